"""How documents speak of a meeting: its name, its day and time, and who is there."""

import re
from typing import NamedTuple

from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import bijeenkomsten_of
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Gremium, Overleg
from routehln.model.moment.day import parse_month
from routehln.views.documents import names
from routehln.views.documents.words import text
from routehln.views.report.words import day, month, weekday

_NO_GREMIUM = Gremium("overleg", "Overleg", (), "het", besluitvormend=True, bereidt_voor=None, voorzitter=None)
_NO_OVERLEG = Overleg()
# The first word of a name that is a noun of the language, or an adjective: within a sentence it has no capital.
_NOUN = re.compile(
    r"[A-Z][a-z]*(?:overleg|vergadering|groep|raad|team|bureau|bestuur|college|commissie|directie|tafel|platform|kring|"
    r"alliantie)\b|(?:Overleg|Vergadering|Groep|Raad|Team|Bureau|Bestuur|College|Commissie|Directie|Alliantie)\b|"
    r"[A-Z][a-z]*[a-rt-z] (?=[a-z])"
)


class Meeting(NamedTuple):
    """A meeting with who meets, and what the files say of it."""

    bijeenkomst: Bijeenkomst
    gremium: Gremium
    overleg: Overleg

    @classmethod
    def of(cls, bijeenkomst: Bijeenkomst, overzicht: Overzicht) -> "Meeting":
        """Find both; without a gremium it is called 'Overleg', and without a description it has nothing in it."""
        gremium = overzicht.who_meets(bijeenkomst) or _NO_GREMIUM
        return cls(bijeenkomst, gremium, overzicht.overleggen.get(bijeenkomst.id, _NO_OVERLEG))

    @property
    def called(self) -> str:
        """Its name, `Alliantieoverleg oktober 2021`; with its day where its id has one, as two in a month do."""
        has_day = self.bijeenkomst.datum and self.bijeenkomst.id != self.bijeenkomst.maand
        return f"{text(self.gremium.naam)} {self._day if has_day else self.maand}"

    @property
    def in_sentence(self) -> str:
        """Its name within a sentence: `het alliantieoverleg van 12 oktober 2021`, or of its month."""
        return f"{self.gremium.lidwoord} {body_in_sentence(self.gremium)} van {self._day or self.maand}"

    @property
    def maand(self) -> str:
        """The month that it is called by: `oktober 2021`."""
        return month(parse_month(self.bijeenkomst.maand)[0])

    @property
    def datum(self) -> str:
        """Its day, `dinsdag 12 oktober 2021`; nothing where that isn't known."""
        return weekday(self.bijeenkomst.datum) if self.bijeenkomst.datum else ""

    @property
    def _day(self) -> str:
        return day(self.bijeenkomst.datum) if self.bijeenkomst.datum else ""

    @property
    def tijd(self) -> str:
        """From when till when: `9.30 tot 11.00 uur`; nothing where that isn't known."""
        begin, end = _time(self.overleg.begintijd), _time(self.overleg.eindtijd)
        if not begin:
            return ""
        return f"{begin} tot {end} uur" if end else f"{begin} uur"

    def names(self) -> names.Overleg:
        """Fill in what templates may say of it."""
        facts = {"dag": self.datum, "tijd": self.tijd, "plaats": self.overleg.locatie}
        return names.Overleg(
            id=self.bijeenkomst.id,
            naam=self.called,
            zin=self.in_sentence,
            wanneer=self.datum or self.maand,
            datum=self.datum,
            maand=self.maand,
            tijd=self.tijd,
            begintijd=_time(self.overleg.begintijd),
            eindtijd=_time(self.overleg.eindtijd),
            locatie=text(self.overleg.locatie),
            ontbreekt=[fact for fact, value in facts.items() if not value],
        )


def body_in_sentence(gremium: Gremium) -> str:
    """Give the name of a gremium within a sentence: `alliantieoverleg`, `werkgroep Heerlen-Noord`, `GGD-overleg`."""
    naam = text(gremium.naam)
    return naam[:1].lower() + naam[1:] if _NOUN.match(naam) else naam


def named(overleg_id: str, overzicht: Overzicht) -> str:
    """Name the overleg with this id: `Alliantieoverleg september 2021`; an id that none has is its own name."""
    meeting = _with_id(overleg_id, overzicht)
    return meeting.called if meeting else text(overleg_id)


def until(naar: str | None, overzicht: Overzicht) -> str:
    """Say until when something is put off: `het alliantieoverleg van november 2021`, else the moment as it stands."""
    moment = text(naar).rstrip(".")
    overleg_id = bijeenkomsten_of(overzicht).read(moment).overleg if moment else None
    meeting = _with_id(moment, overzicht) or _with_id(overleg_id or "", overzicht)
    return meeting.in_sentence if meeting else moment


def afgevoerd(punt: Punt, overzicht: Overzicht) -> str:
    """Say why a point is no longer to be discussed: `verplaatst naar december 2021`; nothing where it still is."""
    if punt.afgevoerd == "verplaatst" and punt.mijlpaal.moment:
        return f"verplaatst naar {until(punt.mijlpaal.moment, overzicht)}"
    return punt.afgevoerd or ""


def _with_id(overleg_id: str, overzicht: Overzicht) -> Meeting | None:
    for bijeenkomst in overzicht.bijeenkomsten:
        if bijeenkomst.id == overleg_id:
            return Meeting.of(bijeenkomst, overzicht)
    return None


def _time(clock: str | None) -> str:
    """Give `9.30` of `09:30`."""
    hour, _, minute = text(clock).partition(":")
    return f"{hour.lstrip('0') or '0'}.{minute}" if minute else hour
