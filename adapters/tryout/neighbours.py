"""The invented people whom nobody plays answer by themselves: who is asked for a note writes one when time passes."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from adapters.tryout.sample import PEOPLE, Someone
from adapters.tryout.world import Message, World, direct
from bot.chat.cards import Button
from bot.chat.events import ButtonPressed, FormSubmitted
from bot.chat.responses import FormPage
from bot.engine.house import House

AFTER = timedelta(minutes=20)
"""So long it takes the next of them."""
_ASKED = "notes.write"
WORDS = {
    "ben": (
        "I had one like that in May, from people I had liked. Two days later I could think of something else.",
        "Mine came by mail on a Friday. I went out for bread and told the baker. She gave me a second loaf.",
    ),
    "cem": (
        "Eleven of these came in spring. I told my brother about each one, and he made tea every time.",
        "I switched trades at forty and heard all of it. What helped was a walk with nobody asking anything.",
    ),
    "dora": (
        "I read yours and thought of mine. I made soup that evening and called my aunt. It was a good evening.",
        "There is a bench by the river where I take these. You can have the other half of it today.",
    ),
    "eli": (
        "I am new at this and it hurts every time. Nice to know that somebody else is on the same bench.",
        "I wrote mine down and then cleaned the whole kitchen. The kitchen looked good that week.",
    ),
}
"""What each of them writes, in turn: Mo organises the meetings and leaves the notes to the others."""


class Neighbours:
    """Everybody but those whom the visitor has been."""

    def __init__(self, house: House, world: World) -> None:
        self._house = house
        self._world = world
        self._done: set[str] = set()
        self._wrote: Counter[str] = Counter()

    @property
    def are_asked(self) -> bool:
        """Whether one of them has an invitation that is not answered."""
        return any(True for _ in self._invitations())

    async def answer(self) -> None:
        """One of them writes the note they were asked for."""
        for someone, invitation, button in self._invitations():
            self._done.add(invitation.id)
            await self._write(someone, button, f"neighbour:{invitation.id}")
            return

    def _invitations(self) -> Iterator[tuple[Someone, Message, Button]]:
        for someone in PEOPLE:
            if someone.slug in WORDS and someone.id not in self._world.played:
                yield from self._to(someone)

    def _to(self, someone: Someone) -> Iterator[tuple[Someone, Message, Button]]:
        for message in self._world.seen_by(someone, direct(someone)):
            buttons = message.card.buttons if message.card and message.id not in self._done else ()
            for button in buttons:
                if isinstance(button, Button) and button.action == _ASKED:
                    yield someone, message, button

    async def _write(self, someone: Someone, button: Button, once: str) -> None:
        """As a person does: press, fill in, send. Where no note is wanted any more, there is no form."""
        pressed = ButtonPressed(id=once, by=someone.caller(), action=button.action, value=button.value, key=button.key)
        opened = await self._house.engine.handle(pressed)
        if isinstance(opened, FormPage):
            own = WORDS[someone.slug]
            words = {"words": own[self._wrote[someone.slug] % len(own)]}
            self._wrote[someone.slug] += 1
            await self._house.engine.handle(
                FormSubmitted(id=f"{once}:note", by=someone.caller(), opening=opened.opening, page=0, answers=words)
            )
