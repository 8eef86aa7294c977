"""The page's own account of a meeting, in our own words."""

from csto_records.strategies.specimens.account import Account
from csto_records.strategies.specimens.delegates import listed


def title_of(account: Account) -> str:
    """A title that names the meeting, or the second of the two who met."""
    if account.body is None:
        return f"Meeting with {account.delegates[1].called}"
    return f"{account.name[0].upper()}{account.name[1:]}"


def lead(account: Account) -> str:
    """The sentence under the title."""
    first = account.delegates[0].called
    if account.body is None:
        return f"{first} met with {account.delegates[1].called} in {account.place}."
    return f"{first} took part in the {account.name} in {account.place}."


def narrative(account: Account) -> tuple[str, ...]:
    """The paragraphs before anybody speaks."""
    if account.body is None:
        return ()
    found = []
    if account.chair is not None:
        found.append(f"The {account.occasion} was chaired by {account.chair.called}.")
    if len(account.delegates) > 1:
        found.append(f"It was attended by {listed(account.delegates[1:])}.")
    if account.video:
        found.append(f"The {account.name} was held by videoconference.")
    if account.parts:
        found.append("The talks began in a restricted format; a plenary meeting followed.")
    return tuple(found)
