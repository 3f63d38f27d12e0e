"""What erasing owes, how far a rotation is, and who left

A column is added in place: batch mode would make the table anew and drop the old one with all that hangs on it.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from bot.engine.storage.columns import UTCDateTime

revision: str = "engine_0003"
down_revision: str | None = "engine_0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=22), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("mark", "person_id", name=op.f("pk_erasure")),
    )
    op.create_table(
        "rotation",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("after", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_rotation")),
    )
    op.add_column("membership", sa.Column("left_at", UTCDateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("membership", "left_at")
    op.drop_table("rotation")
    op.drop_table("erasure")
