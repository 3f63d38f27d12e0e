"""Pages of a PDF into a new one: what draws them is copied, all else stays behind."""

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    PdfObject,
    StreamObject,
)

from adapters.jobs.cleaning import jpeg
from adapters.jobs.cleaning.trouble import Cannot
from adapters.jobs.cleaning.weighing import Scales, filters

_OF_A_PAGE = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group", "/Resources", "/Contents")
_ABOUT_IT = (
    "/Metadata",
    "/PieceInfo",
    "/LastModified",
    "/Thumb",
    "/Properties",
    "/OC",
    "/Measure",
    "/PtData",
    "/Private",
)
_DOES = ("/AA", "/A", "/JS", "/JavaScript", "/OpenAction", "/Annots", "/AcroForm")
_ELSEWHERE = ("/AF", "/EF", "/EmbeddedFiles", "/OPI", "/Ref", "/Alternates", "/Names")
_ABOVE = ("/Parent", "/StructParents", "/StructParent")
_LEFT_BEHIND = frozenset((*_ABOUT_IT, *_DOES, *_ELSEWHERE, *_ABOVE))
_OF_A_STREAM = frozenset(("/Length", "/F", "/FFilter", "/FDecodeParms", "/DL"))
_NAMES = frozenset(
    ("/XObject", "/Font", "/ColorSpace", "/Pattern", "/Shading", "/ExtGState", "/CharProcs", "/Colorants")
)
"""Under these the keys are names that the page gave, and mean nothing by themselves."""
MOST_DEEP = 60
MOST_OBJECTS = 60_000


class Copier:
    """Copies into one new PDF; what several pages share is copied once."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._scales = Scales()
        self._copied: dict[tuple[int, int], IndirectObject] = {}
        self._objects = 0

    def page(self, source: PageObject) -> None:
        """One more page at the end."""
        new = self._writer.add_blank_page(1, 1)
        for key in _OF_A_PAGE:
            new.pop(NameObject(key), None)
            if key in source:
                new[NameObject(key)] = self._value(source.raw_get(key), key, 0)

    def _value(self, thing: PdfObject, under: str, deep: int) -> PdfObject:
        self._objects += 1
        if deep > MOST_DEEP or self._objects > MOST_OBJECTS:
            raise Cannot("heavy")
        match thing:
            case IndirectObject():
                return self._shared(thing, under, deep)
            case StreamObject():
                return self._stream(thing, under, deep)
            case DictionaryObject():
                return self._entries(DictionaryObject(), thing, under, deep)
            case ArrayObject():
                return ArrayObject(self._value(one, under, deep + 1) for one in thing)
            case _:
                return thing

    def _shared(self, thing: IndirectObject, under: str, deep: int) -> PdfObject:
        """The copy stands before it is filled, since some things lead back to themselves."""
        at = (thing.idnum, thing.generation)
        if at in self._copied:
            return self._copied[at]
        found = thing.get_object()
        if not isinstance(found, DictionaryObject):
            return self._value(found, under, deep + 1) if found is not None else NullObject()
        place = self._copied[at] = self._writer._add_object(NullObject())
        self._writer._replace_object(place, self._value(found, under, deep + 1))
        return place

    def _stream(self, thing: StreamObject, under: str, deep: int) -> PdfObject:
        self._scales.weigh(thing)
        new = type(thing)()
        self._entries(new, thing, under, deep)
        data = thing._data
        new._data = jpeg.bare(data) if filters(thing) == ["/DCTDecode"] else data
        return new

    def _entries(self, new: DictionaryObject, old: DictionaryObject, under: str, deep: int) -> DictionaryObject:
        unwanted = frozenset[str]() if under in _NAMES and not isinstance(old, StreamObject) else _LEFT_BEHIND
        unwanted |= _OF_A_STREAM if isinstance(old, StreamObject) else frozenset()
        inside = "" if under in _NAMES else None
        for key in list(old):
            if key not in unwanted:
                new[NameObject(key)] = self._value(old.raw_get(key), str(key) if inside is None else inside, deep + 1)
        return new
