"""A story for the community: only when some time has passed, read by a moderator first, taken down in one press."""

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed
from bot.chat.people import Place
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.members import communities, eligible
from bot.engine.turn import Turn
from bot.features.notes.handlers import names
from bot.features.notes.store import manners, stories
from bot.features.notes.store.stories import Story
from bot.features.notes.store.whose import how_many
from bot.features.notes.views import stories as views

KIND = "story"


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form, unless it is too soon."""
    if not turn.allowed(turn.me.id, KIND):
        return Reply(views.said(turn.say, "story-soon"))
    return ShowForm(views.form(turn.say, pens=_pens(turn)), names.filled(turn, pens=_pens(turn)))


def write(turn: Turn, sent: Sent) -> Response:
    """Keep it as a draft and show it; heavy words are never posted."""
    text = sent.text("words") or MemberText("")
    if not turn.allowed(turn.me.id, KIND):
        return Reply(views.said(turn.say, "story-soon", text))
    if exchanges.look_at(turn, text).ask:
        return Reply(views.said(turn.say, "story-heavy", text))
    own = names.chosen(turn, sent, pens=_pens(turn))
    if isinstance(own, Problems):
        return own
    new = Story(turn.new_id(), turn.me.id, text, _name(turn, own=own))
    stories.add(turn, new)
    return Reply(views.preview(turn.say, new.id, new.name, new.words))


def send(turn: Turn, pressed: ButtonPressed) -> Response:
    """Before the moderators."""
    one = stories.mine(turn, pressed.key)
    if one is None or not stories.settle(turn, one.id, "draft", "held"):
        return Update(views.said(turn.say, "story-gone"))
    turn.tell("moderation.review", f"notes.story {one.id}")
    return Update(views.said(turn.say, "story-sent"))


def drop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Throw it away, wherever it stands."""
    one = stories.mine(turn, pressed.key)
    if one is not None:
        _take_down(turn, one.posts)
        stories.throw_away(turn, one.id)
    return Update(views.said(turn.say, "story-dropped" if one else "story-gone"))


def mine(turn: Turn, pressed: ButtonPressed) -> Response:
    """All that the member wrote."""
    return Reply(views.mine(turn.say, [(one.id, one.words) for one in stories.all_of(turn, turn.me.id)]))


def shown(turn: Turn, key: str) -> tuple[Part, ...]:
    """For a moderator."""
    one = stories.find(turn, key)
    return views.review(turn.say, one.name, one.words) if one and one.state == "held" else ()


def decide(turn: Turn, key: str, verdict: str, reason: MemberText | None) -> None:
    """Post it, or tell its author why not."""
    one = stories.find(turn, key)
    author = turn.member(one.author) if one else None
    if one is None or author is None:
        return
    say = turn.say_to(author)
    if verdict == "approve":
        told = "story-posted" if _post(turn, one, communities.places(turn.db, author.union, "posts")) else "story-read"
        turn.send_to(author, views.said(say, told), "told")
        return
    stories.settle(turn, key, "held", "back")
    turn.send_to(author, views.said(say, "story-back" if reason else "story-refused", reason), "told")


def ask_where(turn: Turn, pressed: ButtonPressed) -> Response:
    """An organiser names a channel for one that was read."""
    one = _placeless(turn, pressed.key)
    return ShowForm(views.channel_form(turn.say, one.id)) if one else Update(views.said(turn.say, "story-gone"))


def post_there(turn: Turn, sent: Sent) -> Response:
    """Post it there."""
    one, place = _placeless(turn, sent.key), sent.place("channel")
    if one is None or place is None:
        return Reply(views.said(turn.say, "story-gone"))
    _post(turn, one, [place])
    return Reply(views.said(turn.say, "story-posted-there"))


def forget(turn: Turn) -> None:
    """What was posted for them is taken down."""
    _take_down(turn, stories.posts_of(turn, turn.me.id))


def _post(turn: Turn, one: Story, places: list[Place]) -> bool:
    """In each channel; where none is chosen, organisers are asked for one."""
    if places:
        say = turn.registry.wording.say(turn.feature.name, turn.settings.language or "en")
        posts = [turn.post(place, views.posted(say, one.name, one.words), KIND) for place in places]
        return stories.settle(turn, one.id, one.state, "posted", posts)
    stories.settle(turn, one.id, one.state, "placeless")
    for organiser in turn.holders("organiser"):
        turn.send_to(organiser, views.channel_wanted(turn.say_to(organiser), one.id), "organisers", merge=one.id)
    return False


def _take_down(turn: Turn, posts: tuple[str, ...] | list[str]) -> None:
    say = turn.registry.wording.say(turn.feature.name, turn.settings.language or "en")
    for post in posts:
        turn.rewrite(post, views.taken_down(say))


def _placeless(turn: Turn, story_id: str) -> Story | None:
    """One of this union that was read and has no channel yet."""
    one = stories.find(turn, story_id)
    author = turn.member(one.author) if one and one.state == "placeless" else None
    return one if author is not None and author.union == turn.union else None


def _pens(turn: Turn) -> bool:
    """Whether a pen name hides anybody here."""
    return how_many(turn, turn.me.union) >= eligible.FEWEST


def _name(turn: Turn, *, own: bool) -> MemberText:
    known = manners.find(turn, turn.me.id).name if own else None
    return known or MemberText(turn.chance.choices.choice(exchanges.pen_names(turn.settings.language or "en")))
