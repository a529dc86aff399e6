"""A real `git merge` of two branches, and what `check` says of the files that it leaves (issue 'Review', 5)."""

import os
import subprocess

import pytest
from conftest import HEAD, PROGRAMME, Ask
from history import WHO, Repository
from problems import Problem, problem

BASE = """\
tussenstops:
- id: plan
  titel: Plan
  moment: Q1 2022
  onderdeel: Leren
- id: start
  titel: Start
  moment: Q2 2022
  onderdeel: Werken
kalender:
- id: kal-1
  fase: verkennen
  moment: maart 2022
  omschrijving: Plan vaststellen
  onderdeel: Leren
- id: kal-2
  fase: verkennen
  moment: mei 2022
  omschrijving: Start maken
  onderdeel: Werken
"""
NEW = "- id: kal-3\n  fase: verkennen\n  moment: juni 2022\n  omschrijving: Terugblik\n  onderdeel: Wonen\n"


def add(text: str, after: str, new: str) -> str:
    """The text with new lines after this one, which it has once."""
    assert text.count(f"{after}\n") == 1
    return text.replace(f"{after}\n", f"{after}\n{new}")


def merge(repository: Repository, ours: str, theirs: str, *options: str, base: str = BASE) -> bool:
    """Merge two changes of one file; tells whether git did so without a conflict."""
    repository.commit({"a.yaml": HEAD + PROGRAMME, "k.yaml": base}, "basis")
    repository.git("checkout", "--quiet", "-b", "hun")
    repository.commit({"k.yaml": theirs})
    repository.git("checkout", "--quiet", "main")
    repository.commit({"k.yaml": ours})
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(repository.folder), *options, "merge", "--quiet", "--no-edit", "hun"]
    return subprocess.run(command, capture_output=True, check=False, env=env | WHO).returncode == 0


def problems_of(ask: Ask, repository: Repository) -> list[Problem]:
    """The fouten that `check` finds in the working tree."""
    outcome = ask("check", roadmap=repository.roadmap)
    lines = [line for line in outcome.out.splitlines() if ": fout [" in line]
    assert (outcome.code, outcome.err) == (int(bool(lines)), "")
    return [problem(line) for line in lines]


def test_what_merges_well_is_well(ask: Ask, repository: Repository) -> None:
    ours = add(BASE, "  titel: Plan", "  eigenaar: Gemeente\n") + NEW
    assert merge(repository, ours, BASE.replace("mei 2022", "april 2022"))
    assert not problems_of(ask, repository)


def test_a_record_that_both_added_at_another_place(ask: Ask, repository: Repository) -> None:
    assert merge(repository, add(BASE, "kalender:", NEW), BASE + NEW)
    [problem] = problems_of(ask, repository)
    assert problem.short == "26:7 dubbel-id"
    assert problem.melding == (
        "het id 'kal-3' is al van roadmap/k.yaml:11:7; die twee zijn precies gelijk: haal er een weg"
    )


def test_two_records_that_got_the_same_id(ask: Ask, repository: Repository) -> None:
    renamed = NEW.replace("juni", "juli").replace("Terugblik", "Evaluatie")
    assert merge(repository, add(BASE, "kalender:", NEW), BASE + renamed)
    [problem] = problems_of(ask, repository)
    assert problem.short == "26:7 dubbel-id"
    assert problem.melding == (
        "het id 'kal-3' is al van roadmap/k.yaml:11:7; die twee verschillen in moment, "
        "omschrijving: maak er één record van, of geef dit record een ander id"
    )


def test_a_tussenstop_and_a_kalenderregel_that_got_the_same_id(ask: Ask, repository: Repository) -> None:
    tussenstop = "- id: kal-3\n  titel: Terugblik\n  onderdeel: Wonen\n"
    assert merge(repository, add(BASE, "tussenstops:", tussenstop), BASE + NEW)
    [problem] = problems_of(ask, repository)
    assert problem.short == "24:7 dubbel-id"
    assert problem.melding == "het id 'kal-3' is al van roadmap/k.yaml:2:7; geef dit record een ander id"


def test_two_links_for_one_kalenderregel(ask: Ask, repository: Repository) -> None:
    ours = add(BASE, "- id: kal-1", "  tussenstop: plan\n")
    theirs = add(BASE, "  omschrijving: Plan vaststellen", "  tussenstop: start\n")
    assert merge(repository, ours, theirs)
    [problem] = problems_of(ask, repository)
    assert problem.short == "16:3 dubbele-sleutel"
    assert problem.melding == (
        "de sleutel 'tussenstop' staat hier voor de tweede keer (eerst op regel 12); daar "
        "staat 'plan', hier 'start': kies er een"
    )


def test_a_key_that_both_added_with_the_same_value(ask: Ask, repository: Repository) -> None:
    link = "  tussenstop: plan\n"
    assert merge(repository, add(BASE, "- id: kal-1", link), add(BASE, "  omschrijving: Plan vaststellen", link))
    [problem] = problems_of(ask, repository)
    assert problem.short == "16:3 dubbele-sleutel"
    assert problem.melding == (
        "de sleutel 'tussenstop' staat hier voor de tweede keer (eerst op regel 12); beide "
        "keren staat er hetzelfde: haal er een weg"
    )


