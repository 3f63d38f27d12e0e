# La página propia

home-tries =
    { $tries ->
        [one] Un intento hasta ahora.
       *[other] { $tries } intentos hasta ahora.
    }
home-no-tries = Aquí se cuentan los intentos cuando anotes uno.
home-tried =
    { $several ->
        [one] Lo intentaste: { $what }
       *[other] Lo intentaste { $several } veces: { $what }
    }
home-tried-silence =
    { $several ->
        [one] Lo intentaste, y nadie contestó
       *[other] Lo intentaste { $several } veces, y nadie contestó
    }
home-next = Lo próximo
home-next-step = { $label }, { $at }
home-next-open = Abierto. Tú decides cuándo viene algo más.

offer-log = Anotar un no
