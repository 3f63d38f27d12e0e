# ruff: noqa: E501
"""Calm lines about looking for work, from templates: the weights learn from them what everyday words say (nothing).

None of these sentences stands in neutral.py, which measures.
"""

import itertools
import random
from collections.abc import Iterator

from bot.features.care.screening.levels import Level
from care.measured import Line

MANY = 350
"""Lines a language."""

TEMPLATES: dict[str, tuple[tuple[str, ...], dict[str, tuple[str, ...]]]] = {
    "en": (
        (
            "{time} I have {thing} with {who}; any tips?",
            "I got {thing} from {who} {time}, {mood}.",
            "{who} never answered about {thing}, so I {next}.",
            "Can somebody look over {thing}? I {next}.",
            "{mood}: {thing} went {how}.",
            "I'm not sure whether to accept {thing}, {who} wants to know {time}.",
            "I will be late {time}, {thing} takes longer. Sorry.",
            "{time} I {next}, then {thing}.",
            "My {family} asked about {thing} again. I {next}.",
            "No news about {thing}. I'm {feel} but I {next}.",
            "I can't find {thing} anywhere, does {who} have it?",
            "Proud that I {next} although I was {feel}.",
        ),
        {
            "time": ("Tomorrow", "This afternoon", "On Monday", "Next week", "Tonight", "In an hour", "Last Tuesday"),
            "thing": ("a phone screen", "two offers", "the contract", "a coding test", "my second interview", "the reference",
                      "my CV", "the group task", "a trial shift", "the salary talk", "an online course", "the visa form"),
            "who": ("the agency", "HR", "a recruiter", "my old boss", "the team lead", "my mentor", "nobody", "somebody here"),
            "mood": ("happy", "a bit annoyed", "not bad", "tired but fine", "good news", "bad news", "small win", "long day"),
            "how": ("well", "badly", "so so", "better than I thought", "fine", "nowhere"),
            "next": ("sent a reminder", "will rest now", "cooked dinner", "went to the gym", "closed my laptop", "called them",
                     "wrote it down", "asked a friend", "tidied my desk", "start again tomorrow", "took a break"),
            "family": ("wife", "husband", "mother", "father", "daughter", "son", "partner", "sister"),
            "feel": ("tired", "anxious", "hopeful", "stressed", "sad", "okay", "exhausted", "lonely", "worried"),
        },
    ),
    "es": (
        (
            "{time} tengo {thing} con {who}, ¿algún consejo?",
            "Me llegó {thing} de {who}, {mood}.",
            "{who} no me contestó sobre {thing} y yo {next}.",
            "¿Alguien puede mirar {thing}? Yo {next}.",
            "{mood}: {thing} salió {how}.",
            "No sé si aceptar {thing}, {who} quiere saberlo {time}.",
            "{time} {next} y después {thing}.",
            "Mi {family} volvió a preguntar por {thing}. Yo {next}.",
            "Sin noticias de {thing}. Estoy {feel}, pero {next}.",
            "No encuentro {thing}, ¿lo tiene {who}?",
            "Qué orgullo: {next}, y eso que estaba {feel}.",
            "Pagan poco por {thing}, {next}.",
        ),
        {
            "time": ("mañana", "esta tarde", "el lunes", "la semana que viene", "esta noche", "en una hora", "el martes"),
            "thing": ("una llamada", "dos ofertas", "el contrato", "un examen", "la segunda entrevista", "la referencia", "mi CV",
                      "la dinámica de grupo", "un turno de prueba", "el tema del sueldo", "un curso en línea", "el formulario"),
            "who": ("la agencia", "la empresa", "una reclutadora", "mi antiguo jefe", "la responsable", "mi mentor", "nadie"),
            "mood": ("qué bien", "un poco de rabia", "nada mal", "con cansancio pero bien", "buenas noticias", "malas noticias"),
            "how": ("bien", "mal", "regular", "mejor de lo que pensaba", "sin más"),
            "next": ("mandé un recordatorio", "ahora descanso", "hice la cena", "fui al gimnasio", "apagué el ordenador",
                     "les llamé", "lo apunté", "pregunté a un amigo", "ordené la mesa", "sigo mañana", "ya terminé por hoy"),
            "family": ("mujer", "marido", "madre", "padre", "hija", "hijo", "pareja", "hermana"),
            "feel": ("con cansancio", "con ansiedad", "con ilusión", "con estrés", "triste", "bien", "sin energía"),
        },
    ),
    "fr": (
        (
            "{time} j'ai {thing} avec {who}, des conseils ?",
            "J'ai reçu {thing} de {who}, {mood}.",
            "{who} n'a pas répondu pour {thing}, alors {next}.",
            "Quelqu'un peut relire {thing} ? Moi {next}.",
            "{mood} : {thing}, c'était {how}.",
            "Je ne sais pas si j'accepte {thing}, {who} veut savoir {time}.",
            "{time} {next} et ensuite {thing}.",
            "Ma {family} demande encore pour {thing}. Du coup {next}.",
            "Pas de nouvelles pour {thing}. Je suis {feel} mais {next}.",
            "Je ne trouve plus {thing}, est-ce que {who} l'a ?",
            "Fierté du jour : {next}, et pourtant j'étais {feel}.",
            "Je me suis levée tôt pour {thing} et {next}.",
        ),
        {
            "time": ("demain", "cet après-midi", "lundi", "la semaine prochaine", "ce soir", "dans une heure", "mardi", "ce matin"),
            "thing": ("un appel", "deux offres", "le contrat", "un test", "le deuxième entretien", "la référence", "mon CV",
                      "l'atelier de groupe", "une journée d'essai", "la question du salaire", "un cours en ligne", "le dossier"),
            "who": ("l'agence", "l'entreprise", "une recruteuse", "mon ancien chef", "la responsable", "mon mentor", "personne"),
            "mood": ("tant mieux", "un peu agacée", "pas mal", "fatiguée mais ça va", "bonne nouvelle", "mauvaise nouvelle"),
            "how": ("bien", "nul", "moyen", "mieux que prévu", "sans plus"),
            "next": ("j'ai relancé", "je me repose", "j'ai fait à manger", "je suis allé courir", "j'ai éteint l'ordinateur",
                     "je les ai appelés", "j'ai tout noté", "j'ai demandé à un ami", "j'ai rangé mon bureau", "je reprends demain"),
            "family": ("femme", "mère", "fille", "sœur", "compagne", "tante", "cousine"),
            "feel": ("fatigué", "anxieuse", "motivé", "stressée", "triste", "serein", "épuisée", "déçu"),
        },
    ),
    "de": (
        (
            "{time} habe ich {thing} mit {who}, hat jemand Tipps?",
            "Von {who} kam {thing}, {mood}.",
            "{who} hat sich wegen {thing} nicht gemeldet, also {next}.",
            "Kann jemand über {thing} schauen? Ich {feel}.",
            "{mood}: {thing} lief {how}.",
            "Ich weiß nicht, ob ich {thing} annehme, {who} will es {time} wissen.",
            "{time} kommt {thing}, danach {next}.",
            "Meine {family} hat schon wieder nach {thing} gefragt, {next}.",
            "Nichts Neues zu {thing}. Ich {feel}, aber {next}.",
            "Ich finde {thing} nicht mehr, hat {who} das?",
            "Ich bin stolz: {next}, obwohl ich {feel}.",
            "{thing} kam per Post, {next}.",
        ),
        {
            "time": ("morgen", "heute Nachmittag", "am Montag", "nächste Woche", "heute Abend", "in einer Stunde", "am Dienstag"),
            "thing": ("ein Telefonat", "zwei Angebote", "der Vertrag", "ein Test", "das zweite Gespräch", "das Zeugnis",
                      "mein Lebenslauf", "die Gruppenaufgabe", "ein Probetag", "die Gehaltsfrage", "ein Kurs", "das Formular"),
            "who": ("die Agentur", "die Firma", "eine Recruiterin", "mein alter Chef", "die Leitung", "mein Mentor", "niemand"),
            "mood": ("schön", "etwas genervt", "gar nicht schlecht", "müde, aber gut", "gute Nachrichten", "schlechte Nachrichten"),
            "how": ("gut", "schlecht", "so lala", "besser als gedacht", "ganz okay"),
            "next": ("habe ich nachgefragt", "ruhe ich mich aus", "habe ich gekocht", "war ich laufen", "ist der Rechner aus",
                     "habe ich angerufen", "steht alles im Kalender", "hat ein Freund geholfen", "geht es morgen weiter"),
            "family": ("Frau", "Mutter", "Tochter", "Schwester", "Partnerin", "Tante"),
            "feel": ("bin müde", "habe Bammel", "bin gespannt", "bin gestresst", "bin traurig", "fühle mich gut", "bin platt"),
        },
    ),
    "pt": (
        (
            "{time} tenho {thing} com {who}, alguma dica?",
            "Recebi {thing} de {who}, {mood}.",
            "{who} não respondeu sobre {thing}, então {next}.",
            "Alguém pode olhar {thing}? Eu {next}.",
            "{mood}: {thing} foi {how}.",
            "Não sei se aceito {thing}, {who} quer saber {time}.",
            "{time} {next} e depois {thing}.",
            "Minha {family} perguntou de novo sobre {thing}. Eu {next}.",
            "Sem novidade de {thing}. Estou {feel}, mas {next}.",
            "Não acho {thing}, será que {who} tem?",
            "Tenho orgulho: {next}, e olha que eu estava {feel}.",
            "Pagam pouco por {thing}, {next}.",
        ),
        {
            "time": ("amanhã", "hoje à tarde", "na segunda", "semana que vem", "hoje à noite", "daqui a uma hora", "na terça"),
            "thing": ("uma ligação", "duas ofertas", "o contrato", "um teste", "a segunda entrevista", "a referência", "meu CV",
                      "a dinâmica de grupo", "um dia de experiência", "a conversa do salário", "um curso online", "o formulário"),
            "who": ("a agência", "a empresa", "uma recrutadora", "meu antigo chefe", "a gestora", "meu mentor", "ninguém"),
            "mood": ("que bom", "um pouco irritada", "nada mal", "com cansaço mas bem", "boa notícia", "má notícia"),
            "how": ("bem", "mal", "mais ou menos", "melhor do que eu esperava", "normal"),
            "next": ("mandei um lembrete", "agora descanso", "fiz o jantar", "fui à academia", "desliguei o computador",
                     "liguei para eles", "anotei tudo", "perguntei a um amigo", "arrumei a mesa", "continuo amanhã"),
            "family": ("mulher", "mãe", "filha", "irmã", "namorada", "tia"),
            "feel": ("com cansaço", "com ansiedade", "com esperança", "com estresse", "triste", "bem", "sem energia"),
        },
    ),
}  # fmt: skip


def calm() -> Iterator[Line]:
    """Lines at level none, always the same."""
    for language, (templates, slots) in TEMPLATES.items():
        chance = random.Random(f"calm {language}")
        for template in itertools.islice(itertools.cycle(templates), MANY):
            text = template.format(**{name: chance.choice(values) for name, values in slots.items()})
            yield Line(Level.NONE, language, "calm", text[:1].upper() + text[1:], "calm")
