"""Which of many intervals hold a day: a sorted array with a tree of the greatest ends."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence


class IntervalIndex:
    """Half-open intervals ``[start, end)`` of day ordinals, asked for a day.

    Building takes n log n, a question log n for each interval that it finds.
    """

    __slots__ = ("_greatest", "_order", "_size", "_starts")

    def __init__(self, intervals: Sequence[tuple[int, int]]) -> None:
        order = sorted(range(len(intervals)), key=lambda i: intervals[i])
        size = 1
        while size < len(order):
            size *= 2
        # greatest[k] is the greatest end below node k; the leaves stand at size..2*size-1
        greatest = [-1] * (2 * size)
        for place, i in enumerate(order):
            greatest[size + place] = intervals[i][1]
        for node in range(size - 1, 0, -1):
            greatest[node] = max(greatest[2 * node], greatest[2 * node + 1])
        self._order = order
        self._starts = [intervals[i][0] for i in order]
        self._greatest = greatest
        self._size = size

    def holding(self, first: int, last: int) -> Iterator[int]:
        """The positions of the intervals that share a day with ``first..last``, by start."""
        limit = bisect_right(self._starts, last)  # these start on the last day or before it
        if not limit:
            return
        size, greatest = self._size, self._greatest
        stack = [1]
        while stack:
            node = stack.pop()
            if greatest[node] <= first:
                continue
            if node >= size:
                place = node - size
                if place < limit:
                    yield self._order[place]
                continue
            # leftmost leaf of the right child; skip it when all its leaves start too late
            right = 2 * node + 1
            leaf = right
            while leaf < size:
                leaf *= 2
            if leaf - size < limit:
                stack.append(right)
            stack.append(2 * node)
