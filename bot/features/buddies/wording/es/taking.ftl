# Participar

others-what = Una pareja de apoyo por una semana: dos personas, una meta cada una y una pregunta al final.
button-take-part = Participar
button-change = Cambiarlo
button-stop = Dejar de participar
button-zone = Poner mi zona horaria
offer-part = Participar
offer-pairs = Una pareja de apoyo
missing = { $many ->
    [one] 1 persona más
   *[other] { $many } personas más
}
in-title = Parejas de apoyo
in-when = Participas en las parejas de apoyo. Las próximas se forman { $at }.
in-missing = Participas. Antes de las primeras parejas falta: { $missing }.
in-how = Una pareja dura una semana o un mes. Cada quien dice una meta, se escriben a través del bot y al final este hace una pregunta a cada parte.
in-names = Mientras encajen contigo tantas personas que un seudónimo oculte quién eres, las dos partes llevan seudónimo. Con menos, solo se forma la pareja si las dos dieron un nombre, y cada una lee el de la otra.
in-zone = El bot no conoce tu zona horaria. Con ella, tu pareja será alguien que esté en pie cuando tú.
row-length = Cuánto tiempo
row-languages = Idiomas
row-name = Nombre
row-name-own = Un seudónimo si te oculta; si no, «{ $name }»
row-name-pen = Solo seudónimos
length-week = una semana
length-month = un mes
length-either = una semana o un mes
lang-en = inglés
lang-es = español
lang-fr = francés
lang-de = alemán
lang-pt = portugués
out = No participas. No se forma ninguna pareja contigo.
out-runs = La que tienes sigue hasta { $until }.

## El formulario

flow-settings = Cómo participas en las parejas de apoyo
form-title = Parejas de apoyo
ask-length = Por cuánto tiempo
ask-languages = Idiomas en los que escribes
ask-name = Tu nombre, si un seudónimo no oculta
ask-name-hint = Si lo dejas vacío, solo habrá pareja con seudónimos.
form-send = Participar
problem-name = Un nombre de una línea, como lo dirías: sin palabras para otra cosa.
