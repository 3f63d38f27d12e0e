"""A file that goes along."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "feedback_0002"
down_revision: str | None = "feedback_0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = "engine_0007"


def upgrade() -> None:
    op.create_table(
        "feedback_file",
        sa.Column("id", sa.String(length=22), nullable=False),
        sa.Column("request_id", sa.String(length=22), nullable=False),
        sa.Column("about", sa.LargeBinary(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["feedback_request.id"],
            name=op.f("fk_feedback_file_request_id_feedback_request"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_file")),
        sa.UniqueConstraint("request_id", name=op.f("uq_feedback_file_request_id")),
    )


def downgrade() -> None:
    op.drop_table("feedback_file")
