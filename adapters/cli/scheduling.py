"""`onward schedule next`: when a schedule would post, by the code that decides it."""

import argparse
import sys
from itertools import islice

from bot.engine.schedule import recurrence
from bot.engine.schedule.clock import SystemClock
from bot.engine.schedule.recurrence import Unreadable

EX_USAGE = 64
"""The exit code where a command was not written as it has to be (sysexits.h)."""
MOST = 10_000

_WRONG = {
    "zone": "There is no time zone {typed!r}. Write one of the IANA names, such as Europe/Madrid or America/New_York.",
    "days": "{typed!r} names no days. Write daily, weekdays such as mon,wed,fri, or days of the month from 1 to 31.",
    "at": "{typed!r} is no time of day. Write hours and minutes from 00:00 to 23:59; midnight is 00:00.",
    "start": "{typed!r} is no date from 1970 to 2199. Write year-month-day, such as 2025-03-08.",
    "count": f"{{typed!r}} is too few or too many. Write a number from 1 to {MOST}.",
}
_SOME_MONTHS = "Not every month has these days; a month without one is left out."


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare it on the command line."""
    about = commands.add_parser("schedule", help="what a schedule of posts means")
    inner = about.add_subparsers(metavar="what", required=True)
    parser = inner.add_parser("next", help="the next moments of a schedule, in UTC, one a line")
    parser.add_argument("--at", required=True, help="local time, such as 09:30")
    parser.add_argument("--zone", required=True, help="IANA name, such as Europe/Madrid")
    parser.add_argument("--days", default=recurrence.DAILY, help="daily, mon,wed,fri, or days of the month: 1,15")
    parser.add_argument("--from", dest="start", help="local date to begin with (without it: today)")
    parser.add_argument("--count", type=int, default=5, help="how many lines")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Print the instants; for what cannot be read, one sentence on the error output."""
    try:
        lines = _lines(options)
    except Unreadable as problem:
        print(_WRONG[problem.part].format(typed=problem.typed), file=sys.stderr)
        return EX_USAGE
    print(*lines, sep="\n")
    return 0


def _lines(options: argparse.Namespace) -> list[str]:
    rule = recurrence.read(options.days, options.at, options.zone)
    if not 1 <= options.count <= MOST:
        raise Unreadable("count", str(options.count))
    today = SystemClock().now().date().isoformat()
    instants = (at for _, at in rule.occurrences(recurrence.read_start(options.start or today)) if at is not None)
    if recurrence.skips_months(rule.days):
        print(_SOME_MONTHS, file=sys.stderr)
    return [at.isoformat() for at in islice(instants, options.count)]
