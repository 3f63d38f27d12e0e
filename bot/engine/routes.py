"""From an event to the handler of a feature, inside a turn."""

from collections.abc import Sequence
from typing import assert_never

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    CommunityLeft,
    FormSubmitted,
    HomeOpened,
    MemberEvent,
    MessageChosen,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.responses import (
    FormPage,
    FormProblems,
    HomePage,
    Outcome,
    Problems,
    Reply,
    Response,
    ShowForm,
    Silence,
    Update,
)
from bot.chat.text import MemberText
from bot.engine import entrance, openings
from bot.engine.answers import Sent
from bot.engine.feature import Finding
from bot.engine.inbox import is_once
from bot.engine.members.member import Member
from bot.engine.registry import Entry
from bot.engine.screening import aid, first_parts, screen, tell_apart, with_findings
from bot.engine.sending import receipts, shelf
from bot.engine.turn import Turn

WHERE = "engine.in"
SHOW = "engine.show"
DISCARD = "engine.discard"


def answer(turn: Turn, event: MemberEvent) -> Outcome:
    """Answer one event; what a handler returned becomes what an adapter draws."""
    match event:
        case CommandUsed():
            return outcome(turn, use(turn, event))
        case ButtonPressed():
            return outcome(turn, press(turn, event))
        case FormSubmitted():
            return submit(turn, event)
        case MessageChosen():
            return outcome(turn, choose(turn, event))
        case HomeOpened():
            return home(turn)
        case MessageReceived():
            return outcome(turn, hear(turn, event))
        case _:
            note(turn, event)
            return Silence()


def note(turn: Turn, event: MessageEdited | MessageDeleted | CommunityLeft) -> None:
    """Take in what has no reply of its own."""
    match event:
        case MessageEdited() | MessageDeleted():
            corrected(turn, event)
        case CommunityLeft():
            left(turn, event)
        case _:
            assert_never(event)


def outcome(turn: Turn, response: Response | Outcome) -> Outcome:
    """What an adapter draws for a handler's response."""
    match response:
        case ShowForm():
            return openings.open_form(turn, response)
        case Problems():
            lines = tuple(Paragraph(text) for text in response.by_question.values())
            return Reply(Card(None, lines))
        case None:
            return Silence()
        case Reply() | Update() | FormPage() | FormProblems() | HomePage() | Silence():
            return response
        case _:
            assert_never(response)


def use(turn: Turn, event: CommandUsed) -> Response:
    """Run a command."""
    known = turn.registry.commands.get(event.name)
    if known is None:
        return entrance.say(turn, "command-unknown")
    feature, command = known
    if turn.stranger and not command.open:
        return entrance.gate(turn, command.name, entrance.packed(command, event.answers))
    return entrance.through(turn, feature, command, event)


def press(turn: Turn, event: ButtonPressed) -> Response | Outcome:
    """Answer a press: the engine's own buttons, then the features'."""
    if event.action in (openings.REOPEN, SHOW, DISCARD) and not turn.stranger:
        return _own_press(turn, event)
    entry = turn.registry.buttons.get(event.action)
    if entry is None:
        return entrance.say(turn, "button-unknown")
    return _enter(turn, entry, event)


def choose(turn: Turn, event: MessageChosen) -> Response:
    """Answer a message menu; the menu takes the member's own messages only."""
    if not event.own:
        return entrance.say(turn, "menu-own-only")
    found = _read(turn, event, [event.text])
    entry = turn.registry.menus.get(event.menu)
    response = with_findings(_enter(turn, entry, event) if entry else entrance.say(turn, "button-unknown"), found)
    if isinstance(response, ShowForm | Problems):
        tell_apart(turn)
    return response if not isinstance(response, FormPage | FormProblems | HomePage | Silence) else None


def submit(turn: Turn, event: FormSubmitted) -> Outcome:
    """Take a page of a form."""
    turn.move_to(openings.union_of(turn, event.opening))
    name = None if turn.stranger else openings.name_of(turn, event.opening)
    entry = turn.registry.forms.get(name) if name else None
    if entry is None:
        return outcome(turn, with_findings(entrance.say(turn, "form-gone"), _read(turn, event, _typed(event))))
    if not entrance.may(turn, entry.door.role):
        return entrance.say(turn, "not-yours")
    was_open = openings.is_open(turn, event.opening)
    result = outcome(turn, openings.submit(turn, event, lambda sent: _screened(turn, entry, sent)))
    if isinstance(result, FormPage | FormProblems):
        _screened_page(turn, event)
    if not was_open:  # sent once more, perhaps with other words: they are not taken, and read all the same
        return outcome(turn, with_findings(result, _read(turn, event, _typed(event))))
    taken = not isinstance(result, FormProblems) and not _same_form(result, event)
    if taken and not turn.erased:
        openings.close(turn, event.opening, openings.gone(turn) if is_once(result) else result)
    return result


