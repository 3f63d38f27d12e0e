"""A file in a process of its own: its bytes come in, what may be passed on goes out."""

import sys

import msgspec

from adapters.jobs.cleaning import clean
from adapters.jobs.cleaning.loading import load
from adapters.jobs.limits import confine
from bot.chat.files import CleanFile


def main() -> None:
    """Clean what stands on the standard input."""
    job = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=CleanFile)
    load()
    confine()
    sys.stdout.buffer.write(msgspec.msgpack.encode(clean(job)))


if __name__ == "__main__":
    main()
