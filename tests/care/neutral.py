"""Neutral lines about looking for work: the hand-written ones, and many more from templates, in five languages."""

import itertools
import random
from pathlib import Path

HAND = Path(__file__).parent / "sets" / "neutral.txt"
MANY = 2000

TEMPLATES: dict[str, tuple[tuple[str, ...], dict[str, tuple[str, ...]]]] = {
    "en": (
        (
            "{when} I {did} {what} and {then}.",
            "The {who} {said} {what}, so {then}.",
            "I am {felt} about {what} {when}.",
            "{when} my goal is {what}; {then}.",
            "Does anybody know how to handle {what}? The {who} {said} it.",
            "After {what} I was {felt}, but {then}.",
            "No {what} this week, {then}.",
            "I can't {do} {what} any faster, I am {felt}.",
        ),
        {
            "when": ("Today", "Yesterday", "This morning", "Last night", "On Friday", "Tonight", "Before the weekend"),
            "did": ("finished", "sent", "rewrote", "practised", "asked about", "gave up on", "cut down", "killed off"),
            "do": ("finish", "send", "prepare", "rewrite", "handle"),
            "what": ("two applications", "the cover letter", "a mock interview", "the take-home", "my portfolio",
                     "the second round", "the assessment centre", "the salary question", "an automated rejection",
                     "the deadline", "the offer", "my notice period"),
            "then": ("took the rest of the day off", "I went for a walk", "now I wait", "I will try again tomorrow",
                     "I felt better after a nap", "my friend helped me", "I have to call them back",
                     "I am done for today", "I closed the laptop", "it is what it is"),
            "who": ("recruiter", "hiring manager", "agency", "panel", "HR lady", "founder", "career coach"),
            "said": ("postponed", "wants to see", "forgot", "asked for", "liked", "cancelled", "cut short"),
            "felt": ("nervous", "tired", "relieved", "annoyed", "hopeful", "sad", "exhausted", "not sure"),
        },
    ),
    "es": (
        (
            "{when} {did} {what} y {then}.",
            "{who} {said} {what}, así que {then}.",
            "Estoy {felt} por {what}; {then}.",
            "¿Alguien sabe qué hacer con {what}? {who} {said} eso.",
            "Después de {what} me quedé {felt}, pero {then}.",
            "{when} no toca {what}, {then}.",
        ),
        {
            "when": ("Hoy", "Ayer", "Esta mañana", "Anoche", "El viernes", "Esta noche", "Antes del finde"),
            "did": ("terminé", "envié", "rehíce", "practiqué", "pregunté por", "dejé", "corté"),
            "what": ("dos candidaturas", "la carta", "una entrevista de prueba", "la prueba técnica", "el portafolio",
                     "la segunda ronda", "la pregunta del sueldo", "un rechazo automático", "la oferta", "el plazo"),
            "then": ("descansé el resto del día", "salí a caminar", "ahora toca esperar", "mañana lo intento otra vez",
                     "me ayudó una amiga", "tengo que llamarles", "por hoy ya está", "cerré el portátil"),
            "who": ("El reclutador", "La jefa de equipo", "La consultora", "Recursos humanos", "Mi orientadora"),
            "said": ("aplazó", "quiere ver", "olvidó", "pidió", "canceló", "acortó"),
            "felt": ("con nervios", "con sueño", "sin ganas", "con ilusión", "triste", "sin fuerzas"),
        },
    ),
    "fr": (
        (
            "{when} j'ai {did} {what} et {then}.",
            "{who} {said} {what}, donc {then}.",
            "Je suis {felt} à cause de {what}, {then}.",
            "Quelqu'un sait comment gérer {what} ? {who} {said} ça.",
            "Après {what} j'étais {felt}, mais {then}.",
        ),
        {
            "when": ("Aujourd'hui", "Hier", "Ce matin", "Hier soir", "Vendredi", "Ce soir", "Avant le week-end"),
            "did": ("fini", "envoyé", "refait", "répété", "abandonné", "coupé", "préparé"),
            "what": ("deux candidatures", "la lettre", "un entretien blanc", "le test technique", "le portfolio",
                     "le deuxième tour", "la question du salaire", "un refus automatique", "l'offre", "le délai"),
            "then": ("je me suis reposée", "je suis sortie marcher", "maintenant j'attends", "je réessaie demain",
                     "une amie m'a aidée", "je dois les rappeler", "c'est fini pour ce soir",
                     "j'ai fermé l'ordi"),
            "who": ("Le recruteur", "La cheffe d'équipe", "Le cabinet", "La DRH", "Ma conseillère"),
            "said": ("a repoussé", "veut voir", "a oublié", "a demandé", "a annulé", "a écourté"),
            "felt": ("nerveux", "fatiguée", "soulagé", "agacée", "triste", "épuisé", "pas sûre"),
        },
    ),
    "de": (
        (
            "{when} habe ich {what} {did}, {then}.",
            "{who} hat {what} {did}, also {then}.",
            "Ich bin {felt} wegen {what}, {then}.",
            "Weiß jemand, wie man mit {what} umgeht? {who} hat gefragt.",
            "Nach {what} war ich {felt}, aber {then}.",
        ),
        {
            "when": ("Heute", "Gestern", "Heute früh", "Gestern Abend", "Am Freitag", "Heute Abend"),
            "did": ("fertig gemacht", "verschickt", "überarbeitet", "geübt", "aufgegeben", "gekürzt", "verschoben"),
            "what": ("zwei Bewerbungen", "dem Anschreiben", "der Probeaufgabe", "dem Portfolio", "der zweiten Runde",
                     "der Gehaltsfrage", "einer Absage", "dem Angebot", "der Frist"),
            "then": ("der Rest des Tages ist frei", "ich war spazieren", "jetzt warte ich", "morgen versuche ich es",
                     "eine Freundin hat geholfen", "ich muss zurückrufen", "für heute ist Schluss", "ich bin weg"),
            "who": ("Der Recruiter", "Die Teamleiterin", "Die Agentur", "Die Personalabteilung", "Mein Berater"),
            "felt": ("nervös", "müde", "erleichtert", "genervt", "traurig", "erschöpft", "unsicher"),
        },
    ),
    "pt": (
        (
            "{when} {did} {what} e {then}.",
            "{who} {said} {what}, então {then}.",
            "Estou {felt} por causa de {what}, {then}.",
            "Alguém sabe lidar com {what}? {who} {said} isso.",
            "Depois de {what} fiquei {felt}, mas {then}.",
        ),
        {
            "when": ("Hoje", "Ontem", "Hoje cedo", "Ontem à noite", "Na sexta", "Hoje à noite"),
            "did": ("terminei", "mandei", "refiz", "treinei", "larguei", "cortei", "preparei"),
            "what": ("duas candidaturas", "a carta", "uma entrevista simulada", "o teste técnico", "o portfólio",
                     "a segunda fase", "a pergunta do salário", "uma recusa automática", "a proposta", "o prazo"),
            "then": ("descansei o resto do dia", "fui caminhar", "agora é esperar", "amanhã tento de novo",
                     "uma amiga me ajudou", "preciso ligar para eles", "por hoje chega", "fechei o notebook"),
            "who": ("O recrutador", "A chefe do time", "A consultoria", "O RH", "Minha orientadora"),
            "said": ("adiou", "quer ver", "esqueceu", "pediu", "cancelou", "encurtou"),
            "felt": ("nervosa", "cansado", "aliviada", "irritado", "triste", "sem forças", "em dúvida"),
        },
    ),
}  # fmt: skip


def neutral() -> list[str]:
    """2,000 different lines, always the same ones."""
    hand = HAND.read_text("utf-8").splitlines()
    each = -(-(MANY - len(hand)) // len(TEMPLATES))
    made = [line for language in TEMPLATES for line in _made(language, each)]
    return (hand + made)[:MANY]


def _made(language: str, number: int) -> list[str]:
    templates, slots = TEMPLATES[language]
    chance = random.Random(language)
    found: dict[str, None] = {}
    for template in itertools.cycle(templates):
        found[template.format(**{name: chance.choice(values) for name, values in slots.items()})] = None
        if len(found) == number:
            return list(found)
    raise AssertionError("unreachable")
