"""What the cards of a report need of it: the shape that the store gives."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class Line(Protocol):
    """Something that stood around it."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...


class Evidence(Protocol):
    """The words of the reporter, the piece with the name its reader knew, and what stood around it."""

    @property
    def words(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def around(self) -> Sequence[Line]: ...


class Reported(Protocol):
    """A report."""

    @property
    def id(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def made_at(self) -> datetime: ...
    @property
    def evidence(self) -> Evidence: ...
