"""What is otherwise loaded when it is first needed, which is after files can no longer be opened."""

import codecs
from importlib import import_module

_CODECS = (
    "ascii latin-1 charmap cp1252 mac-roman utf-8 utf-8-sig utf-16 utf-16-be utf-16-le "
    "gbk gb18030 big5 cp950 cp949 euc-kr cp932 shift-jis euc-jp"
)
_MODULES = (
    *("pypdf._codecs.core_font_metrics", "pypdf._text_extraction", "pypdf.generic._appearance_stream"),
    *("PIL.ImageColor", "PIL.ImageFilter", "PIL.ImagePalette", "PIL.TiffImagePlugin", "PIL.MpoImagePlugin"),
)


def load() -> None:
    """All of it, now."""
    for name in _CODECS.split():
        codecs.lookup(name)
    for module in _MODULES:
        import_module(module)
