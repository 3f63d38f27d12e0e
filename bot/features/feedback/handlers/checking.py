"""A moderator reads a request before anybody is asked, where something in it called for that."""

from bot.chat.cards import Document, Facts, Paragraph, Part, Picture, Quote, Row
from bot.chat.text import MemberText
from bot.engine.turn import Turn
from bot.features.feedback.handlers import driver, rounds, shown
from bot.features.feedback.rules import moves
from bot.features.feedback.store import asks, files, queue
from bot.features.feedback.views import closing


def show(turn: Turn, key: str) -> tuple[Part, ...]:
    """Why it waits, and the words; nothing once it is decided or was taken back."""
    ask = asks.find(turn, key)
    if ask is None or ask.state != "held":
        return ()
    kind = Facts((Row(turn.say("fact-kind"), turn.say(f"kind-{ask.kind}")),))
    return (Paragraph(turn.say("check-what")), kind, Quote(shown.whole(ask)), *_along(turn, ask.id))


def _along(turn: Turn, key: str) -> tuple[Part, ...]:
    cleaned = files.whole(turn, key)
    if cleaned is None:
        return ()
    what = turn.say(f"along-{cleaned.kind}", many=cleaned.pages)
    picture = cleaned.kind == "picture"
    along = Picture(cleaned.name, what, cleaned.content) if picture else Document(cleaned.name, cleaned.content)
    return (Paragraph(what), along, *((Quote(MemberText(cleaned.text)),) if cleaned.text else ()))


def decide(turn: Turn, key: str, verdict: str, reason: MemberText | None) -> None:
    """Into the queue, back to be changed, or not at all."""
    request = queue.find(turn, key)
    if request is None or request.state != "held":
        return
    match verdict:
        case "approve":
            driver.keep(turn, request, moves.opened(request, turn.now))
            rounds.soon(turn)
        case "return":
            driver.keep(turn, request, moves.returned(request))
        case _:
            driver.keep(turn, request, moves.refused(request))
    asker = turn.member(request.asker)
    if asker is not None:
        turn.send_to(asker, closing.decided(turn.say_to(asker), verdict, reason, key), "news")
