"""How much fits: the tightest platform wins. Checked when a value is made, so a developer sees it first.

Sources: Discord API documentation (components, modals, application commands), Slack Block Kit reference.
"""

TITLE = 150  # Slack header
PARAGRAPH = 3000  # Slack section
CARD_TEXT = 4000  # Discord, sum over a message of Components V2
CARD_PIECES = 40  # Discord components in one message
BUTTONS_IN_A_ROW = 5  # Discord action row
BUTTON_LABEL = 75  # Slack
ACTION = 32
VALUE = 16
KEY = 26
CUSTOM_ID = 100  # Discord: action, value, key and community together
FORM_TITLE = 24  # Slack modal
FORM_SEND = 24  # Slack modal
PAGE_PARTS = 5  # Discord modal, introduction included
QUESTION_LABEL = 45  # Discord label
QUESTION_HINT = 100  # Discord label description
ANSWER = 3000  # Slack plain_text_input
CHOICES = 10  # Discord radio group
CHOICE_LABEL = 75  # Slack option
FACTS = 10  # Slack section fields
COMMAND_NAME = 32
COMMAND_SUMMARY = 100
COMMAND_CHOICES = 25
MENU_LABEL = 24  # Slack shortcut
PICTURE_ALT = 1024
FILE_BYTES = 8 * 1024 * 1024
ZONE_CANDIDATES = 10
MOMENT_TEXT = 40  # what a rendered moment takes at most
PERSON_TEXT = 40  # what a rendered person or channel takes at most


class TooLong(ValueError):
    """A value that would not fit on every platform."""


def at_most(limit: int, length: int, what: str) -> None:
    """Raise TooLong when `length` is over `limit`."""
    if length > limit:
        raise TooLong(f"{what}: {length} where {limit} fit")
