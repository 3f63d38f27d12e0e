"""A database with very many sealed words in it, and a look at whether they can be read."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.engine.house import build
from bot.engine.keys.keyring import Keyring
from bot.engine.keys.masters import read_masters
from bot.engine.keys.vault import Vault
from bot.engine.schedule.clock import SystemClock
from faults.rotating import plan_in

FIELD = "checkins_vent.words"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


async def filled(folder: Path, master: str, rows: int, people: int) -> None:
    """Make them, with keys under this master."""
    house = await build(plan_in(folder, master), SystemClock())
    await house.close()
    keyring = Keyring(f"sqlite:///{folder / 'keyring.sqlite'}", read_masters(master))
    vault = Vault(keyring)
    now = str(NOW.replace(tzinfo=None))
    with closing(sqlite3.connect(folder / "onward.sqlite")) as db, db:
        db.execute("INSERT INTO community (id, platform, platform_id, added_at) VALUES ('c', 'core', '1', ?)", (now,))
        for n in range(people):
            mark = n.to_bytes(32, "big")
            db.execute(
                "INSERT INTO person (id, agreed_at, seen_at, unanswered, told_of_silence) VALUES (?, ?, ?, 0, 0)",
                (f"p{n}", now, now),
            )
            sealed = vault.seal(f"p{n}", "account.real_id", f"a{n}", str(n))
            account = (f"a{n}", f"p{n}", "core", mark, sealed, "")
            db.execute("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?)", account)
            member = (f"m{n}", f"p{n}", f"a{n}", "c", now)
            db.execute(
                "INSERT INTO membership (id, person_id, account_id, community_id, agreed_at) VALUES (?, ?, ?, ?, ?)",
                member,
            )
        words = (
            (f"v{n:06}", f"m{n % people}", vault.seal(f"p{n % people}", FIELD, f"v{n:06}", f"word {n}"), now)
            for n in range(rows)
        )
        db.executemany("INSERT INTO checkins_vent (id, membership_id, words, written_at) VALUES (?, ?, ?, ?)", words)
    keyring.close()


def unreadable(folder: Path, masters: str) -> tuple[int, int]:
    """(how many of all words do not open, how many still need an older key)."""
    keyring = Keyring(f"sqlite:///{folder / 'keyring.sqlite'}", read_masters(masters))
    vault, bad, old = Vault(keyring), 0, 0
    with closing(sqlite3.connect(folder / "onward.sqlite")) as db:
        for key, member, words in db.execute("SELECT id, membership_id, words FROM checkins_vent"):
            bad += vault.open(FIELD, key, words) != f"word {int(key[1:])}"
            old += words[1:17] != keyring.key_for(f"p{member[1:]}").id
    keyring.close()
    return bad, old
