"""A logger for the libraries that tells what happened and where, but no words, ids, tokens or addresses."""

import logging

LIBRARIES = "adapters.slack.libraries"


class OnlyWhere(logging.Filter):
    """slack_bolt logs the body of a badly signed request, slack_sdk the addresses of its sockets."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[0] if record.exc_info else None
        kind = f" ({error.__name__})" if error else ""
        record.msg = f"slack: {record.module}.{record.funcName}{kind}"
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return True


def library_logger() -> logging.Logger:
    """For slack_bolt and slack_sdk, which copy level and filters. At DEBUG they would log every body."""
    logger = logging.getLogger(LIBRARIES)
    if not logger.filters:
        logger.addFilter(OnlyWhere())
    logger.setLevel(logging.INFO)
    for name in ("slack_bolt", "slack_sdk"):
        logging.getLogger(name).setLevel(logging.INFO)
    return logger
