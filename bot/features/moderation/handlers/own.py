"""What a member can take along of moderation, and what goes with them. What others wrote is not theirs."""

from bot.engine.turn import Turn
from bot.features.moderation.store import helping, reports, reviews


def export(turn: Turn) -> dict[str, object]:
    """Everything of this member, ready for JSON; moments in UTC."""
    waiting = [{"what": item.name, "since": item.asked_at.isoformat()} for item in reviews.of_author(turn)]
    made = [
        {"reported": one.made_at.isoformat(), "what": one.what, "words": one.evidence.words, "outcome": one.outcome}
        for one in reports.made_by(turn)
    ]
    appeals = [
        {"appealed": one.appealed_at.isoformat() if one.appealed_at else None, "words": one.appeal.value}
        for one in reports.appeals_of(turn)
        if one.appeal
    ]
    return {"helping": helping.own_row(turn, turn.me), "read first": waiting, "reports": made, "appeals": appeals}


def forget(turn: Turn) -> None:
    """Reports go with either side; an open one stays until it is decided, 90 days at most."""
    reports.forget_decided(turn)
