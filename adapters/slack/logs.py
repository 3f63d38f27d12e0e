"""What slack_bolt and slack_sdk log, told as what happened and where: no words, ids, tokens or addresses."""

import logging

import structlog

LIBRARY = "adapters.slack.library"


class OnlyWhere(logging.Filter):
    """slack_bolt logs the body of a badly signed request, slack_sdk the addresses of its sockets."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[0] if record.exc_info else None
        record.msg = f"slack library: {record.module}.{record.funcName}" + (f" {error.__name__}" if error else "")
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return True


class Told(logging.Handler):
    """Into the bot's own log."""

    def emit(self, record: logging.LogRecord) -> None:
        structlog.get_logger(__name__).log(record.levelno, record.getMessage())


def library_logger() -> logging.Logger:
    """For both libraries, which copy its level, filters and handlers. At DEBUG they would log every body."""
    logger = logging.getLogger(LIBRARY)
    if not logger.handlers:
        logger.addFilter(OnlyWhere())
        logger.addHandler(Told())
    logger.setLevel(logging.INFO)
    logger.propagate = False
    for name in ("slack_bolt", "slack_sdk"):
        own = logging.getLogger(name)
        own.setLevel(max(logging.INFO, own.level))
        own.propagate = False
    return logger
