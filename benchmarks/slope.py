"""How fast something grows: the exponent that fits sizes and times best."""

import math
from collections.abc import Sequence


def exponent(sizes: Sequence[int], times: Sequence[float]) -> float:
    """The slope of the line through the logarithms of size and time: 1 is linear."""
    xs = [math.log(size) for size in sizes]
    ys = [math.log(max(t, 1e-6)) for t in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return above / sum((a - x) ** 2 for a in xs)
