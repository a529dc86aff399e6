"""No number of days te laat without the day on which it holds. 'Today' is 4 October 2021."""

from pathlib import Path

from conftest import Ask


def test_show_says_on_which_day_something_is_late(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}]
    """
    assert "4 dagen te laat op 4 oktober 2021\n" in ask("show", "plan", roadmap=roadmap).out
    assert "te laat" not in ask("show", "plan", "--peildatum", "2021-09-30", roadmap=roadmap).out


def test_show_says_how_late_it_was_when_it_was_done(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: laat, titel: A, moment: augustus 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-09-05}
      - {id: op-tijd, titel: B, moment: augustus 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-08-31}
    """
    assert "afgerond op  5 september 2021, 5 dagen te laat\n" in ask("show", "laat", roadmap=roadmap).out
    assert "te laat" not in ask("show", "op-tijd", roadmap=roadmap).out


def test_lists_say_it_once(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}
      - {id: uitvoering, titel: Uitvoering, moment: september 2022, onderdeel: Leren, na: [plan]}
    acties: [{id: bel, tekst: Bel, moment: september 2021, mijlpaal: plan}]
    """
    assert ask("list", roadmap=roadmap).out.endswith("\n2 mijlpalen, 1 te laat op 4 oktober 2021.\n")
    assert ask("acties", roadmap=roadmap).out.endswith("\n1 actie, 1 te laat op 4 oktober 2021.\n")
    assert ask("show", "uitvoering", roadmap=roadmap).out.endswith("\nTe laat is gemeten op 4 oktober 2021.\n")
