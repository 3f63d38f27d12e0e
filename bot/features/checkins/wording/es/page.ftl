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
for-me-title = Más para mí
for-me-low = Para los días que pesan más:
for-me-week = De semana en semana:
for-me-end = Para el día en que llegue:
for-me-none = Todo está ahora en “Mi búsqueda”.
button-for-me = Más para mí
home-next-open = Abierto. Tú decides cuándo viene algo más.

offer-log = Anotar un no
