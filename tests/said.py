"""What one is told in their language. Who is asked is chance, so both halves are looked up each time."""

import re
from functools import cache
from pathlib import Path

import bot
from conversation import Person


def says(person: Person, english: str, spanish: str, **values: str) -> str:
    """The half that they read, with `{ $key }` filled in. Fails when either stands in no wording file."""
    for language, text in (("en", english), ("es", spanish)):
        whole = rf"{re.escape(text.rstrip())}(?!\w)"
        assert re.search(whole, _wording(language)), f"nothing reads {text!r} in {language}"
    text = spanish if person.locale.startswith("es") else english
    for key, value in values.items():
        text = text.replace(f"{{ ${key} }}", value)
    return text


@cache
def _wording(language: str) -> str:
    files = [file for file in Path(bot.__file__).parent.rglob("*.ftl") if language in (file.stem, file.parent.name)]
    return " ".join(" ".join(file.read_text("utf-8") for file in files).split())
