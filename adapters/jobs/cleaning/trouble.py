"""Why a file is not passed on."""

from bot.chat.files import Trouble


class Cannot(Exception):
    """This file cannot be used."""

    def __init__(self, why: Trouble) -> None:
        super().__init__(why)
        self.why = why
