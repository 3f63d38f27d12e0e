"""The forms of the page: each is read, done, and answered by a redirect to the view it came from."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web

from adapters.tryout.acting import Acting, Who
from adapters.tryout.drawn import Look
from adapters.tryout.view import view_of
from bot.chat.forms import FileRef, Files, RawAnswer

_QUESTION = "q:"
_OPTION = "o:"
_MOST_HOURS = 24 * 7

Post = Mapping[str, Sequence[object]]
"""All values of each name, in the order of the form."""
Door = Callable[[Acting, Who, Post], Awaitable[None]]


def add_doors(page: web.Application, acting: Acting) -> None:
    """All that can be posted."""
    doors: dict[str, Door] = {
        "use": _use,
        "press": _press,
        "submit": _submit,
        "write": _write,
        "choose": _choose,
        "home": _home,
        "close": _close,
        "clock": _clock,
    }
    for name, door in doors.items():
        page.router.add_post(f"/{name}", _redirecting(acting, door))


def _redirecting(acting: Acting, door: Door) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        view, sent = view_of(request.query), await request.post()
        post = {name: sent.getall(name) for name in sent}
        await door(acting, Who(view.me, view.place, _word(post, "once")), post)
        # What a press on the Home tab says stands in the DM.
        next_view = view.address(at="dm") if door is _press and view.at == "home" else view.address()
        raise web.HTTPSeeOther(f"./?{next_view}#latest")

    return answer


async def _use(acting: Acting, who: Who, post: Post) -> None:
    given = {name.removeprefix(_OPTION): _word(post, name) for name in post if name.startswith(_OPTION)}
    answers = {name: value for name, value in given.items() if value}
    await acting.use(who, _word(post, "command"), answers)


async def _press(acting: Acting, who: Who, post: Post) -> None:
    look, _, press = _word(post, "press").partition(":")
    await acting.press(who, _look(look), press, _word(post, "message"))


async def _submit(acting: Acting, who: Who, post: Post) -> None:
    names = dict.fromkeys(name for name in post if name.startswith(_QUESTION))
    answers = {name.removeprefix(_QUESTION): _answer(acting, post, name) for name in names}
    given = {name: answer for name, answer in answers.items() if answer}
    await acting.submit(who, _look(_word(post, "look")), _word(post, "form"), given)


async def _write(acting: Acting, who: Who, post: Post) -> None:
    if text := _word(post, "text").strip():
        await acting.write(who, text)


async def _choose(acting: Acting, who: Who, post: Post) -> None:
    await acting.choose(who, _word(post, "menu"), _word(post, "message"))


async def _home(acting: Acting, who: Who, _: Post) -> None:
    await acting.open_home(who)


async def _close(acting: Acting, who: Who, _: Post) -> None:
    acting.close_form(who)


async def _clock(acting: Acting, _: Who, post: Post) -> None:
    hours = _word(post, "hours")
    if hours.isdecimal() and 0 < len(hours) < 4:
        await acting.pass_time(min(int(hours), _MOST_HOURS))


def _word(post: Post, name: str) -> str:
    found = next(iter(post.get(name, ())), "")
    return found.replace("\r\n", "\n") if isinstance(found, str) else ""


def _look(word: str) -> Look:
    return "slack" if word == "slack" else "discord"


def _answer(acting: Acting, post: Post, name: str) -> RawAnswer:
    """Several ticked boxes come as a tuple; the engine takes one alone as it is."""
    found = post[name]
    files = [one for one in found if isinstance(one, web.FileField) and one.filename]
    if files:
        return Files(tuple(_file(acting, one) for one in files))
    words = tuple(one.replace("\r\n", "\n") for one in found if isinstance(one, str))
    return words if len(words) > 1 else "".join(words)


def _file(acting: Acting, sent: web.FileField) -> FileRef:
    """The page keeps it until the bot has fetched it."""
    content = sent.file.read()
    kept = acting.keep(content)
    return FileRef(kept, sent.filename, sent.content_type, len(content), kept)
