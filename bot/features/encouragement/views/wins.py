"""Wins and tries: writing one, seeing it as others would, posting it, taking it back."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, LongText, PickOne, ShortText
from bot.chat.text import MemberText, Say, Text
from bot.features.encouragement.rules.wins import KINDS, LONGEST, LONGEST_NAME, Win


def form(say: Say) -> Form:
    """What it is, in their words, and under which name. One page."""
    kinds = tuple(Choice(kind, say(f"win-{kind}")) for kind in KINDS)
    questions = (
        PickOne(id="kind", label=say("ask-win-kind"), choices=kinds, required=True),
        LongText(id="words", label=say("ask-win-words"), at_most=LONGEST, required=True),
        ShortText(id="name", label=say("ask-win-name"), hint=say("ask-win-name-hint"), at_most=LONGEST_NAME),
    )
    return Form("encouragement.win", say("form-win"), questions, say("button-keep"), say("win-about"))


def preview(say: Say, win: Win, *, can_post: bool) -> Card:
    """Kept; and how others would read it."""
    if not can_post:
        return Card(say("win-kept-title"), (*_shown(say, win), Paragraph(say("win-nowhere")), Actions((_list(say),))))
    told = (Paragraph(say("win-preview")), *_shown(say, win), Paragraph(say("win-who")))
    return Card(say("win-kept-title"), (*told, Actions((_post(say, win), _list(say)))))


def posted(say: Say, win: Win) -> Card:
    """It stands in the thread."""
    return Card(say("win-posted-title"), (Paragraph(say("win-posted")), Actions((_take_back(say, win), _list(say)))))


def waits(say: Say) -> Card:
    """A moderator reads it first."""
    return Card(say("win-waits-title"), (Paragraph(say("win-waits")), Actions((_list(say),))))


def taken_back(say: Say) -> Card:
    """It is no longer in the thread."""
    return Card(say("win-kept-title"), (Paragraph(say("win-taken-back")), Actions((_list(say),))))


def thrown(say: Say) -> Card:
    """It is gone."""
    return Card(say("wins-title"), (Paragraph(say("win-thrown")), Actions((_list(say),))))


def gone(say: Say) -> Card:
    """It is not there any more."""
    return Card(say("wins-title"), (Paragraph(say("win-gone")),))


def listed(say: Say, wins: Sequence[Win], page: int, pages: int, *, can_post: bool) -> Card:
    """A member's own, newest first."""
    if not wins:
        return Card(say("wins-title"), (Paragraph(say("wins-none")), Actions((_new(say),))))
    parts = tuple(part for win in wins for part in _entry(say, win, can_post=can_post))
    return Card(say("wins-title"), (*parts, Divider(), Actions((*_turning(say, page, pages), _new(say)))))


def others_see(say: Say, win: Win) -> Card:
    """As it stands in the thread."""
    return Card(None, _shown(say, win))


def no_more(say: Say) -> Card:
    """What stands there once it was taken back."""
    return Card(None, (Paragraph(say("win-no-more")),))


def decided(say: Say, verdict: str, reason: MemberText | None) -> Card:
    """What a moderator said of it."""
    why = (Quote(reason),) if reason else ()
    return Card(say("wins-title"), (Paragraph(say(f"win-{verdict}")), *why, Actions((_list(say),))))


def page(say: Say, many: int) -> tuple[Part, ...]:
    """For the member's own page."""
    return (Paragraph(say("wins-kept", many=many)), Actions((_list(say),))) if many else ()


def review(say: Say, win: Win) -> tuple[Part, ...]:
    """For the moderator who decides."""
    return (Paragraph(say("win-review")), *_shown(say, win))


def _shown(say: Say, win: Win) -> tuple[Part, ...]:
    head = say("win-by", kind=say(f"win-{win.kind}"), name=MemberText(win.name)) if win.name else say(f"win-{win.kind}")
    return (Paragraph(head), Quote(MemberText(win.words)))


def _entry(say: Say, win: Win, *, can_post: bool) -> tuple[Part, ...]:
    throw = Button(say("button-throw"), "encouragement.win_throw", key=win.id)
    buttons: dict[str, tuple[Button, ...]] = {
        "posted": (_take_back(say, win),),
        "kept": (_post(say, win), throw) if can_post else (throw,),
    }
    return (*_shown(say, win), Paragraph(_state(say, win)), Actions(buttons.get(win.state, (throw,))))


def _state(say: Say, win: Win) -> Text:
    return say(f"win-is-{win.state}")


def _turning(say: Say, at: int, of: int) -> tuple[Button, ...]:
    earlier = (Button(say("button-earlier"), "encouragement.wins", str(at - 1)),) if at > 0 else ()
    later = (Button(say("button-further"), "encouragement.wins", str(at + 1)),) if at + 1 < of else ()
    return (*earlier, *later)


def _post(say: Say, win: Win) -> Button:
    return Button(say("button-win-post"), "encouragement.win_post", key=win.id, style="primary")


def _take_back(say: Say, win: Win) -> Button:
    return Button(say("button-take-back"), "encouragement.win_back", key=win.id)


def _list(say: Say) -> Button:
    return Button(say("button-wins"), "encouragement.wins")


def _new(say: Say) -> Button:
    return Button(say("button-win"), "encouragement.win")
