# Enfriar: lo que se lee más caliente de lo que se quiso, y dejarlo en espera

mark-intro =
    { $marks ->
        [one] Antes de que salga, un punto para releer:
       *[other] Antes de que salga, { $marks } puntos para releer:
    }
mark-outro = Todo puede quedarse. Tú sabes quiénes son; el bot solo conoce frases.
mark-words = “{ $words }”
mark-blame = Puede leerse como reproche
mark-sarcasm = Puede leerse como ironía, y por escrito llega mal
mark-anger = Se lee con enojo, y en un día las palabras cambian
mark-person = Habla de una persona, y puede llegarle
mark-ultimatum = Puede leerse como amenaza, y cierra la conversación

parked = En espera. El borrador vuelve { $until }, y mientras tanto queda con la anotación.
parked-zone = El bot todavía no conoce tu zona horaria. Cuando la conozca, las mañanas serán las tuyas.
parked-back = Lo que dejaste en espera ayer está aquí otra vez. Puede salir, esperar una noche más o quedarse donde está.
plan-parked = Vuelve algo que dejaste en espera
kind-draft = Algo que dejaste en espera
