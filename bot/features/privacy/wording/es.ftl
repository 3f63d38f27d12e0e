command-privacy-show = Qué se guarda sobre ti
command-privacy-export = Recibir todo lo que se guarda sobre ti
command-privacy-erase = Borrar todo lo que se guarda sobre ti
door-privacy-show = Qué se guarda
kind-export = Tu exportación
kind-warning = Un mensaje antes de borrar lo tuyo

## Qué se guarda

show-title = Qué se guarda sobre ti
show-kept = Se guarda: lo que anotas, lo que escribes en los formularios del bot, tus ajustes, tu número de cuenta en esta plataforma y cuándo usaste el bot por última vez.
show-quiet = Después de algo muy duro: una nota cifrada con fechas, para que el bot sepa hasta cuándo contenerse. No dice por qué y desaparece en una semana, más o menos. No se guarda ningún juicio sobre lo que escribiste.
show-not-kept = No se guarda: lo que dices en los canales, ni lo que escribes al bot en privado, salvo en un formulario o para alguien con quien estás en contacto.
show-where = Tus palabras y tu número de cuenta se guardan cifrados, con una clave distinta para cada miembro. Ninguna empresa recibe tus palabras, salvo las plataformas de chat que las llevan. Los registros del bot no contienen ninguna.
show-how-long = Lo que no borres tú desaparece pasado un tiempo:
retention-own = Lo que anotas y escribes, tus ajustes y tu número de cuenta, desde la última vez que uses el bot; un mes antes, el bot te avisa
retention-left = Lo de una comunidad que dejaste, desde que el bot vio que ya no estás
span-months = { $months } meses
span-days = { $days ->
    [one] un día
   *[other] { $days } días
}
span-hours = { $hours ->
    [one] una hora
   *[other] { $hours } horas
}
show-who = El bot te lo enseña solo a ti, salvo que tú decidas enviar algo a alguien. { $operator } lleva este bot, tiene su clave y podría leerlo.
platform-slack = En Slack, con algunos planes, las personas propietarias del espacio pueden exportar estos mensajes.
show-yours = Es tuyo. Los comandos “privacy export” y “privacy erase” funcionan en cualquier momento.
button-export = Envíamelo todo
button-erase = Borrarlo

## Exportar

export-title = Tu exportación
export-what = Todo lo que el bot guarda sobre ti, tres veces: un archivo para leer, una tabla y otro para otros programas. Tú decides dónde los guardas.
export-sent = Tres archivos van de camino en un mensaje privado. Nadie más los recibe. Si no llegan, te esperan en “Mi búsqueda”.

## Borrar

erase-title = Borrarlo todo
erase-goes = Lo que se va: todo lo que anotaste y escribiste, tus ajustes, lo previsto, los mensajes en espera, tu número de cuenta y la clave que lo hace legible. Vale para todas las comunidades que compartes con este bot. Si tus cuentas están unidas, se te pregunta cuál.
erase-stays = Lo que queda: los mensajes privados que el bot ya te envió, hasta que los borres allí. Una marca de que aquí se borró una cuenta, para que nada vuelva por error; no nombra a nadie y solo este bot podría hacerla. Las copias antiguas que tiene { $operator } contienen tus palabras solo de una forma que ya nadie puede leer.
erase-others = Con otras personas: lo que te escribieron es suyo y sigue en sus manos, y lo que ya recibieron de ti queda en su chat. Tus bloqueos se mantienen como marcas que no nombran a nadie. También un reporte confirmado contra una cuenta, durante 12 meses. Un reporte abierto queda hasta que se decida, 90 días como mucho.
erase-back = No se puede deshacer. Puedes empezar de nuevo cuando quieras.
button-erase-all = Borrarlo todo
button-export-first = Antes envíame una copia
button-keep = Conservarlo todo
erase-form = Borrarlo todo
erase-intro = No se puede deshacer.
which = ¿Cuál de tus cuentas quieres borrar?
which-this = La cuenta que uso ahora
which-all = Todas
erase-word = borrar
word-label = Escribe esta palabra: { $word }
word-wrong = No se borró nada. La palabra es: { $word }
button-erase-send = Borrar
erased-title = Hecho
erased = Todo está borrado, salvo lo que la página anterior decía que queda. Este es el último mensaje. Si vuelves a usar el bot, pregunta antes, como el primer día.
kept-title = No se borró nada
kept = Todo está como estaba.

## Sin uso

warning-title = Once meses sin uso
warning = Lo que guardaste aquí se borra el { $end }, salvo que lo conserves. Basta con pulsar una vez.
button-stay = Conservarlo
stays-title = Conservado
stays = Todo se queda. Los doce meses vuelven a empezar hoy.
