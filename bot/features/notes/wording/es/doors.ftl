# Comandos, puertas, clases de mensaje, formularios que esperan y cuánto se guarda

command-note = Una nota amable para alguien de aquí, o para quien la necesite. No pide respuesta.
door-note = Escribir una nota amable
others-what = Notas amables: unas palabras que no piden respuesta, a alguien de aquí o a quien las necesite. Estar ahí: de vez en cuando se te pide escribir a alguien después de un no.
offer-note = Escribir una nota amable
offer-listen = Ofrecerme a estar ahí
offer-hear = Que alguien me escriba
missing-listeners =
    { $many ->
        [one] una persona más que se ofrezca a estar ahí
       *[other] { $many } personas más que se ofrezcan a estar ahí
    }
kind-note = Notas amables de otras personas
kind-hearing = Invitaciones a escribirle a alguien
kind-invitation = La pregunta de si ayudas a otra persona
kind-told = Novedades sobre notas
kind-organisers = Una historia que espera un canal
plan-turn = La pregunta de si estarías ahí para otra persona
flow-kind = Una nota amable
flow-share = Pedir que alguien te escriba
flow-heard = Una nota para alguien que lo pidió
flow-thanks = Unas gracias
flow-change = Una nota que estás cambiando
flow-offer = Ofrecerte a estar ahí
flow-ahead = Una nota por adelantado
flow-story = Tu historia
retention-notes = Las notas que escribiste, desde que las escribiste; las de por adelantado, hasta que se dan
retention-undecided = Notas que esperan a que decidas si se envían
retention-asks = Que pediste que alguien te escriba, desde que lo pediste
retention-sent = Cuántas notas amables enviaste en un día
