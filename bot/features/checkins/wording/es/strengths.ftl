# Fortalezas

button-strengths = Fortalezas
button-strength-add = Añadir una
strengths-title = Fortalezas
strengths-none = Aquí todavía no hay nada. Algo que haces bien, con tus palabras, es un buen primer renglón. Se te muestra después de mirar atrás y en los días que pesan más.
strengths-full = Caben { $most } tuyas. Quita una para hacer sitio.
strength-own = Una fortaleza, con tus palabras:
strength-by-peer = Una fortaleza, como la dijo alguien de aquí:
strength-own-short = Tuya
strength-peer-short = De alguien de aquí
strength-kept = Guardada.
strength-removed = Esa ya no se guarda.
form-strength = Una fortaleza
form-strength-send = Guardarla
ask-strength = Algo que haces bien
ask-strength-hint = Por ejemplo “explico fácil lo difícil”. Las pequeñas también cuentan.
flow-strength = Una fortaleza
button-break = Pausas y ajustes
