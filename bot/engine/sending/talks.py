"""Where the DMs with members stand: for reading on after the connection was gone."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from bot.chat.messages import Receipt
from bot.chat.people import Account
from bot.engine.inbox import KEPT
from bot.engine.keys.vault import Vault
from bot.engine.members import people
from bot.engine.schema.delivery import outbox
from bot.engine.schema.people import account, membership
from bot.engine.sending.receipts import receipt_of

AT_ONCE = 50
_ARRIVED = outbox.c.receipt.is_not(None) & outbox.c.replaces.is_(None)  # an edit stands where the old one stood
Talk = tuple[str, Account, Receipt]
"""Our id of the membership, and where its newest message of ours stands."""


def newest(db: Connection, vault: Vault, platform: str, now: datetime, after: str) -> Sequence[Talk]:
    """The next few DMs in which something of ours arrived lately, by membership; `after` is the last one seen.

    A repeat of what was heard already is known for as long, so nothing read on has a second effect.
    """
    last = (
        select(outbox.c.membership_id, func.max(outbox.c.sent_at).label("sent_at"))
        .where(_ARRIVED, outbox.c.sent_at > now - KEPT, outbox.c.membership_id > after)
        .group_by(outbox.c.membership_id)
        .subquery()
    )
    same = (outbox.c.membership_id == last.c.membership_id) & (outbox.c.sent_at == last.c.sent_at)
    wanted = (
        select(outbox.c.id, outbox.c.membership_id, membership.c.account_id)
        .join(last, same)
        .join(membership, membership.c.id == outbox.c.membership_id)
        .join(account, (account.c.id == membership.c.account_id) & (account.c.platform == platform))
        .where(_ARRIVED)
        .order_by(outbox.c.membership_id)
        .limit(AT_ONCE)
    )
    found = ((row, receipt_of(db, vault, row.id)) for row in db.execute(wanted))
    return [(row.membership_id, people.real_account(db, vault, row.account_id), where) for row, where in found if where]
