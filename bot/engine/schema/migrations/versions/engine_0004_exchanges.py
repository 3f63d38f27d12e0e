"""Exchanges"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from bot.engine.storage.columns import UTCDateTime

revision: str = "engine_0004"
down_revision: str | None = "engine_0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "block",
        sa.Column("blocker", sa.LargeBinary(length=32), nullable=False),
        sa.Column("blocked", sa.LargeBinary(length=32), nullable=False),
        sa.Column("since", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("blocker", "blocked", name=op.f("pk_block")),
    )
    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_block_blocked"), ["blocked"], unique=False)

    op.create_table(
        "pen_name",
        sa.Column("used", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("used", name=op.f("pk_pen_name")),
    )
    op.create_table(
        "exchange",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("union_id", sa.String(length=22), nullable=False),
        sa.Column("topic", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=26), nullable=False),
        sa.Column("opened_at", UTCDateTime(), nullable=False),
        sa.Column("closed_at", UTCDateTime(), nullable=True),
        sa.Column("why", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["union_id"], ["community.id"], name=op.f("fk_exchange_union_id_community"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange")),
    )
    with op.batch_alter_table("exchange", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exchange_closed_at"), ["closed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_exchange_union_id"), ["union_id"], unique=False)

    op.create_table(
        "seat",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("exchange_id", sa.String(length=22), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("membership_id", sa.String(length=22), nullable=True),
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("agrees_at", UTCDateTime(), nullable=True),
        sa.Column("reach", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exchange_id"], ["exchange.id"], name=op.f("fk_seat_exchange_id_exchange"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_seat_membership_id_membership"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
    )
    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_seat_exchange_id"), ["exchange_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_seat_mark"), ["mark"], unique=False)
        batch_op.create_index(batch_op.f("ix_seat_membership_id"), ["membership_id"], unique=False)

    op.create_table(
        "piece",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("exchange_id", sa.String(length=22), nullable=False),
        sa.Column("seat_id", sa.String(length=22), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("source", sa.LargeBinary(length=32), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(length=22), nullable=True),
        sa.Column("corrects", sa.String(length=22), nullable=True),
        sa.Column("written_at", UTCDateTime(), nullable=False),
        sa.Column("gone_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exchange_id"], ["exchange.id"], name=op.f("fk_piece_exchange_id_exchange"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["seat_id"], ["seat.id"], name=op.f("fk_piece_seat_id_seat"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_piece")),
        sa.UniqueConstraint("exchange_id", "number", name=op.f("uq_piece_exchange_id_number")),
        sa.UniqueConstraint("source", name=op.f("uq_piece_source")),
    )
    with op.batch_alter_table("piece", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_piece_message_id"), ["message_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_piece_seat_id"), ["seat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_piece_state"), ["state"], unique=False)

    op.add_column("outbox", sa.Column("line", sa.String(length=22), nullable=True))
    op.add_column("outbox", sa.Column("spot", sa.String(length=36), nullable=True))
    op.add_column("outbox", sa.Column("mark", sa.LargeBinary(length=32), nullable=True))
    op.create_index("ix_outbox_line", "outbox", ["line", "spot"], unique=False)
    op.create_index("ix_outbox_mark", "outbox", ["mark"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_mark"))
        batch_op.drop_index("ix_outbox_line")
        batch_op.drop_column("mark")
        batch_op.drop_column("spot")
        batch_op.drop_column("line")

    with op.batch_alter_table("piece", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_piece_state"))
        batch_op.drop_index(batch_op.f("ix_piece_seat_id"))
        batch_op.drop_index(batch_op.f("ix_piece_message_id"))

    op.drop_table("piece")
    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_seat_membership_id"))
        batch_op.drop_index(batch_op.f("ix_seat_mark"))
        batch_op.drop_index(batch_op.f("ix_seat_exchange_id"))

    op.drop_table("seat")
    with op.batch_alter_table("exchange", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_exchange_union_id"))
        batch_op.drop_index(batch_op.f("ix_exchange_closed_at"))

    op.drop_table("exchange")
    op.drop_table("pen_name")
    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_block_blocked"))

    op.drop_table("block")
