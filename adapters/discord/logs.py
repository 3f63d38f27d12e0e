"""What discord.py logs, without words, names, ids, tokens or addresses: its templates are told, never filled in."""

import logging

import discord
import structlog

LIBRARY = "discord"


class TemplatesOnly(logging.Handler):
    """Tells "We are being rate limited. %s %s responded…" as it stands, with the name of an error's type."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        told = {"error": error.__name__} if error else {}
        structlog.get_logger(record.name).log(max(record.levelno, logging.INFO), str(record.msg), **told)


def tame_library() -> None:
    """From INFO on, to the bot's own log alone. At DEBUG discord.py would log every message it sees."""
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # voice is not used
    logger = logging.getLogger(LIBRARY)
    logger.setLevel(max(logging.INFO, logger.level))
    logger.propagate = False
    if not any(isinstance(handler, TemplatesOnly) for handler in logger.handlers):
        logger.handlers[:] = [TemplatesOnly(level=logging.INFO)]


def where(error: BaseException) -> str:
    """The type of an error and the line it came from; its text may hold a member's words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"
