"""A risico as the options of `routehln add risico` say it, and what it changes."""

from collections.abc import Mapping

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.monitor.risk_matrix import HIGHEST, in_words
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.new.risico import alike, new_risico
from routehln.workspace import lookup, question
from routehln.workspace.typed import refuse_unusable

SCALED = ("kans", "impact")


def plan(routekaart: Routekaart, typed_texts: Mapping[str, str], bestand: str | None) -> Plan:
    """Plan a new risico, judged for this year where its kans and impact are typed.

    Args:
        routekaart: the routekaart to change.
        typed_texts: `titel`, and maybe `onderdeel`, `kans` and `impact`, as they were typed.
        bestand: the path of the file to write it in; None for where risico's stand.

    Raises:
        WrongUsage: a text is empty or no step of the scale, only one of both is typed, or there is no such onderdeel.
    """
    titel = typed_texts["titel"]
    refuse_unusable("--titel", titel, "een lege tekst zegt niet wat er mis kan gaan")
    velden = {"titel": titel.strip()}
    if "onderdeel" in typed_texts:
        velden["onderdeel"] = lookup.onderdeel(typed_texts["onderdeel"], routekaart)
    steps = {key: _step(f"--{key}", typed_texts[key]) for key in SCALED if key in typed_texts}
    if len(steps) == 1:
        raise WrongUsage("noem --kans en --impact samen, of geen van beide")
    notes = [f"Dit lijkt op {risico.id}: {risico.titel}" for risico in alike(routekaart, titel)]
    beoordeling: dict[str, str] = {}
    if steps:
        year = question.today(routekaart.programma.tijdzone).year
        beoordeling = {"jaar": str(year), **{key: str(step) for key, step in steps.items()}}
        score = steps["kans"] * steps["impact"]
        notes.append(f"In {year}: {in_words(steps['kans'], steps['impact'])}; score {score} van {HIGHEST}.")
    file = lookup.file_name(routekaart, bestand)
    return Plan([new_risico(routekaart, velden, beoordeling, file)], tuple(notes))


def _step(option: str, text: str) -> int:
    """Read a step of the scale; raises WrongUsage."""
    if text.strip() not in ("1", "2", "3", "4", "5"):
        raise WrongUsage(f"{option}: '{text}' kan niet; kies een cijfer van 1 (klein) tot en met 5 (groot)")
    return int(text)
