"""Structured logs without names, words or tokens."""

import logging
import sys

import structlog

LIBRARIES = (
    "discord",
    "slack_bolt",
    "slack_sdk",
    "aiosqlite",
    "apscheduler",
    "aiohttp",
    "sqlalchemy",
    "alembic",
)


def configure(level: str, style: str) -> None:
    """Log to standard error. Libraries stay at WARNING: below it, some of them log whole bodies."""
    number = logging.getLevelNamesMapping()[level.upper()]
    readable = style == "text" or (style == "auto" and sys.stderr.isatty())
    renderer = structlog.dev.ConsoleRenderer() if readable else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
