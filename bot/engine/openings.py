"""Forms that stand open: pages, drafts kept for a day, and one effect for each opening."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Row, delete, insert, select, update

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.events import FormSubmitted
from bot.chat.forms import Answer, Form, RawAnswer
from bot.chat.responses import FormPage, FormProblems, Outcome, Problems, Reply, Response, ShowForm
from bot.chat.text import Say, Text
from bot.engine.answers import Sent, Wrong, typed
from bot.engine.keeping.retention import remove
from bot.engine.schema.doors import opening
from bot.engine.turn import BaseTurn, Turn

KEPT = timedelta(hours=24)
REOPEN = "engine.form"
Handle = Callable[[Sent], Response]
_drafts = msgspec.json.Decoder(dict[str, RawAnswer])
_forms = msgspec.json.Decoder(Form)
_outcomes: msgspec.json.Decoder[Outcome] = msgspec.json.Decoder(Outcome)


def open_form(turn: Turn, shown: ShowForm) -> FormPage:
    """Open a form for this member: its first page."""
    opening_id = turn.new_id()
    row = {
        "id": opening_id,
        "membership_id": turn.me.id,
        "name": shown.form.name,
        "form": turn.seal(opening.c.form, opening_id, msgspec.json.encode(shown.form)),
        "draft": _sealed_draft(turn, opening_id, shown.values) if shown.values else None,
        "opened_at": turn.now,
        "expires_at": turn.now + KEPT,
    }
    turn.db.execute(insert(opening).values(**row))
    return _page(turn, opening_id, shown.form, 0, shown.values)


def reopen(turn: Turn, opening_id: str) -> Outcome:
    """The page at which a form was left, filled with what was there."""
    row = _find(turn, opening_id)
    if row is None:
        return gone(turn)
    if row.outcome is not None:
        return _again(turn, row)
    return _page(turn, row.id, _form(turn, row), row.page, _draft(turn, row))


def submit(turn: Turn, event: FormSubmitted, handle: Handle) -> Outcome | Response:
    """Take one page: problems, the next page, or the handler's response to the whole form."""
    row = _find(turn, event.opening)
    if row is None:
        return gone(turn)
    if row.outcome is not None:
        return _again(turn, row)
    form = _form(turn, row)
    page = min(max(event.page, 0), len(form.pages) - 1)
    draft = _merged(form, page, _draft(turn, row), event)
    wrong = _wrong(turn, form, page, draft)
    if wrong:
        return _problems(turn, row.id, page, draft, wrong)
    if page + 1 < len(form.pages):
        _keep(turn, row.id, page + 1, draft)
        return _page(turn, row.id, form, page + 1, draft)
    response = handle(Sent(form.name, form.key, _answers(turn, form, draft)))
    if isinstance(response, Problems):
        return _sent_back(turn, row.id, form, draft, response.by_question)
    return response


def close(turn: Turn, opening_id: str, outcome: Outcome) -> None:
    """The form was taken: its words go, the answer stays for a repeat."""
    sealed = turn.seal(opening.c.outcome, opening_id, msgspec.json.encode(outcome))
    turn.db.execute(update(opening).where(opening.c.id == opening_id).values(outcome=sealed, draft=None))


def union_of(turn: Turn, opening_id: str) -> str | None:
    """The union in which a form was opened, of those that this event can be about."""
    owner = turn.db.execute(select(opening.c.membership_id).where(opening.c.id == opening_id)).scalar()
    return next((one.union for one in turn.others if one.id == owner), None)


def is_open(turn: Turn, opening_id: str) -> bool:
    """Whether this member's form still waits to be taken."""
    row = _find(turn, opening_id)
    return row is not None and row.outcome is None


def name_of(turn: Turn, opening_id: str) -> str | None:
    """The full name of the form behind an opening of this member."""
    row = _find(turn, opening_id)
    return row.name if row else None


def unfinished(turn: Turn) -> list[tuple[str, str]]:
    """(form name, opening id) of forms with a draft, newest first."""
    mine = select(opening.c.name, opening.c.id).where(
        opening.c.membership_id == turn.me.id,
        opening.c.outcome.is_(None),
        opening.c.touched.is_(True),
        opening.c.expires_at > turn.now,
    )
    return [(row.name, row.id) for row in turn.db.execute(mine.order_by(opening.c.opened_at.desc()))]


def discard(turn: Turn, opening_id: str) -> None:
    """Throw a draft away."""
    turn.db.execute(delete(opening).where(opening.c.id == opening_id, opening.c.membership_id == turn.me.id))


def keep_draft(turn: Turn, membership: str, form: Form, words: str) -> None:
    """Keep words that were typed before it was clear which form they are for; instead of the last such words.

    They are the answer to the only question of `form`, whose name is one that no feature declares.
    """
    opening_id = turn.new_id()
    _drop_drafts(turn, form.name, membership)
    row = {
        "id": opening_id,
        "membership_id": membership,
        "name": form.name,
        "form": turn.seal(opening.c.form, opening_id, msgspec.json.encode(form)),
        "draft": _sealed_draft(turn, opening_id, {form.questions[0].id: words}),
        "touched": True,
        "opened_at": turn.now,
        "expires_at": turn.now + KEPT,
    }
    turn.db.execute(insert(opening).values(**row))


