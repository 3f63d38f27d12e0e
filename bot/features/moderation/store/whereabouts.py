"""Which union something of moderation belongs to, by its id alone."""

from sqlalchemy import select

from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.moderation.store.tables import report, review, unsealing


def union_of(turn: Turn, key: str) -> str | None:
    """Of a report, of what waits to be read, or of a request to open an account."""
    asked = select(report.c.community_id).join(unsealing, unsealing.c.report_id == report.c.id)
    wanted = (
        select(report.c.community_id)
        .where(report.c.id == key)
        .union_all(select(review.c.community_id).where(review.c.id == key), asked.where(unsealing.c.id == key))
    )
    community = turn.db.execute(wanted).scalar()
    return communities.union_of(turn.db, community) if community else None