def hear(turn: Turn, event: MessageReceived) -> Response:
    """Free text in a DM: screened, then offered to each feature; the last word has the one that takes all."""
    found = _read(turn, event, [event.text])
    if turn.stranger:
        first = first_parts(found)
        return Reply(Card(None, first, openings.own(turn)("notice"))) if first else None
    turn.tell("engine.wrote")
    listeners = sorted((f for f in turn.registry.features if f.words), key=lambda feature: feature.last_word)
    for feature in listeners:
        if feature.words and turn.as_feature(feature, feature.words, event):
            break
    return None


def corrected(turn: Turn, event: MessageEdited | MessageDeleted) -> None:
    """A DM was changed or taken back."""
    if turn.stranger:
        return
    if isinstance(event, MessageEdited):
        _read(turn, event, [event.text])
        tell_apart(turn)
    for feature in turn.registry.features:
        if feature.corrected:
            turn.as_feature(feature, feature.corrected, event)


def left(turn: Turn, event: CommunityLeft) -> None:
    """Somebody left, or the bot was removed."""
    for feature in turn.registry.features:
        if feature.left and not turn.stranger:
            turn.as_feature(feature, feature.left, event)


def home(turn: Turn) -> Outcome:
    """The member's own page: the reply of the command that a feature declared as home."""
    name = next((command.name for _, command in turn.registry.commands.values() if command.home), None)
    if name is None or turn.caller is None:
        return Silence()
    reply = use(turn, CommandUsed(id=turn.new_id(), by=turn.caller, name=name))
    return HomePage(reply.card) if isinstance(reply, Reply) else Silence()


def which_community(turn: Turn, command: str, members: list[Member]) -> Reply:
    """Ask a person of several communities which one they mean. Names are not kept: numbers in order of joining."""
    buttons = tuple(
        Button(openings.own(turn)("where-choice", number=number), WHERE, command[:16], member.id, community=member.home)
        for number, member in enumerate(members[:5], 1)
    )
    return Reply(Card(None, (Paragraph(openings.own(turn)("where")), Actions(buttons))))


def _own_press(turn: Turn, event: ButtonPressed) -> Outcome:
    turn.move_to(openings.union_of(turn, event.key) or receipts.union_of(turn, event.key))
    if event.action == openings.REOPEN:
        entry = turn.registry.forms.get(openings.name_of(turn, event.key) or "")
        if entry and not entrance.may(turn, entry.door.role):
            return entrance.say(turn, "not-yours")
        return openings.reopen(turn, event.key)
    if event.action == DISCARD:
        openings.discard(turn, event.key)
        return entrance.say(turn, "form-discarded")
    card = shelf.read_shelved(turn, event.key)
    return Reply(card) if card else entrance.say(turn, "button-unknown")


def _enter(turn: Turn, entry: Entry, event: ButtonPressed | MessageChosen) -> Response:
    if turn.stranger and not entry.door.open:
        return entrance.gate(turn, "")
    return entrance.through(turn, entry.feature, entry.door, event)


def _screened(turn: Turn, entry: Entry, sent: Sent) -> Response:
    turn.findings = screen(turn, [text for text in sent.answers.values() if isinstance(text, MemberText)])
    response = entrance.through(turn, entry.feature, entry.door, sent)
    found = with_findings(response, turn.findings)
    return found if not isinstance(found, FormPage | FormProblems | HomePage | Silence) else response


def _screened_page(turn: Turn, event: FormSubmitted) -> None:
    """A page whose answer is another page, or a problem: no card has room for what the writer is to read first."""
    if not turn.findings:
        _read(turn, event, _typed(event))
    tell_apart(turn)


def _read(turn: Turn, event: MemberEvent, raw: Sequence[str]) -> list[Finding]:
    """Every text is read, whoever wrote it and whatever becomes of it."""
    texts = [MemberText(one) for one in raw]
    if turn.stranger:
        return [Finding(aid(turn.registry, event.by, texts))]
    turn.findings = screen(turn, texts)
    return turn.findings


def _typed(event: FormSubmitted) -> list[str]:
    return [raw for raw in event.answers.values() if isinstance(raw, str)]


def _same_form(result: Outcome, event: FormSubmitted) -> bool:
    return isinstance(result, FormPage) and result.opening == event.opening
