"""Small steps that fit an entry, and whether a reply is worth writing."""

from bot.features.checkins.rules.entry import Entry

STEPS = (
    "thank_you",
    "ask_feedback",
    "explanations",
    "explanations_contact",
    "keep_change",
    "someone_else",
    "skill",
    "keep_moving",
)
MOST = {"one": 1, "stung": 2, "small": 2}
"""How many steps at most, by weight; three when no weight was given."""

_REPLY_KINDS = ("volunteering", "informational", "promotion")
_REPLY_STAGES = ("interview", "final", "withdrawn", "talked", "met", "asked")


def reply_is_worth_it(entry: Entry) -> bool:
    """After an interview, real contact, volunteering or an informational talk; else no reply is needed.

    A promotion is real contact: the people who decided are still around.
    """
    if entry.kind == "silence" or entry.stage == "no_answer":
        return False
    return entry.kind in _REPLY_KINDS or entry.stage in _REPLY_STAGES


def steps_for(entry: Entry) -> tuple[str, ...]:
    """One to three steps, the most fitting first."""
    return _fitting(entry)[: MOST.get(entry.weight, 3)]


def _fitting(entry: Entry) -> tuple[str, ...]:
    if entry.kind == "silence":
        return ("keep_moving", "someone_else", "explanations")
    if entry.stage == "no_answer":
        return ("someone_else", "explanations_contact", "keep_change")
    if entry.stage == "withdrawn":
        return ("thank_you", "keep_moving", "someone_else")
    if entry.stage in ("interview", "final"):
        return ("thank_you", "ask_feedback", "keep_change")
    return _by_kind(entry)


def _by_kind(entry: Entry) -> tuple[str, ...]:
    match entry.kind:
        case "networking" | "informational" if not reply_is_worth_it(entry):
            return ("someone_else", "explanations_contact", "keep_change")
        case "networking" | "informational" | "volunteering":
            return ("thank_you", "someone_else", "keep_change")
        case "promotion":
            return ("ask_feedback", "skill", "someone_else")
        case "freelance":
            return ("someone_else", "keep_change", "keep_moving")
        case _ if entry.stage == "screening":
            return ("keep_change", "keep_moving", "skill")
        case _:
            return ("keep_moving", "explanations", "someone_else")
