"""Old and new stand beside each other: what a reader must see is where they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.views.difference.apart import told_apart

LONG = "woord " * 50


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Stadhuis", "School", ("Stadhuis", "School")),
        (f"{LONG}oud", f"{LONG}nieuw", (f"…{LONG[-40:]}oud", f"…{LONG[-40:]}nieuw")),
        (f"oud{LONG}", f"nieuw{LONG}", (f"oud{LONG[:40]}…", f"nieuw{LONG[:40]}…")),
        (f"{LONG}a{LONG}", f"{LONG}b{LONG}", (f"…{LONG[-40:]}a{LONG[:40]}…", f"…{LONG[-40:]}b{LONG[:40]}…")),
        ("a b", "a\n\nb", ("'a b'", "'a\\u000a\\u000ab'")),
        ("plan", "pl\u200ban", ("'plan'", "'pl\\u200ban'")),
        ("plan", "plan ", ("'plan'", "'plan '")),
        ("a b", "a\u00a0b", ("'a b'", "'a\\u00a0b'")),
        ("Caf\u00e9", "Cafe\u0301", ("'Caf\u00e9'", "'Cafe\\u0301'")),
        ("a b", "a  b", ("'a b'", "'a \\u0020b'")),
        ("a", "a\u3164", ("'a'", "'a\\u3164'")),
        ("a\nb", "a\nc", ("a\nb", "a\nc")),
        ("gelijk", "gelijk", ("gelijk", "gelijk")),
    ],
)
def test_where_they_differ(old: str, new: str, shown: tuple[str, str]) -> None:
    assert told_apart(old, new) == shown


@given(st.text(max_size=150), st.text(max_size=150), st.text(max_size=150), st.text("ab \n\u200b", max_size=20))
def test_what_differs_is_shown_otherwise(begin: str, old_middle: str, end: str, new_middle: str) -> None:
    old, new = f"{begin}{old_middle}{end}", f"{begin}{new_middle}{end}"
    old_shown, new_shown = told_apart(old, new)
    assert (old_shown == new_shown) == (old == new)
    assert max(len(old_shown), len(new_shown)) <= 10 * max(len(old), len(new)) + 2
