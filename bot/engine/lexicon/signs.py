"""Single characters that stand for something else: look-alikes, invisible ones, emoji that say a word."""

_ALIKE = {
    "abcdehijklmnopqrstuvwxyz": "abcdehijklmnopqrstuvwxyz",
    "авсԁеһіјкӏмпорԛгѕтцѵѡхуꙅ": "abcdehijklmnopqrstuvwxys",
    "αβϲδεγικνορτυχωηςσл": "abcdeyiknoptuxwnccl",
    "ɑɐʙɡɢɪıɩʟɴʀʏłøđðħŧæœþ": "aabggiiilnryloddhtaop",
}
_GONE = (
    "'’‘‛`´ʼʹ＇′"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
)
_WORDS = {
    "💊": " pills ",
    "🔫": " gun ",
    "🔪": " knife ",
    "🗡": " knife ",
    "⚰": " coffin ",
    "😂": " lol ",
    "🤣": " lol ",
    "💀": " lol ",
    "☠": " lol ",
    "…": " ",
    "。": ".",
}


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for odd, plain in _ALIKE.items():
        table.update({ord(one): other for one, other in zip(odd, plain, strict=True)})
    table.update(dict.fromkeys(map(ord, _GONE)))
    table.update(dict.fromkeys(range(0xFE00, 0xFE10)))
    table.update(dict.fromkeys(range(0xE0000, 0xE0080)))
    table.update({ord(sign): word for sign, word in _WORDS.items()})
    return table


TABLE = _table()
"""For str.translate, on text that is decomposed and casefolded."""
