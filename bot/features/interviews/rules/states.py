"""Where an ask and its meetings can stand."""

OPEN, TIMES, BUSY, OVER = "open", "times", "busy", "over"
"""An ask looks for an interviewer, needs other times, has a meeting, or is over."""

ASKED, SAID, AGREED = "asked", "said", "agreed"
"""A meeting: an interviewer is asked, they can, both confirmed."""

DONE, MISSED, PASSED, DROPPED, CANCELLED = "done", "missed", "passed", "dropped", "off"
"""It took place; somebody was not there; the interviewer cannot; the one who asked cannot then; one took it back."""

RUNS = (ASKED, SAID, AGREED)
NOT_AGAIN = (PASSED, MISSED, CANCELLED)
"""After these the same two are not brought together for this ask."""
