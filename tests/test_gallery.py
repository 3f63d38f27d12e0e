"""The gallery shows every feature in every language."""

from bot.engine.feature import discover
from bot.engine.language.fluent import LANGUAGES
from bot.engine.registry import build
from gallery import gallery


def test_everything_is_shown() -> None:
    features = discover()
    page = gallery(build(features))
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    assert headings == [f"## {feature.name}, {language}" for feature in features for language in LANGUAGES]
    assert all(f"FORM: {title}" in page for title in ("A no or a silence", "Un no o un silencio"))
    assert "[Agree]" in page
