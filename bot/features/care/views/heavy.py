"""What the writer of heavy words reads first. It comes to them alone."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Moment, Say
from bot.features.care.rules.calling import Staffed
from bot.features.care.rules.helplines import Help
from bot.features.care.views import duty, lines, support


def urgent(say: Say, here: Help, staffed: Staffed | None = None, follow: Moment | None = None) -> tuple[Part, ...]:
    """The full reply. `follow` is when the bot writes once more, where it will."""
    first = (Paragraph(say("urgent-first")), lines.danger(say, here), *lines.listening(say, here, "urgent-line"))
    people = duty.offer(say, staffed) if staffed else ()
    more = Button(say("button-people"), "care.support", "urgent", here.country)
    stop = (Button(say("button-no-follow"), "care.no_follow"),) if follow else ()
    promised = (Paragraph(say("urgent-follow", at=follow)),) if follow else ()
    last = (Paragraph(say("urgent-told")), *promised, Actions((more, *stop)))
    return (*first, support.barriers(say, here.country), *people, *last)


def soft(say: Say, here: Help, *, mute: bool = True) -> tuple[Part, ...]:
    """One soft line, with the number in it."""
    people = Button(say("button-people"), "care.support", "soft", here.country)
    muting = (Button(say("button-mute"), "care.mute"),) if mute else ()
    return (lines.softly(say, here), Actions((people, *muting)))


def third(say: Say, here: Help) -> tuple[Part, ...]:
    """How to help somebody."""
    said = tuple(Paragraph(say(key)) for key in ("third-first", "third-do"))
    danger = lines.danger(say, here, "third-danger")
    return (*said, danger, *lines.listening(say, here, "third-line"), Paragraph(say("third-you")))


def third_soft(say: Say, country: str) -> tuple[Part, ...]:
    """The same as one line with a door."""
    return (Paragraph(say("third-soft")), Actions((Button(say("button-what-helps"), "care.someone", "soft", country),)))


def someone(say: Say, here: Help) -> Card:
    """How to help somebody, as a page."""
    return Card(say("third-title"), third(say, here), say("notice"))


def abuse(say: Say, here: Help) -> tuple[Part, ...]:
    """Lines for people who are hurt at home; somebody else may read this screen. The first sentence names nothing."""
    said = (Paragraph(say("abuse-first")), *lines.abuse(say, here), lines.danger(say, here, "abuse-danger"))
    return (*said, Paragraph(say("abuse-trace")), Actions((Button(say("button-clear"), "care.clear"),)))


def urging(say: Say, country: str) -> tuple[Part, ...]:
    """To whoever wrote words that urge somebody to hurt themselves, or was sent them."""
    people = Button(say("button-people"), "care.support", "urging", country)
    return (Paragraph(say("urging-first")), Paragraph(say("urging-you")), Actions((people,)))


def word(say: Say, here: Help, staffed: Staffed) -> Card:
    """The next day, once. The first words name nothing."""
    more = Button(say("button-people"), "care.support", "word", here.country)
    said = (Paragraph(say("word-first")), *lines.listening(say, here, "word"), *duty.offer(say, staffed))
    return Card(None, (*said, Actions((more,)), Paragraph(say("word-last"))))


def told(say: Say, key: str) -> Card:
    """One sentence: "muted", "no-follow", "cleared"."""
    return Card(None, (Paragraph(say(key)),))
