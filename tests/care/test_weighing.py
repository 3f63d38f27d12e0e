"""What is learned: features that can be read, pieces of long texts, and weights that are the same each time."""

import re
from pathlib import Path
from zlib import crc32

import pytest

from bot.engine.lexicon.cells import Cells
from bot.engine.lexicon.concepts import Concepts
from bot.engine.lexicon.features import features, places
from bot.engine.lexicon.pieces import MOST, SIZE, spans, telling
from bot.engine.lexicon.weights import Weights, read, written
from bot.features.care.screening.book import LEXICON, WEIGHTS, meanings, questions
from care.learner import Example, learn

MEANING = Concepts({"death": "die suicid*", "want": "want would_like"}, deny="not")


def test_words_are_tagged_by_what_they_are_about() -> None:
    assert MEANING.tags(["i", "would", "like", "to", "die"]) == [(), ("want",), (), (), ("death",)]
    assert MEANING.tags(["suicidal"]) == [("death",)]


def test_a_denied_concept_is_another_until_the_sentence_ends() -> None:
    assert MEANING.tags(["not", "die", ".", "die"]) == [(), ("no-death",), (), ("death",)]


def test_features_can_be_read() -> None:
    shown = features(places(["i", "want", "to", "die"], MEANING, "en"))
    assert {"death", "death & want", "want > death", "en die", "en to die", "en want _ die", "en to <death>"} <= set(
        shown
    )
    assert len(shown) == len(set(shown))


def test_a_long_text_is_read_where_known_words_stand() -> None:
    words = ["job"] * 5000 + ["die"] + ["job"] * 5000
    read = telling(words, {"die"})
    assert "die" in read
    assert len(read) <= MOST * (SIZE + 1)
    assert telling(["short"], ()) == ["short"]


@pytest.mark.parametrize("many", [1, 18, 19, 27, 28, 100])
def test_every_word_is_in_a_piece_and_most_in_two(many: int) -> None:
    words = list(range(many))
    found = [words[span] for span in spans(many)]
    assert {word for one in found for word in one} == set(words)
    assert all(one for one in found)


def test_every_language_has_the_same_concepts() -> None:
    names = [one.names for one in meanings().values()]
    assert all(one == names[0] for one in names)


@pytest.mark.parametrize("folder", [LEXICON, LEXICON.parents[1] / "moderation" / "lexicon"])
def test_french_words_are_joined_by_their_apostrophe_as_in_texts(folder: Path) -> None:
    words = (folder / "concepts" / "fr.toml").read_text("utf-8").split()
    assert not [word for word in words if re.search(r"(?:^|_)(?:[cdjlmnst]|qu)_[aàâeéèêhiîouy]", word.strip('"'))]


def test_weights_are_kept_as_they_were_learned(tmp_path: Path) -> None:
    kept = {"fires": Weights({"death": 1.25, "work": -0.5}, 0.25), "urgent": Weights({"work": 2.0}, 0.0)}
    path = tmp_path / "weights.tsv"
    path.write_text("\n".join(written(kept)), "utf-8")
    found = read(path)
    assert list(found) == ["fires", "urgent"]
    assert found["fires"].score(["death", "unknown"]) == 1.5
    assert found["urgent"].score(["work", "death"]) == 2.0
    for shown in (["death"], ["work"], ["work", "death"], []):
        assert [one.score(shown) for one in found.values()] == [one.score(shown) for one in kept.values()]


def test_a_table_knows_what_was_put_in_and_little_else() -> None:
    names = [f"en word{number} _ word" for number in range(20_000)]
    table = Cells(((crc32(name.encode()), at - 10_000) for at, name in enumerate(names)), len(names))
    assert sum(table.get(name) == at - 10_000 for at, name in enumerate(names)) >= len(names) - 10
    assert sum(table.get(f"de {name}") is not None for name in names) <= 10
    assert Cells((), 0).get("word") is None


def test_the_file_is_small_and_nothing_is_learned_twice() -> None:
    assert WEIGHTS.stat().st_size < 1_500_000
    assert set(questions()) == {"fires", "urgent", "own", "urging", "third", "abuse"}


def test_learning_is_the_same_each_time() -> None:
    examples = [Example(["die", "i"], True), Example(["work", "i"], False)] * 20
    one, other = learn(examples, 10.0), learn(examples, 10.0)
    assert one == other
    assert one.table["die"] > 0 > one.table["work"]
    assert len(learn(examples, 10.0, keep=2).table) == 2
