# Quién ve qué, y con qué nombre

sees = Quienes moderan no ven nada, salvo que se reporte. Hay una excepción: una nota con un enlace, una oferta o datos de contacto, o que podría incitar a hacer daño, la lee antes alguien de moderación. { $operator } lleva este bot, tiene su clave y podría leerla.
sees-side-slack = Puede que la otra parte esté en Slack.
sees-side-discord = Puede que la otra parte esté en Discord.
sees-slack = En Slack, con algunos planes, las personas propietarias del espacio pueden exportar estos mensajes.
name-label = ¿Qué nombre ven?
name-pen = Un seudónimo
name-own = El nombre que doy abajo
own-label = El nombre con el que te presentas
own-hint = Una línea, 40 caracteres como mucho. Solo hace falta si no usas un seudónimo.
name-needed = Escribe el nombre con el que te presentas.
name-wrong = Esto no puede ser un nombre aquí: una línea, 40 caracteres como mucho, sin enlaces ni mensajes.
goes-by-own = Ven el nombre que diste: “{ $name }”.
goes-by-pen = Ven un seudónimo.
goes-by-none = Ahora se podría preguntar a menos de cinco personas, y un seudónimo no ocultaría a nadie. Ven el nombre que des.
