"""What a change does to the text, as before and after."""

from textwrap import dedent
from typing import NamedTuple

import pytest

from routehln.files.edit.edit import apply_changes
from routehln.model.answers.change import AnyChange, Change, ListAddition, NewRecord
from routehln.model.records.place import FileName


class Case(NamedTuple):
    """A text, what is asked of record `a` (a key and its text, None takes it away), and the text afterwards."""

    before: str
    asked: list[AnyChange]
    after: str


def put(*path: str, nieuw: str | None, record_id: str = "a") -> Change:
    return Change(FileName("", "x"), "kalender", record_id, path, nieuw)


def new(lijst: str = "kalender", **fields: str) -> NewRecord:
    return NewRecord(FileName("", "x"), lijst, dict(fields))


def apart(*ids: str) -> list[AnyChange]:
    return [ListAddition(FileName("", "x"), "kalender", "a", ("afstemming", "apart_van"), other_id) for other_id in ids]


CASES = {
    "a text, with a comment behind it": Case(
        """
        kalender:
          - id: a
            moment: Q1 2022  # volgens de notulen
        """,
        [put("moment", nieuw="Q2 2022")],
        """
        kalender:
          - id: a
            moment: Q2 2022  # volgens de notulen
        """,
    ),
    "a block, with a comment on its first line": Case(
        """
        kalender:
        - id: a
          toelichting: |  # lang
              een
              twee

        # einde
        """,
        [put("toelichting", nieuw="drie\nvier\n")],
        """
        kalender:
        - id: a
          toelichting: | # lang
            drie
            vier

        # einde
        """,
    ),
    "an empty value": Case(
        """
        kalender:
        - id: a
          eigenaar:  # wie?
          fase: verkennen
        """,
        [put("eigenaar", nieuw="GGD")],
        """
        kalender:
        - id: a
          eigenaar: GGD  # wie?
          fase: verkennen
        """,
    ),
    "a new key, in the contract's order": Case(
        """
        kalender:
        -   fase: verkennen
            id: a
            onderdeel: Wonen
            # over de afstemming
            afstemming: {reden: x}
        """,
        [put("status", nieuw="lopend")],
        """
        kalender:
        -   fase: verkennen
            id: a
            onderdeel: Wonen
            status: lopend
            # over de afstemming
            afstemming: {reden: x}
        """,
    ),
    "a new key behind a block that keeps its blank lines": Case(
        """
        kalender:
        - id: a
          moment: |+
            Q1 2022

        - id: b
        """,
        [put("status", nieuw="lopend")],
        """
        kalender:
        - id: a
          moment: |+
            Q1 2022

          status: lopend
        - id: b
        """,
    ),
    "a new key in brackets": Case(
        "kalender: [{id: a, moment: }, {id: b,}]\n",
        [put("status", nieuw="lopend"), put("status", nieuw="vervallen", record_id="b")],
        "kalender: [{id: a, moment: , status: lopend }, {id: b, status: vervallen,}]\n",
    ),
    "a key goes, its comment stays": Case(
        """
        kalender:
        - id: a
          afgerond_op: 2021-10-05  # volgens de notulen
          eigenaar: GGD
        """,
        [put("afgerond_op", nieuw=None)],
        """
        kalender:
        - id: a
          # volgens de notulen
          eigenaar: GGD
        """,
    ),
    "the key behind the dash goes": Case(
        """
        kalender:
        - eigenaar: GGD
          id: a
        """,
        [put("eigenaar", nieuw=None)],
        """
        kalender:
        - id: a
        """,
    ),
    "the key behind the dash goes, with comments": Case(
        """
        kalender:
        - eigenaar: GGD  # nog vragen
          # het id
          id: a
        """,
        [put("eigenaar", nieuw=None)],
        """
        kalender:
        - # nog vragen
          # het id
          id: a
        """,
    ),
    "keys in brackets go": Case(
        "kalender: [{eigenaar: GGD, id: a, status: lopend}]\n",
        [put("eigenaar", nieuw=None), put("status", nieuw=None)],
        "kalender: [{id: a}]\n",
    ),
    "the last line goes, where no newline ends it": Case(
        "kalender:\r\n- id: a\r\n  eigenaar: GGD", [put("eigenaar", nieuw=None)], "kalender:\r\n- id: a"
    ),
    "explicit keys": Case(
        """
        kalender:
        - ? id
          : a
          ? eigenaar
          : GGD
          ? fase
          : verkennen
        """,
        [put("eigenaar", nieuw=None), put("fase", nieuw="ontwerpen"), put("moment", nieuw="2022")],
        """
        kalender:
        - ? id
          : a
          ? fase
          : ontwerpen
          moment: '2022'
        """,
    ),
    "a verdict, where there was none": Case(
        """
        kalender:
        - id: a
        - id: b
        """,
        [put("afstemming", "dubbel_van", nieuw="b"), put("afstemming", "reden", nieuw="dezelfde zin")],
        """
        kalender:
        - id: a
          afstemming:
            dubbel_van: b
            reden: dezelfde zin
        - id: b
        """,
    ),
    "a verdict, where an empty one stood": Case(
        """
        kalender:
        - id: a
          afstemming: ~  # nog niets
        """,
        [put("afstemming", "reden", nieuw="zo besloten")],
        """
        kalender:
        - id: a
          afstemming:  # nog niets
            reden: zo besloten
        """,
    ),
    "the last of a verdict goes": Case(
        """
        kalender:
        - id: a
          afstemming:
            # omdat
            reden: x
          eigenaar: GGD
        """,
        [put("afstemming", "reden", nieuw=None)],
        """
        kalender:
        - id: a
          # omdat
          eigenaar: GGD
        """,
    ),
    "apart from two others": Case(
        """
        kalender:
        - id: a
        """,
        apart("b", "no"),
        """
        kalender:
        - id: a
          afstemming:
            apart_van: [b, 'no']
        """,
    ),
    "apart from one more": Case(
        """
        kalender:
        - id: a
          afstemming:
            apart_van:
            - b  # de eerste
            reden: x
        """,
        apart("c"),
        """
        kalender:
        - id: a
          afstemming:
            apart_van:
            - b  # de eerste
            - c
            reden: x
        """,
    ),
    "a record, with a blank line as between the others": Case(
        """
        kalender:
          -   id: a

          -   id: b  # laatste
        # einde
        """,
        [new(id="c", moment="Q1 2022")],
        """
        kalender:
          -   id: a

          -   id: b  # laatste

          -   id: c
              moment: Q1 2022
        # einde
        """,
    ),
    "a record in brackets": Case(
        "kalender: [\n  {id: a},\n]\n",
        [new(id="c", moment="no")],
        "kalender: [\n  {id: a}, {id: c, moment: 'no'},\n]\n",
    ),
    "a record in an empty list": Case(
        """
        tussenstops:
        -  id: x
        kalender: []  # nog leeg
        """,
        [new(id="c", moment="Q1 2022")],
        """
        tussenstops:
        -  id: x
        kalender:  # nog leeg
        -  id: c
           moment: Q1 2022
        """,
    ),
    "a record in a list that isn't there": Case(
        """
        ---
        # de tussenstops
        tussenstops:
        - id: x
        # einde
        ...
        """,
        [new(id="c"), new(id="d")],
        """
        ---
        # de tussenstops
        tussenstops:
        - id: x
        # einde

        kalender:
        - id: c

        - id: d
        ...
        """,
    ),
    "a record in an empty file": Case("", [new(id="c")], "kalender:\n  - id: c\n"),
    "a record in a file of comments": Case("# leeg", [new(id="c")], "# leeg\n\nkalender:\n  - id: c"),
    "a record in a file in brackets": Case("{}\n", [new(id="c")], "{kalender: [{id: c}]}\n"),
    "lines end as their neighbours do": Case(
        "kalender:\r\n- id: a\r\ntussenstops:\n- id: x\n",
        [put("eigenaar", nieuw="GGD"), new("tussenstops", id="z")],
        "kalender:\r\n- id: a\r\n  eigenaar: GGD\r\ntussenstops:\n- id: x\n\n- id: z\n",
    ),
    "a record where the others have no blank line": Case(
        "kalender:\n  - id: a\n  - id: b\n", [new(id="c")], "kalender:\n  - id: a\n  - id: b\n  - id: c\n"
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_before_and_after(name: str) -> None:
    case = CASES[name]
    before, after = (dedent(text).removeprefix("\n") for text in (case.before, case.after))
    assert apply_changes("x", before.encode(), case.asked).decode() == after