def test_a_calendar_that_both_began_blames_nobody_else(ask: Ask, repository: Repository) -> None:
    """Nobody has read the second one: that the record of the besluit exists is not denied."""
    base, first = BASE.split("kalender:\n")
    besluit = "besluiten: [{overleg: 2022-06, mijlpaal: kal-3, uitkomst: vastgesteld}]\n"
    assert merge(repository, f"kalender:\n{first}{base}", f"{base}{besluit}kalender:\n{NEW}", base=base)
    [problem] = problems_of(ask, repository)
    assert problem.short == "22:1 dubbele-sleutel"
    assert problem.melding == (
        "de sleutel 'kalender' staat hier voor de tweede keer (eerst op regel 1); zet alles onder één van beide"
    )


def test_a_besluit_that_both_wrote_down_is_a_warning(ask: Ask, repository: Repository) -> None:
    besluit = "- {overleg: 2022-05, mijlpaal: kal-2, uitkomst: aangehouden}\n"
    base = f"{BASE}besluiten:\n- {{overleg: 2022-03, mijlpaal: kal-1, uitkomst: aangehouden}}\n"
    assert merge(repository, add(base, "besluiten:", besluit), base + besluit, base=base)
    outcome = ask("check", roadmap=repository.roadmap)
    told = "roadmap/k.yaml:24:3: waarschuwing [dubbel-record] precies hetzelfde staat al op roadmap/k.yaml:22:3"
    assert (outcome.code, outcome.out.splitlines()[0]) == (0, f"{told}; haal er een weg")


def test_verdicts_that_contradict_each_other(ask: Ask, repository: Repository) -> None:
    ours = add(BASE, "  omschrijving: Plan vaststellen", "  afstemming: {dubbel_van: kal-2}\n")
    theirs = add(BASE, "  omschrijving: Start maken", "  afstemming: {apart_van: [kal-1]}\n")
    assert merge(repository, ours, theirs)
    [problem] = problems_of(ask, repository)
    assert problem.short == "21:28 dubbel-en-apart"
    assert problem.melding == ("'kal-2' en 'kal-1' staan als apart, maar zijn één mijlpaal; haal een van beide weg")


def test_a_record_that_both_moved_to_another_file(ask: Ask, repository: Repository) -> None:
    kept, moved = BASE[: BASE.index("- id: kal-2")], BASE[BASE.index("- id: kal-2") :]
    repository.commit({"a.yaml": HEAD + PROGRAMME, "k.yaml": BASE}, "basis")
    for branch in ("hun", "ons"):
        repository.git("checkout", "--quiet", "-b", branch, "basis")
        repository.commit({"k.yaml": kept, f"{branch}.yaml": f"kalender:\n{moved}"})
    repository.git("merge", "--quiet", "--no-edit", "hun")
    [problem] = problems_of(ask, repository)
    assert (problem.bestand, problem.short) == ("roadmap/ons.yaml", "2:7 dubbel-id")
    assert problem.melding == (
        "het id 'kal-2' is al van roadmap/hun.yaml:2:7; die twee zijn precies gelijk: haal er een weg"
    )


@pytest.mark.parametrize("style", ["merge", "diff3", "zdiff3"])
def test_a_conflict_that_is_left_in_the_file(ask: Ask, repository: Repository, style: str) -> None:
    ours, theirs = BASE.replace("mei 2022", "april 2022"), BASE.replace("mei 2022", "juni 2022")
    assert not merge(repository, ours, theirs, "-c", f"merge.conflictStyle={style}")
    text = (repository.roadmap / "k.yaml").read_text()
    assert ("|||||||" in text) == (style != "merge")
    [problem] = problems_of(ask, repository)
    assert problem.short == "18:1 samenvoegconflict"
    assert problem.melding == (
        "hier begint een samenvoegconflict van git dat nog niet is opgelost: houd wat klopt "
        "van de ene en de andere versie, en haal de regels met <<<<<<<, ======= en >>>>>>> weg"
    )


@pytest.mark.parametrize("left", ["=======", "|||||||", ">>>>>>>"])
def test_a_mark_that_was_forgotten_when_a_conflict_was_solved(ask: Ask, repository: Repository, left: str) -> None:
    ours, theirs = BASE.replace("mei 2022", "april 2022"), BASE.replace("mei 2022", "juni 2022")
    assert not merge(repository, ours, theirs, "-c", "merge.conflictStyle=diff3")
    lines = (repository.roadmap / "k.yaml").read_text().splitlines(keepends=True)
    marks = tuple({"<<<<<<<", "|||||||", "=======", ">>>>>>>"} - {left})
    repository.lay({"k.yaml": "".join(line for line in lines if not line.startswith(marks))})
    [problem] = problems_of(ask, repository)
    assert problem.regel_id == "samenvoegconflict"
    assert problem.melding == (
        f"de regel '{left}' is over van een samenvoegconflict van git: "
        "haal hem weg, en kijk of eromheen niets dubbel staat"
    )


def test_what_a_merge_spoiled_is_new_since_either_side(ask: Ask, repository: Repository) -> None:
    assert merge(repository, add(BASE, "kalender:", NEW), BASE + NEW)
    for side in ("HEAD^1", "HEAD^2", "basis"):
        outcome = ask("check", "--sinds", side, roadmap=repository.roadmap)
        assert (outcome.code, outcome.out.count("[dubbel-id]")) == (1, 1)
