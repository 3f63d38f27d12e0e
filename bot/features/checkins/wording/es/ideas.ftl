# Ideas

ideas-title = Ideas
ideas-intro =
    { $steps ->
        [one] Una cosa pequeña que puede venir bien, si la quieres.
       *[other] Cosas pequeñas que pueden venir bien. Toma una, o ninguna.
    }
reply-may-help = Una respuesta breve y amable puede abrir algo más adelante. Puede esperar hasta que salga sola.
reply-not-needed = Aquí no hace falta responder. Puedes dejarlo así.
ideas-held-by-rest = Estás descansando hasta { $until }. Hasta entonces no se muestran pasos.
ideas-held-by-the-one = Hoy no hay lista. Las ideas se abren { $until }.
ideas-held = Hoy toca descansar: no se muestran pasos hasta { $until }. Lo que tiene fecha se puede cancelar en tu página.
