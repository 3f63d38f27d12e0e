"""Codes that one person reads on one screen and types on another: pure."""

from datetime import timedelta

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without the letters and digits that look alike."""
LENGTH = 8
BITS = 5 * LENGTH
VALID = timedelta(minutes=10)
GUESSES, WITHIN = 5, timedelta(hours=1)


def made(number: int) -> str:
    """The code for a number of BITS bits."""
    return "".join(ALPHABET[number >> (5 * place) & 31] for place in range(LENGTH))


def spelled(code: str) -> str:
    """As it is shown: ABCD-EFGH."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


def read(typed: str) -> str:
    """As it was meant, however it was typed; "" for what cannot be one."""
    kept = "".join(char for char in typed[:64].upper() if char in ALPHABET)
    return kept if len(kept) == LENGTH else ""
