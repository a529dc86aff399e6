"""Every name that the templates of drawings may use, as in `names.py`."""

from typing import Annotated, NamedTuple


class Maand(NamedTuple):
    """A month that is marked on the time axis."""

    x: Annotated[int, "waar het streepje staat"]
    tekst: Annotated[str, "okt 2021, of 2022"]
    anker: Annotated[str, "hoe de tekst bij het streepje staat: start, middle of end"]


class Bijschrift(NamedTuple):
    """A line of text below the line of a mijlpaal."""

    hoogte: Annotated[int, "de hoogte van de tekst"]
    tekst: Annotated[str, "de tekst"]


class Verlooplijn(NamedTuple):
    """The line of one mijlpaal."""

    titel: Annotated[str, "de mijlpaal, zo nodig ingekort"]
    bijschriften: Annotated[list[Bijschrift], "van wanneer naar wanneer, en hoe vaak en hoe ver: een regel of twee"]
    boven: Annotated[int, "de hoogte van de titel"]
    hoogte: Annotated[int, "de hoogte van de lijn"]
    van: Annotated[int, "waar de lijn begint"]
    tot: Annotated[int, "waar de lijn eindigt"]
    eerst: Annotated[int, "waar het eerste moment ligt"]
    stappen: Annotated[list[int], "waar de momenten daartussen liggen"]
    nu: Annotated[int, "waar het moment van nu ligt, of het laatste"]
    gedateerd: Annotated[bool, "er is een moment met een dag"]
    beeindigd: Annotated[bool, "de mijlpaal is vervallen of weg"]


class VerloopNames(NamedTuple):
    """Everything that the template of a drawing of `verloop` may use; its measures are those of the drawing."""

    titel: Annotated[str, "Hoe de planning verschoof"]
    beschrijving: Annotated[str, "wat er te zien is, voor wie het niet ziet"]
    nummer: Annotated[int, "de hoeveelste tekening van het document; 0 als zij op zichzelf staat"]
    los: Annotated[bool, "de tekening staat op zichzelf, en heeft eigen kleuren nodig"]
    breedte: Annotated[int, "hoe breed de tekening is"]
    hoogte: Annotated[int, "hoe hoog de tekening is"]
    maanden: Annotated[list[Maand], "de maanden op de tijdas"]
    toont_vandaag: Annotated[bool, "vandaag ligt op de tijdas"]
    vandaag: Annotated[int, "waar vandaag ligt"]
    vandaag_anker: Annotated[str, "hoe de tekst daar staat: start, middle of end"]
    regels: Annotated[list[Verlooplijn], "een lijn per mijlpaal"]


class Ijkstreep(NamedTuple):
    """A mark on an axis of the drawing of an indicator."""

    plaats: Annotated[str, "waar het streepje staat"]
    tekst: Annotated[str, "2023, of 16,7"]


class Reeks(NamedTuple):
    """The line of one gebied."""

    eigen: Annotated[bool, "het is het eigen gebied"]
    lijnen: Annotated[str, "de lijn, als pad; onderbroken waar een waarde ontbreekt of de reeks opnieuw begint"]
    streep: Annotated[str, "hoe de lijn onderbroken is, of leeg"]
    tekens: Annotated[str, "een teken bij elke waarde, als pad"]
    voorbeeld: Annotated[str, "hetzelfde teken, in de uitleg onder de tekening"]
    hoogte: Annotated[str, "de hoogte van zijn regel in die uitleg"]
    bijschrift: Annotated[str, "Heerlen-Noord: 16,7% in 2018, 12,1% in 2023"]


class Doellijn(NamedTuple):
    """What the indicator must reach."""

    lijn: Annotated[str, "de onderbroken lijn naar het doel, als pad"]
    teken: Annotated[str, "het teken bij het doel, als pad"]
    voorbeeld: Annotated[str, "hetzelfde teken, in de uitleg onder de tekening"]
    hoogte: Annotated[str, "de hoogte van zijn regel in die uitleg"]
    bijschrift: Annotated[str, "Doel: 8% in 2046"]


class IndicatorNames(NamedTuple):
    """Everything that the template of the drawing of an indicator may use; its measures are those of the drawing."""

    titel: Annotated[str, "de indicator"]
    beschrijving: Annotated[str, "wat er te zien is, voor wie het niet ziet"]
    nummer: Annotated[int, "de hoeveelste tekening van het document"]
    breedte: Annotated[int, "hoe breed de tekening is"]
    hoogte: Annotated[int, "hoe hoog de tekening is"]
    links: Annotated[int, "waar het vlak met de lijnen begint"]
    rechts: Annotated[int, "waar het eindigt"]
    boven: Annotated[int, "de hoogte waarop het begint"]
    onder: Annotated[int, "de hoogte waarop het eindigt"]
    eenheid: Annotated[str, "waarin gemeten is, of leeg"]
    waarden: Annotated[list[Ijkstreep], "de waarden naast het vlak"]
    jaren: Annotated[list[Ijkstreep], "de jaren eronder"]
    breuken: Annotated[list[str], "waar de reeks van het eigen gebied opnieuw begint"]
    reeksen: Annotated[list[Reeks], "een lijn per gebied, het eigen gebied als laatste"]
    doel: Annotated[Doellijn | None, "het doel; niets als er geen getal voor is"]
