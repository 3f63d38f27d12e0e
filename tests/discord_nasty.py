"""What people may type, and an independent judge of what Discord would make of it."""

import re
from urllib.parse import unquote

NASTY = [
    "@everyone", "@here", "@EVERYONE", "hi @everyone!", "@every\u200bone", "\u202e@everyone", "＠everyone",
    "@@everyone",
    "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>", "<#123456789012345678>",
    "\\<@123456789012345678>", "<\u200b@123456789012345678>", "< @1>", "<<@1>>", "<id:customize>", "<id:guide>",
    "</feedback:123456789012345678>", "</feedback ask:123456789012345678>", "<:smile:123456789012345678>",
    "<a:wave:123456789012345678>", "<t:1700000000>", "<t:1700000000:R>", "<sound:1:2>", "<https://evil.example>",
    "<+49301234567>", "<me@evil.example>", "<mailto:me@evil.example>",
    "[bank](https://evil.example)", "[bank](<https://evil.example>)", '[bank](https://evil.example "title")',
    "[https://bank.example](https://evil.example)", "[a] (https://evil.example)", "[a\n](https://evil.example)",
    "\\[bank](https://evil.example)", "[bank]\u200b(https://evil.example)",
    "**bold**", "*it*", "__under__", "_it_", "***all***", "~~gone~~", "||spoiler||", "`code`", "``code``",
    "```py\nprint()\n```", "```", "\\*not*", "\\\\*really*", "*a _b* c_", "snake_case_name", "2*3*4",
    "# big", "## big", "### big", "-# small", "  # big", "\t- item", "- item", "* item", "+ item", "1. item",
    "12) item",
    "> quote", ">>> all", "  > quote", "a\n# big", "a\n> quote\n- item", "a\r\n# big", "a\u2028# big", "a\x0b# big",
    ":smile:", ":+1:", ":flag-es:", "10:30:15", "a:b:c", "::", ":\u200bsmile:",
    "https://example.org/a_b_c", "https://example.org/*a*", "https://example.org/@everyone", "https://example.org/a)b",
    "https://a~~b~~", "HTTPS://EXAMPLE.ORG/__x__", "see https://example.org/x_y_z. And *this*", "https://*x*", "http://[a](b)",
    "https://example.org/<@1>", "javascript:alert(1)", "discord://-/channels/@me",
    "\x00\x1b[31m", "e" + "\u0301" * 500, "\u200b" * 50 + "# big", "\ufeff# big", "\u2066# big\u2069", "\u00ad- item",
    "ᴀdmin", "раypal", "¯\\_(ツ)_/¯", "$$x$$", "&lt;@1&gt;", "<!channel>", "<!subteam^S1>", "<script>x</script>",
    "\\", "\\\\", "\\\n# big", "*", "_" * 50, "~" * 51, "|" * 7, "`" * 13, "<" * 20, "@" * 20 + "here", "[" * 9 + "](",
    "<@\u00b9\u00b2>", "<@١٢٣>", "-", "#", ">", "1.", "--- \n===", "| a | b |\n|---|---|", "- [ ] task",
]  # fmt: skip

_LINK = re.compile(r"https?://[^\s<]+[^<.,:; \"'\]\s]", re.IGNORECASE)
_READ_BY_THE_SERVER = re.compile(r"@(?:everyone|here)|<(?:@[!&]?|#|/|t:|:\w|a:\w|id:|sound:)|\]\(", re.IGNORECASE)
_LINE_STARTS = re.compile(r"^\s*(?:#{1,3}|-#|[-+>]|\d+[.)])(?:\s|$)", re.MULTILINE)
_EMOJI = re.compile(r":[\w+\-]+:")
_GAP = "\u200b"


def alive(shown: str) -> list[str]:
    """What Discord would still read as markup, a mention or an emoji; empty when all is inert."""
    left = _without_escapes(_LINK.sub("§", shown))
    found = _READ_BY_THE_SERVER.findall(shown) + re.findall(r"[*_~`|\[\]]|<(?!\u200b)", left)
    return found + _LINE_STARTS.findall(left) + _EMOJI.findall(left)


def read(shown: str) -> str:
    """The words as a person reads them."""
    return unquote(re.sub(r"\\([^0-9A-Za-z\s])", r"\1", shown.replace(_GAP, "")))


def _without_escapes(shown: str) -> str:
    return re.sub(r"\\[^0-9A-Za-z\s]", "§", shown)
