"""Countries and territories by their ISO 3166 code, found by a name as people type it in one of five languages."""

import unicodedata
from collections.abc import Mapping
from functools import cache

SPOKEN = ("en", "es", "fr", "de", "pt")
MOST = 10
_NOT_PLACES = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
_ALSO = {"usa": "US", "america": "US", "uk": "GB", "great britain": "GB", "england": "GB", "holland": "NL", "uae": "AE"}


def find(typed: str) -> tuple[str, ...]:
    """Codes that fit what was typed, the best first, at most ten; none when nothing fits."""
    wanted = _folded(typed)
    if len(wanted) < 2:
        return ()
    if wanted in _ALSO:
        return (_ALSO[wanted],)
    exact = [code for name, code in _names() if wanted == name]
    starts = [code for name, code in _names() if name.startswith(wanted)]
    within = [code for name, code in _names() if len(wanted) > 3 and wanted in name]
    return tuple(dict.fromkeys(exact or starts or within))[:MOST]


def name(code: str, language: str) -> str:
    """How a country is called in a language; the code itself when it is not known."""
    return _called(language).get(code, code)


@cache
def _names() -> tuple[tuple[str, str], ...]:
    found = {(_folded(code), code) for code in _codes()}
    for language in SPOKEN:
        called = _called(language)
        found |= {(_folded(called[code]), code) for code in _codes()}
    return tuple(sorted(found, key=lambda pair: (len(pair[0]), pair)))


def _called(language: str) -> Mapping[str, str]:
    from babel import Locale  # knows much that is not needed before somebody names a country

    territories: Mapping[str, str] = Locale(language).territories
    return territories


@cache
def _codes() -> tuple[str, ...]:
    return tuple(
        sorted(code for code in _called("en") if len(code) == 2 and code.isalpha() and code not in _NOT_PLACES)
    )


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text[:64]).casefold()
    kept = "".join(char if char.isalnum() else " " for char in bare if not unicodedata.combining(char))
    return " ".join(kept.split())
