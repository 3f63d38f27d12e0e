"""The level of who interviews."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "interviews_0002"
down_revision: str | None = "interviews_0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = "engine_0007"


def upgrade() -> None:
    op.add_column("interviews_interviewer", sa.Column("level", sa.String(length=16), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("interviews_interviewer", "level")
