"""Some of the learned lines as somebody writes them by ear, in haste or on a bad phone: heavy and quiet ones alike."""

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.features.care.screening.levels import Level
from care.measured import Line

EACH = {True: 5, False: 12}
"""Of so many heavy and quiet lines one is taken."""
OFTEN = 0.6
RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"ight\b", "ite"),
        (r"ing\b", "in"),
        (r"\bto\b", "2"),
        (r"\bfor\b", "4"),
        (r"\byou\b", "u"),
        (r"\bbefore\b", "b4"),
        (r"\bbe\b", "b"),
        (r"\bbecause\b", "cuz"),
        (r"\bthe\b", "da"),
        (r"\bwant to\b", "wana"),
        (r"\bgoing to\b", "gona"),
        (r"ea(?=[dk])", "e"),
        (r"er\b", "a"),
        (r"ck", "k"),
        (r"ll\b", "l"),
        (r"\bwh", "w"),
        (r"th", "f"),
        (r"ie\b", "y"),
        (r"ious\b", "ius"),
        (r"ough\b", "uff"),
        (r"\bkn", "n"),
        (r"\bare\b", "r"),
        (r"\band\b", "n"),
        (r"ss", "s"),
    ),
    "es": (
        (r"qu", "k"),
        (r"\bque\b", "q"),
        (r"v", "b"),
        (r"\bh", ""),
        (r"ll", "y"),
        (r"z", "s"),
        (r"c(?=[ei])", "s"),
        (r"ado\b", "ao"),
        (r"g(?=[ei])", "j"),
        (r"\bpor\b", "x"),
        (r"\bpara\b", "pa"),
        (r"c(?=[aou])", "k"),
        (r"ñ", "ni"),
        (r"[¿¡]", ""),
    ),
    "fr": (
        (r"qu", "k"),
        (r"(ais|ait|aient)\b", "é"),
        (r"er\b", "é"),
        (r"eau", "o"),
        (r"au", "o"),
        (r"ph", "f"),
        (r"es\b", "e"),
        (r"\bje (?=[a-z])", "j"),
        (r"j'ai", "g"),
        (r"c'est", "c"),
        (r"\bplus\b", "plu"),
        (r"\bpas\b", "pa"),
        (r"ss", "s"),
        (r"tt", "t"),
        (r"nn", "n"),
        (r"\btous?t?\b", "tt"),
        (r"ent\b", "en"),
        (r"\bd(an|e)s\b", "ds"),
        (r"eux\b", "eu"),
        (r"ç", "s"),
        (r"'", ""),
    ),
    "de": (
        (r"\bnicht\b", "nich"),
        (r"\bich\b", "i"),
        (r"ie", "i"),
        (r"ck", "k"),
        (r"ß", "ss"),
        (r"tt", "t"),
        (r"mm", "m"),
        (r"ll", "l"),
        (r"\bv", "f"),
        (r"en\b", "n"),
        (r"ehr", "er"),
        (r"ä", "e"),
        (r"äu|eu", "oi"),
        (r"d\b", "t"),
        (r"ah", "a"),
        (r"ü", "ue"),
        (r"\bst", "scht"),
        (r"chs", "x"),
        (r"g\b", "k"),
        (r"tz", "z"),
        (r"\beinen?\b", "n"),
    ),
    "pt": (
        (r"qu(?=[ei])", "k"),
        (r"\bque\b", "q"),
        (r"\bnão\b", "n"),
        (r"\bvocê\b", "vc"),
        (r"ão\b", "aum"),
        (r"o\b", "u"),
        (r"e\b", "i"),
        (r"ç", "s"),
        (r"ch", "x"),
        (r"lh", "li"),
        (r"(?<=[aei])r\b", ""),
        (r"\bh", ""),
        (r"os\b", "us"),
        (r"ou\b", "o"),
        (r"\bestou\b", "to"),
        (r"\bpara\b", "pra"),
        (r"s(?=[ei])", "c"),
        (r"z\b", "s"),
    ),
}


def misspelt(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that come of these, always the same ones."""
    for line in lines:
        chance = random.Random(line.text)
        if chance.randrange(EACH[line.level > Level.NONE]) == 0:
            yield replace(line, text=_by_ear(line.text.lower(), RULES[line.language], chance), source="misspelt")


def _by_ear(text: str, rules: Iterable[tuple[str, str]], chance: random.Random) -> str:
    for written, said in rules:
        if chance.random() < OFTEN:
            text = re.sub(written, said, text)
    return text