def draft(turn: Turn, name: str) -> Mapping[str, RawAnswer]:
    """The words that this member has kept under a name; empty after a day."""
    kept = opening.c.name == name, opening.c.membership_id == turn.me.id, opening.c.expires_at > turn.now
    row = turn.db.execute(select(opening).where(*kept)).first()
    return _draft(turn, row) if row else {}


def drop_draft(turn: Turn, name: str) -> None:
    """Throw them away."""
    _drop_drafts(turn, name, turn.me.id)


def sweep(turn: BaseTurn, limit: int) -> int:
    """Forget forms whose day is over, with their drafts."""
    return remove(turn.db, opening, opening.c.expires_at <= turn.now, limit)


def gone(turn: Turn) -> Reply:
    """What a member reads when a form is no longer there."""
    return Reply(Card(None, (Paragraph(own(turn)("form-gone")),)))


def own(turn: Turn) -> Say:
    """The engine's sentences in the member's language."""
    return turn.registry.wording.say("engine", turn.language)


def _drop_drafts(turn: Turn, name: str, membership: str) -> None:
    turn.db.execute(delete(opening).where(opening.c.name == name, opening.c.membership_id == membership))


def _find(turn: Turn, opening_id: str) -> Row[Any] | None:
    mine = select(opening).where(
        opening.c.id == opening_id, opening.c.membership_id == turn.me.id, opening.c.expires_at > turn.now
    )
    return turn.db.execute(mine).first()


def _again(turn: Turn, row: Row[Any]) -> Outcome:
    return _outcomes.decode(turn.unseal(opening.c.outcome, row.id, row.outcome))


def _form(turn: Turn, row: Row[Any]) -> Form:
    return _forms.decode(turn.unseal(opening.c.form, row.id, row.form))


def _draft(turn: Turn, row: Row[Any]) -> dict[str, RawAnswer]:
    return _drafts.decode(turn.unseal(opening.c.draft, row.id, row.draft)) if row.draft else {}


def _merged(form: Form, page: int, draft: Mapping[str, RawAnswer], event: FormSubmitted) -> dict[str, RawAnswer]:
    """The draft with the answers of this page; what was cleared on it is gone."""
    here = {question.id for question in form.pages[page]}
    kept = {name: answer for name, answer in draft.items() if name not in here}
    return kept | {name: answer for name, answer in event.answers.items() if name in here}


def _keep(turn: Turn, opening_id: str, page: int, draft: Mapping[str, RawAnswer]) -> None:
    sealed = _sealed_draft(turn, opening_id, draft)
    turn.db.execute(update(opening).where(opening.c.id == opening_id).values(draft=sealed, page=page, touched=True))


def _sealed_draft(turn: Turn, opening_id: str, draft: Mapping[str, RawAnswer]) -> bytes:
    return turn.seal(opening.c.draft, opening_id, msgspec.json.encode(dict(draft)))


def _wrong(turn: Turn, form: Form, page: int, draft: Mapping[str, RawAnswer]) -> dict[str, Text]:
    wrong: dict[str, Text] = {}
    for question in form.pages[page]:
        try:
            typed(question, draft.get(question.id), turn.me.home)
        except Wrong as problem:
            wrong[question.id] = own(turn)(problem.key, **problem.facts)
    return wrong


def _answers(turn: Turn, form: Form, draft: Mapping[str, RawAnswer]) -> dict[str, Answer]:
    found = ((question.id, typed(question, draft.get(question.id), turn.me.home)) for question in form.questions)
    return {name: answer for name, answer in found if answer is not None}


def _problems(
    turn: Turn, opening_id: str, page: int, draft: Mapping[str, RawAnswer], wrong: Mapping[str, Text]
) -> FormProblems:
    _keep(turn, opening_id, page, draft)
    lines = tuple(Paragraph(text) for text in dict.fromkeys(wrong.values()))
    button = Button(own(turn)("form-open"), REOPEN, key=opening_id, style="primary")
    return FormProblems(dict(wrong), Card(own(turn)("form-problems"), (*lines, Actions((button,)))))


def _sent_back(
    turn: Turn, opening_id: str, form: Form, draft: Mapping[str, RawAnswer], wrong: Mapping[str, Text]
) -> FormPage | FormProblems:
    """A handler's problems, on the page where the question stands."""
    last = len(form.pages) - 1
    number = next((n for n, asked in enumerate(form.pages) if wrong.keys() & {q.id for q in asked}), last)
    if number == last:
        return _problems(turn, opening_id, number, draft, wrong)
    _keep(turn, opening_id, number, draft)
    page = _page(turn, opening_id, form, number, draft)
    first = next(iter(wrong.values()))
    return replace(page, intro=first, bridge=replace(page.bridge, parts=(Paragraph(first), *page.bridge.parts)))


def _page(turn: Turn, opening_id: str, form: Form, number: int, values: Mapping[str, RawAnswer]) -> FormPage:
    asked = form.pages[number]
    button = Button(own(turn)("form-continue"), REOPEN, key=opening_id, style="primary")
    bridge = Card(form.title, (Paragraph(own(turn)("form-waits")), Actions((button,))))
    return FormPage(
        opening=opening_id,
        title=form.title,
        questions=asked,
        send=form.send if number + 1 == len(form.pages) else own(turn)("form-next"),
        bridge=bridge,
        intro=form.intro if number == 0 else None,
        page=number,
        values={question.id: values[question.id] for question in asked if question.id in values},
    )
