"""The words of a reply, put together from its slots in the language of the letter."""

import re
from collections.abc import Iterator, Sequence

from bot.chat.text import MemberText, Say
from bot.features.checkins.rules.drafts import MOST_LINKEDIN
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reply import QUESTIONS, Shape, Typed, how_many, slot_of

_TWO_STOPS = re.compile(r"(?<=[.!?…])\.(?=\s|$)")


class Writer:
    """Says the parts of one reply. `say` speaks the language of the letter."""

    def __init__(self, say: Say, entry: Entry, shape: Shape, typed: Typed) -> None:
        self._say, self._entry, self._shape, self._typed = say, entry, shape, typed

    def write(self) -> str:
        """The whole reply."""
        match self._shape.channel:
            case "linkedin":
                return self._note()
            case "phone":
                return self._script()
            case _:
                return self._mail()

    def left_out(self) -> tuple[str, ...]:
        """Parts that were wanted and do not fit into a short note."""
        return self._fitting()[1] if self._shape.channel == "linkedin" else ()

    def _mail(self) -> str:
        """Two lines are a line to say it in; the others are paragraphs."""
        says = self.part
        thanks = _line(says("thanks"), says("bearer") if "bearer" in self._shape.parts else "")
        own = _line(says("specific"), says("quote"))
        interest = says("interest") if "interest" in self._shape.parts else ""
        questions = _line(*(says(part) for part in self._questions))
        body = (thanks, own, interest, questions)
        apart = "\n" if self._shape.length == "two" else "\n\n"
        return apart.join(filter(None, (says("greeting"), *body, self._closing("\n"))))

    def _note(self) -> str:
        """One paragraph, as long as a note may be: what matters most stands in it."""
        return self._as_note(self._fitting()[0])

    def _fitting(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(the parts that fit, the parts that do not), what matters most first."""
        kept: list[str] = []
        out: list[str] = []
        for part in self._by_weight():
            fits = len(self._as_note([*kept, part])) <= MOST_LINKEDIN
            (kept if fits else out).append(part)
        return tuple(kept), tuple(out)

    def _as_note(self, parts: Sequence[str]) -> str:
        body = (self.part(part) for part in ("thanks", *self._in_order(parts)))
        return _line(self.part("greeting"), *body, self._closing(", "))

    def _script(self) -> str:
        """Lines to say, with one question: on the phone there is hardly room for two."""
        wanted = [part for part in ("bearer", "interest") if part in self._shape.parts]
        parts = ("thanks", *wanted, "specific", "quote", *self._questions[:1], "closing")
        return "\n".join(filter(None, map(self.part, parts)))

    def part(self, part: str) -> str:
        """The words of one part; "" where there is nothing to say."""
        typed = self._typed
        if (part == "specific" and not typed.specific) or (part == "quote" and not typed.quote):
            return ""
        slot = slot_of(part, self._entry, self._shape, typed)
        number = min(self._shape.turns.get(slot, 1), how_many(slot))
        if part == "greeting" and not typed.to:
            return self._said(f"slot-{slot}-nobody-{number}")
        return self._said(f"slot-{slot}-{number}", **self._facts(part))

    def _facts(self, part: str) -> dict[str, MemberText]:
        typed = self._typed
        known = {"greeting": ("to", typed.to), "specific": ("thing", typed.specific), "quote": ("line", typed.quote)}
        return {known[part][0]: MemberText(known[part][1].strip())} if part in known else {}

    def _said(self, key: str, **facts: MemberText) -> str:
        return _TWO_STOPS.sub("", self._say(key, **facts).plain)

    def _closing(self, between: str) -> str:
        sign = MemberText(self._typed.sign).clean.strip()
        closing = self.part("closing")
        return f"{closing}{between}{sign}" if sign else closing.rstrip(",")

    @property
    def _questions(self) -> tuple[str, ...]:
        return tuple(part for part in self._shape.parts if part in QUESTIONS)

    def _by_weight(self) -> Iterator[str]:
        own = [part for part in ("specific", "quote") if self.part(part)]
        yield from (*own[:1], *(part for part in self._shape.parts if part == "interest"), *own[1:])
        yield from (part for part in self._shape.parts if part != "interest")

    def _in_order(self, parts: Sequence[str]) -> list[str]:
        order = ("bearer", "specific", "quote", "interest", *QUESTIONS)
        return [part for part in order if part in parts]


def _line(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
