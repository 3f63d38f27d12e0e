"""Sealed words open in their place, with their key, and nowhere else."""

import base64
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.keys.keyring import Forgotten, Keyring
from bot.engine.keys.masters import KeyringError, Master, new_master, read_masters
from bot.engine.keys.vault import Unreadable, Vault
from bot.engine.storage.database import CannotOpen

WORDS = st.text(st.characters(), max_size=200)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OLD, NEW = new_master(), new_master()
MASTERS = read_masters(OLD)


@pytest.fixture
def keyring_url(database_url: str) -> str:
    return database_url


@pytest.fixture
def vault(keyring_url: str) -> Iterator[Vault]:
    keyring = Keyring(keyring_url, MASTERS)
    yield Vault(keyring)
    keyring.close()


@pytest.fixture(scope="module")
def one() -> Iterator[Vault]:
    """One vault in memory for many examples."""
    keyring = Keyring("sqlite://", MASTERS)
    yield Vault(keyring)
    keyring.close()


@given(text=WORDS, owner=st.sampled_from(["ana", "ben", "community:1", "engine"]), row=WORDS)
def test_what_is_sealed_opens_again(one: Vault, text: str, owner: str, row: str) -> None:
    row = row.encode(errors="replace").decode()
    sealed = one.seal(owner, "entry.text", row, text)
    assert one.open("entry.text", row, sealed) == text
    assert len(sealed) == 1 + 16 + 12 + len(text.encode(errors="surrogatepass")) + 16


@given(content=st.binary(max_size=300))
def test_bytes_open_again(one: Vault, content: bytes) -> None:
    assert one.open_bytes("file.content", "1", one.seal("ana", "file.content", "1", content)) == content


@given(text=WORDS, data=st.data())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_no_changed_byte_opens(one: Vault, text: str, data: st.DataObject) -> None:
    sealed = bytearray(one.seal("ana", "entry.text", "1", text))
    where = data.draw(st.integers(0, len(sealed) - 1))
    sealed[where] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Unreadable):
        one.open("entry.text", "1", bytes(sealed))


@given(length=st.integers(0, 44))
def test_a_cut_value_does_not_open(one: Vault, length: int) -> None:
    with pytest.raises(Unreadable):
        one.open("entry.text", "1", one.seal("ana", "entry.text", "1", "")[:length])


@pytest.mark.parametrize(("field", "row"), [("entry.note", "1"), ("entry.text", "2"), ("entry.tex", "t1")])
def test_a_moved_value_does_not_open(one: Vault, field: str, row: str) -> None:
    with pytest.raises(Unreadable, match="another place"):
        one.open(field, row, one.seal("ana", "entry.text", "1", "they said no"))


def test_nobody_elses_key_opens_it(one: Vault) -> None:
    ana, ben = one.seal("ana", "entry.text", "1", "no"), one.seal("ben", "entry.text", "1", "no")
    with pytest.raises(Unreadable):
        one.open("entry.text", "1", ben[:17] + ana[17:])


def test_the_same_words_never_look_the_same(one: Vault) -> None:
    assert len({one.seal("ana", "entry.text", "1", "no") for _ in range(100)}) == 100


def test_a_given_nonce_is_used(one: Vault) -> None:
    fixed = Vault(one.keyring, nonce=lambda size: b"n" * size)
    assert fixed.seal("ana", "entry.text", "1", "no") == fixed.seal("ana", "entry.text", "1", "no")


def test_fingerprints_are_keyed_and_outlive_everyone(vault: Vault, keyring_url: str) -> None:
    mark = vault.fingerprint("account", "discord:1")
    assert len(mark) == 32
    assert mark != vault.fingerprint("block", "discord:1")
    assert mark != Vault(Keyring("sqlite://", MASTERS)).fingerprint("account", "discord:1")
    vault.forget("index", (), NOW)
    keyring = Keyring(keyring_url, MASTERS)
    assert Vault(keyring).fingerprint("account", "discord:1") == mark
    keyring.close()


def test_a_forgotten_owner_is_unreadable_and_the_others_are_not(vault: Vault) -> None:
    ana, ben = (vault.seal(owner, "entry.text", "1", "no") for owner in ("ana", "ben"))
    vault.forget("ana", (), NOW)
    with pytest.raises(Unreadable, match="forgotten"):
        vault.open("entry.text", "1", ana)
    assert vault.open("entry.text", "1", ben) == "no"
    with pytest.raises(Forgotten):
        vault.seal("ana", "entry.text", "1", "back")
    assert vault.owners() == {"ben"}


def test_a_key_is_durable_before_it_is_used(vault: Vault, keyring_url: str) -> None:
    sealed = vault.seal("ana", "entry.text", "1", "no")
    other = Keyring(keyring_url, MASTERS)
    assert Vault(other).open("entry.text", "1", sealed) == "no"
    other.close()


def test_many_threads_agree_on_one_key(vault: Vault) -> None:
    keys: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: keys.append(vault.seal("ana", "a.b", "1", "no")[1:17])) for _ in "12345678"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 8
    assert len(set(keys)) == 1


def test_a_forgotten_keys_bytes_are_gone_from_the_files(tmp_path: Path) -> None:
    keyring = Keyring(f"sqlite:///{tmp_path / 'keyring.sqlite'}", MASTERS)
    for number in range(50):
        keyring.key_for(f"person-{number}")
    wrapped = keyring._row("person-7").wrapped
    assert any(wrapped in file.read_bytes() for file in tmp_path.iterdir())
    keyring.forget("person-7", (), NOW)
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert wrapped not in content
        assert b"person-7" not in content
    keyring.close()


def test_rotation_goes_on_after_a_stop(keyring_url: str) -> None:
    keyring = Keyring(keyring_url, MASTERS)
    sealed = {owner: Vault(keyring).seal(owner, "a.b", "1", owner) for owner in "abcdefg"}
    keyring.close()
    both = read_masters(f"{NEW}, {OLD}")
    remaining = []
    while not remaining or remaining[-1]:
        keyring = Keyring(keyring_url, both)
        keyring.rewrap(3)
        remaining.append(keyring.stale())
        keyring.close()
    assert remaining == [5, 2, 0]
    rotated = Keyring(keyring_url, read_masters(NEW))
    assert all(Vault(rotated).open("a.b", "1", blob) == owner for owner, blob in sealed.items())
    rotated.close()
    with pytest.raises(KeyringError):
        Keyring(keyring_url, MASTERS)


def test_a_wrong_master_is_said_in_a_sentence(keyring_url: str) -> None:
    Keyring(keyring_url, MASTERS).close()
    with pytest.raises(KeyringError, match=f"{MASTERS[0].id}.*ONWARD_MASTER_KEY"):
        Keyring(keyring_url, read_masters(NEW))


BROKEN = {
    "none": "",
    "blank": " \n",
    "word": "short",
    "cut": OLD[:-4],
    "longer": OLD + "A",
    "31 bytes": base64.b64encode(b"x" * 31).decode(),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_a_missing_or_broken_master_is_said_in_a_sentence(text: str) -> None:
    with pytest.raises(KeyringError, match="ONWARD_MASTER_KEY"):
        read_masters(text)


def test_a_master_is_never_shown() -> None:
    assert repr(MASTERS[0].key) not in repr(MASTERS[0])
    assert isinstance(MASTERS[0], Master)


def test_a_keyring_in_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="keyring"):
        Keyring(f"sqlite:///{tmp_path / 'away' / 'keyring.sqlite'}", MASTERS)
