# Suggesting a entry

command-onward-suggest = Proponer algo que publicar aquí. Antes lo lee alguien de moderación.
suggest-form = Proponer un texto
suggest-what = Unas palabras que ayuden en un mal día. Antes las lee alguien de moderación. Se publican sin tu nombre, y se van si borras tus datos.
suggest-pack = ¿En qué paquete?
suggest-send = Proponerlo
suggest-submitted = Espera a que alguien de moderación lo lea. Antes no se le muestra a nadie más.
suggest-button-back = Retirarlo
suggest-button-change = Cambiarlo
suggest-enough =
    { $most ->
        [one] Ya espera una propuesta tuya.
       *[other] Ya esperan { $most } propuestas tuyas.
    } Cuando se lea alguna, habrá sitio otra vez.
suggest-taken-back = Retirado. Sus palabras ya no están.
suggest-nothing = Ahí ya no espera nada tuyo.
suggest-read = Para el paquete “{ $pack }”. { $kind }:
suggest-by = Lo dijo: { $by }
suggest-approve = Lo que propusiste ya está en el paquete, sin tu nombre.
suggest-return = Lo que propusiste vuelve a ti. Puedes cambiarlo y enviarlo otra vez, o dejarlo.
suggest-refuse = Lo que propusiste no entra en el paquete. Aquí lo tienes, por si quieres guardarlo:
suggest-reason = De moderación te escriben:
kind-suggested = Sobre algo que propusiste
flow-suggest = Proponer un texto
flow-suggest-change = Cambiar lo que propusiste
