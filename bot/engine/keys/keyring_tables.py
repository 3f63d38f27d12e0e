"""What a keyring holds."""

from sqlalchemy import Column, LargeBinary, MetaData, String, Table

from bot.engine.storage.columns import UTCDateTime

KEY_ID_SIZE = 16

tables = MetaData()

keys = Table(
    "data_key",
    tables,
    Column("id", LargeBinary(KEY_ID_SIZE), primary_key=True),
    Column("owner", String(80), nullable=False, unique=True),
    Column("master", String(8), nullable=False, index=True),
    Column("wrapped", LargeBinary, nullable=False),
)

# Keys that seal nothing new. They still open what they sealed, in backups of that time too.
retired_keys = Table(
    "retired_key",
    tables,
    Column("id", LargeBinary(KEY_ID_SIZE), primary_key=True),
    Column("owner", String(80), nullable=False, index=True),
    Column("master", String(8), nullable=False, index=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("retired_at", UTCDateTime, nullable=False),
)

# Tombstones: fingerprints of whom the bot erased and when, so that nothing of them comes back with an old copy.
forgotten = Table(
    "forgotten",
    tables,
    Column("fingerprint", LargeBinary(32), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)
