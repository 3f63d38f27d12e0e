"""What is owed to people who were erased, and how far a rotation of keys has come."""

from sqlalchemy import Column, LargeBinary, String, Table, Text

from bot.engine.schema import metadata
from bot.engine.storage.columns import UTCDateTime

# Written with an erasure and gone once its key and every byte of it are: a start goes on with what it finds here.
erasure = Table(
    "erasure",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True),  # fingerprint of an account that was erased
    Column("person_id", String(22), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)

# A row per table whose fields are still to be sealed anew; `after` is the key of the last row that was, as JSON.
rotation = Table(
    "rotation",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("after", Text),
)
