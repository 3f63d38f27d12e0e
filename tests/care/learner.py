"""Logistic regression in plain Python: the same examples give the same weights."""

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.lexicon.weights import Weights

ROUNDS = 10
RATE = 0.4
SEED = 1


@dataclass(frozen=True)
class Example:
    """The features of a piece of text, and whether the answer is yes."""

    features: Sequence[str]
    yes: bool


def learn(examples: Sequence[Example], strength: float, often: int = 2, keep: int = 0) -> Weights:
    """Weights for the features seen often enough; the `keep` that matter most, where that is given, learned anew.

    `strength` is how far the examples are trusted over weights of nothing (the inverse of L2).
    """
    seen = Counter(feature for one in examples for feature in one.features)
    names = sorted(name for name, times in seen.items() if times >= often)
    table = _descend(examples, names, seen, strength)
    if keep and len(names) > keep:
        matters = sorted(table.table, key=lambda name: (-abs(table.table[name]) * math.sqrt(seen[name]), name))
        table = _descend(examples, sorted(matters[:keep]), seen, strength)
    return table


def _descend(examples: Sequence[Example], names: list[str], seen: Counter[str], strength: float) -> Weights:
    """AdaGrad; a weight is pulled to nothing a little whenever it is used."""
    index = {name: at for at, name in enumerate(names)}
    pull = [1 / (strength * seen[name]) for name in names]
    weights, steps = [0.0] * len(names), [1e-4] * len(names)
    bias, order = 0.0, [([index[name] for name in one.features if name in index], one.yes) for one in examples]
    chance = random.Random(SEED)
    for number in range(ROUNDS):
        chance.shuffle(order)
        for features, yes in order:
            size = 1 / math.sqrt(len(features) or 1)
            score = bias + size * sum([weights[at] for at in features])
            slope = 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - yes
            bias -= 0.02 / (1 + number) * slope
            for at in features:
                down = slope * size + pull[at] * weights[at]
                steps[at] += down * down
                weights[at] -= RATE * down / math.sqrt(steps[at])
    return Weights(dict(zip(names, weights, strict=True)), bias)
