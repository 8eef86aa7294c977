"""What the two questions of identity say, word for word and from both sides."""


def check_one(registry, a, b, text):
    """The two are one record, for the reasons printed; the other question has none."""
    for answer in (registry.why_same(a, b), registry.why_same(b, a)):
        assert str(answer) == text.strip()
        assert answer
        assert answer.same
        assert answer.asked == "same"
    assert not registry.why_not_same(a, b)
    assert registry.why_not_same(a, b).asked == "not same"
    assert str(registry.why_not_same(a, b)) == text.strip().split("\n")[0]


def check_two(registry, a, b, text):
    """The two are two records, for the reasons printed; the other question has none."""
    for answer in (registry.why_not_same(a, b), registry.why_not_same(b, a)):
        assert str(answer) == text.strip()
        assert answer
        assert not answer.same
        assert answer.asked == "not same"
    assert not registry.why_same(a, b)
    assert registry.why_same(a, b).asked == "same"
    assert str(registry.why_same(a, b)) == text.strip().split("\n")[0]
