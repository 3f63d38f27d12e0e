"""What may stay of somebody who erased everything: a mark by which the same account is known again."""

from bot.engine.members import people
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn


def mark_of(turn: BaseTurn, member: Member, purpose: str) -> bytes:
    """32 bytes for an account and a purpose ("relay.block"): the same again when they agree anew.

    Made only with the keyring. Two purposes have marks that nobody can tell to be of one account.
    """
    who = people.real_account(turn.db, turn.vault, member.account)
    return turn.vault.fingerprint(purpose, f"{who.platform}:{who.id}")
