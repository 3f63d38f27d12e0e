"""Asking: the form from wherever it is opened, and what is made of it."""

from msgspec import structs
from msgspec.structs import replace

from bot.chat.events import ButtonPressed, CommandUsed, MessageChosen
from bot.chat.limits import ANSWER
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.base_turn import language_of
from bot.engine.exchanges import Draft
from bot.engine.turn import Turn
from bot.features.feedback.handlers import dates, files, previews, shown
from bot.features.feedback.handlers.acting import TOPIC
from bot.features.feedback.rules import kinds, masking
from bot.features.feedback.rules.kinds import About
from bot.features.feedback.store import asks, members, queue
from bot.features.feedback.store.asks import Ask
from bot.features.feedback.views import asking as views

MOST_WAITING = 3


def ask(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """Open the form."""
    wanted = event.answers.get("kind", "") if isinstance(event, CommandUsed) else event.value
    if wanted == kinds.INTERVIEW:
        return Reply(views.interview(turn.say))
    return _form(turn, {"kind": wanted} if wanted in kinds.KINDS else {})


def from_message(turn: Turn, chosen: MessageChosen) -> Response:
    """The member's own message is the text."""
    return _form(turn, {"text": chosen.text[:ANSWER]})


def second(turn: Turn, pressed: ButtonPressed) -> Response:
    """A second opinion about something logged: with their own note in it, to change as they like."""
    note = turn.lent("checkins.entry", pressed.key)
    values = {"kind": "debrief", "question": turn.say("second-question").plain}
    return _form(turn, values | ({"text": note.value[:ANSWER]} if note else {}))


def asked(turn: Turn, sent: Sent) -> Response:
    """Keep a draft, or the changed draft, and show it once."""
    problem = dates.problem(turn, sent)
    if problem:
        return Problems(problem)
    if not sent.key and len(queue.of_asker(turn, turn.me.id)) >= MOST_WAITING:
        return Reply(views.too_many(turn.say))
    before = asks.mine(turn, sent.key) if sent.key else None
    if sent.key and (before is None or before.state != "draft"):
        return Reply(views.gone(turn.say))
    _keep_about(turn, sent)
    new, taken_out = _draft(turn, sent, before)
    looked_at, refs = _looked_at(turn, new, known=before is not None), sent.files("file")
    if refs:
        return Reply(files.begun(turn, looked_at, refs[0], taken_out))
    return Reply(previews.card(turn, looked_at, taken_out))


def change(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form with what stands there."""
    found = asks.mine(turn, pressed.key)
    if found is None or found.state != "draft":
        return Reply(views.gone(turn.say))
    values = {
        "kind": found.kind,
        "question": found.question.value,
        "text": found.text.value if len(found.text.value) <= ANSWER else "",
        "finished": found.finished,
    }
    return ShowForm(views.form(turn.say, found.id, about=False), {name: one for name, one in values.items() if one})


def _form(turn: Turn, values: dict[str, str]) -> Response:
    if len(queue.of_asker(turn, turn.me.id)) >= MOST_WAITING:
        return Reply(views.too_many(turn.say))
    known = members.about_of(turn, turn.me.id)
    about = not (known.field and known.level)
    kept = {"field": known.field, "level": known.level} if about else {}
    filled = values | {name: value for name, value in kept.items() if value}
    return ShowForm(views.form(turn.say, "", about=about), filled)


def _keep_about(turn: Turn, sent: Sent) -> None:
    """Asked once, and kept."""
    known = members.about_of(turn, turn.me.id)
    spoken = language_of(turn.me)
    languages = known.languages or ((spoken,) if spoken in kinds.LANGUAGES else ("en",))
    field, level = sent.choice("field") or known.field, sent.choice("level") or known.level
    members.set_about(turn, About(field, level, languages, known.name))


def _draft(turn: Turn, sent: Sent, before: Ask | None) -> tuple[Ask, tuple[str, ...]]:
    text, name = sent.text("text") or _too_long_to_type(before), members.about_of(turn, turn.me.id).name
    masked = masking.masked(text.value, name)
    question = masking.masked((sent.text("question") or MemberText("")).value, name)
    base = before or Ask(turn.new_id(), turn.me.id, "", MemberText(""), Draft(""), turn.now)
    new = replace(
        base,
        kind=sent.choice("kind") or kinds.KINDS[0],
        question=MemberText(question.text),
        draft=Draft(masked.text),
        words=len(masked.text.split()),
        finished=sent.choice("finished") or base.finished,
        by=dates.deadline(turn, sent) or base.by,
    )
    return new, (*question.found, *masked.found)


def _too_long_to_type(before: Ask | None) -> MemberText:
    """The words of a file, which no form has room for: they stay while nothing is typed in their place."""
    return before.text if before and len(before.text.value) > ANSWER else MemberText("")


def _looked_at(turn: Turn, new: Ask, *, known: bool) -> Ask:
    """What is seen in it is kept with it, sealed: its writer decides on the preview, a moderator after that."""
    keep = asks.change if known else asks.add
    keep(turn, new)
    seen = exchanges.look_at(turn, shown.whole(new), (TOPIC, new.id))
    looked = replace(new, draft=structs.replace(seen, text=new.draft.text))
    asks.change(turn, looked)
    return looked
