"""Two members in touch through the bot: an exchange with two seats, the pieces they wrote, and who blocked whom."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table, UniqueConstraint, false

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

exchange = Table(
    "exchange",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("union_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("topic", String(64), nullable=False),  # "feedback.review": the feature and what it is to it
    Column("key", String(26), nullable=False, default=""),  # the topic's own id of it
    Column("opened_at", UTCDateTime, nullable=False),
    Column("closed_at", UTCDateTime, index=True),
    Column("why", String(16)),  # of the closing
    Column("one_way", Boolean, nullable=False, default=False, server_default=false()),  # no reply is waited for
)

# The account behind a seat is only in the membership's rows; the mark of it stays when they go.
seat = Table(
    "seat",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("exchange_id", ForeignKey("exchange.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("side", Integer, nullable=False),  # 0 and 1
    Column("membership_id", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
    Column("mark", LargeBinary(32), nullable=False, index=True),  # fingerprint of the account
    Column("name", Sealed),  # as the other side reads it; None once its owner was erased
    Column("own", Boolean, nullable=False),  # their own name and not a pen name
    Column("agrees_at", UTCDateTime),  # when they agreed to be introduced
    Column("reach", Sealed),  # how they are found then, in their own words
)

piece = Table(
    "piece",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("exchange_id", ForeignKey("exchange.id", ondelete="CASCADE"), nullable=False),
    Column("seat_id", ForeignKey("seat.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("body", Sealed, nullable=False),  # with the author's key; b"" once the words are gone
    Column("state", String(16), nullable=False, index=True),
    Column("source", LargeBinary(32), unique=True),  # fingerprint of the platform's message it came as
    Column("number", Integer, nullable=False),  # in the order of writing
    Column("message_id", String(22), index=True),  # the reader's copy in the outbox
    Column("corrects", String(22)),  # the piece whose place it takes
    Column("written_at", UTCDateTime, nullable=False),
    Column("gone_at", UTCDateTime),  # since when the reader no longer sees it
    UniqueConstraint("exchange_id", "number"),
)

# Keyed hashes and nothing else: they stay when rows, pen names and accounts go.
block = Table(
    "block",
    metadata,
    Column("blocker", LargeBinary(32), primary_key=True),
    Column("blocked", LargeBinary(32), primary_key=True, index=True),
    Column("since", UTCDateTime, nullable=False),
)

pen_name = Table(
    "pen_name",
    metadata,
    Column("used", LargeBinary(32), primary_key=True),  # fingerprint of two accounts and a name
)
