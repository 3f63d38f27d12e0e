"""Keyed fingerprints: they stand for a value in look-ups and tombstones, and say nothing without the keyring."""

import hmac

OWNER = "owner"
"""The purpose under which the owner of a key has a tombstone."""


def fingerprint(secret: bytes, purpose: str, value: str) -> bytes:
    """32 bytes that stand for `value` in look-ups of one purpose."""
    return hmac.digest(secret, f"{purpose}\0{value}".encode(errors="surrogatepass"), "sha256")
