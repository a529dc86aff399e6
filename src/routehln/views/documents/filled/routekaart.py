"""The whole routekaart as a document: what the alliance agreed, as it now stands, each decision once."""

from collections.abc import Iterable, Sequence
from datetime import date

from routehln.model.mijlpaal.card import Card, Plain, items, texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.assessment import Assessments
from routehln.model.timing import is_late
from routehln.views.documents.filled.calendar import about_owners, calendar_table, trekkers_of
from routehln.views.documents.filled.leefgebied import content
from routehln.views.documents.paper.paper import (
    Block,
    Bullets,
    Cell,
    Column,
    Contents,
    Heading,
    Paper,
    Paragraph,
    Table,
)
from routehln.views.record.card import text_of
from routehln.views.report.words import counted, day

KENMERKEN = [Column("Kenmerk", 4, benoemt=True), Column("Wat we weten", 7)]
GREMIA = [Column("Gremium", 2.6, benoemt=True), Column("Wat het doet", 8)]
LEDEN = [Column("Organisatie", 5, benoemt=True), Column("Functie", 5)]
CALENDAR = "Besluitvormingskalender"
GROEPEN = [Column("Groep", 2, benoemt=True), Column("Organisaties", 9)]


def routekaart_paper(
    cards: Sequence[Card],
    mijlpalen: Sequence[Mijlpaal],
    assessments: Assessments,
    peildatum: date,
    programma: str,
    *,
    vertrouwelijk: bool,
) -> Paper:
    """Make the document of a routekaart.

    Args:
        cards: all its cards.
        mijlpalen: those that may be told, by moment.
        assessments: of every indicator, whether it is on course.
        peildatum: the day that the document speaks of.
        programma: the name of the programme.
        vertrouwelijk: whether anything in it is confidential.
    """
    head = next(card for card in cards if card.soort == "routekaart")
    standing = Paragraph(_standing(head.record, mijlpalen, peildatum))
    blocks: list[Block] = [
        *_ambition(head.record),
        *_leefgebieden(cards, mijlpalen, assessments),
        *_fasen(cards),
        *_gremia(cards),
        *_listed("Wat we van het Rijk vragen", texts(head.record, "randvoorwaarden")),
        *_calendar(cards, mijlpalen, peildatum),
    ]
    chapters = [block.tekst for block in blocks if isinstance(block, Heading) and block.niveau == 1]
    return Paper(head.titel, programma, [standing, Contents(chapters), *blocks], vertrouwelijk)


def _standing(record: dict[str, Plain], mijlpalen: Sequence[Mijlpaal], peildatum: date) -> str:
    """Say on what day this holds, how long the programme is, and how much of it is done."""
    begin, einde = text_of(record.get("begin")), text_of(record.get("einde"))
    lasts = f" Het programma loopt van {begin} tot en met {einde}." if begin and einde else ""
    done = sum(mijlpaal.status == "afgerond" for mijlpaal in mijlpalen)
    late = sum(is_late(mijlpaal, peildatum) for mijlpaal in mijlpalen)
    count = counted(len(mijlpalen), "mijlpaal", "mijlpalen")
    counts = f"{done or 'nog geen enkele'} afgerond, {late or 'geen enkele'} te laat"
    return f"Stand op {day(peildatum)}.{lasts} Er zijn {count}: {counts}."


def _ambition(record: dict[str, Plain]) -> list[Block]:
    blocks: list[Block] = []
    for ambitie in texts(record, "ambitie"):
        blocks += [Heading("Ambitie"), Paragraph(ambitie)]
    kenmerken = items(record, "kenmerken")
    if kenmerken:
        rows: list[list[Cell]] = [[text_of(fact.get("naam")), text_of(fact.get("waarde"))] for fact in kenmerken]
        blocks += [Heading("Het gebied", 2), Table(KENMERKEN, rows, "Kenmerken")]
    blocks += _listed("Focuswijken", texts(record, "focuswijken"), 2)
    return blocks + _listed("Leidende principes", texts(record, "leidende_principes"))


def _listed(titel: str, regels: list[str], level: int = 1) -> list[Block]:
    return [Heading(titel, level), Bullets(regels)] if regels else []


def _leefgebieden(cards: Iterable[Card], mijlpalen: Sequence[Mijlpaal], assessments: Assessments) -> list[Block]:
    blocks: list[Block] = []
    for card in cards:
        if card.soort == "leefgebied":
            blocks += [Heading(f"Leefgebied {card.titel}"), *content(card, mijlpalen, assessments, 2)]
    return blocks


def _fasen(cards: Iterable[Card]) -> list[Block]:
    blocks: list[Block] = []
    for card in cards:
        if card.soort == "fase":
            blocks.append(Heading(_numbered(card), 2))
            blocks += [Paragraph(text) for text in texts(card.record, "omschrijving")]
            begin, einde = text_of(card.record.get("begin")), text_of(card.record.get("einde"))
            when = [f"Begint: {begin}." if begin else "", f"Eindigt: {einde}." if einde else ""]
            blocks += [Paragraph(" ".join(filter(None, when)))] if begin or einde else []
    return [Heading("Fasen"), *blocks] if blocks else []


def _numbered(fase: Card) -> str:
    nummer = fase.record.get("nummer")
    return fase.titel if nummer is None else f"{nummer}. {fase.titel}"


def _gremia(cards: Iterable[Card]) -> list[Block]:
    gremia = [card for card in cards if card.soort == "gremium"]
    if not gremia:
        return []
    rows: list[list[Cell]] = [[card.titel, " ".join(texts(card.record, "rol"))] for card in gremia]
    blocks: list[Block] = [Heading("Wie wat doet"), Table(GREMIA, rows, "Gremia")]
    for card in gremia:
        blocks += _gremium(card)
    return blocks


def _gremium(card: Card) -> list[Block]:
    """Give how a gremium works and who is in it, where the files say so."""
    rules, leden = texts(card.record, "vaste_agenda"), items(card.record, "leden")
    if not rules and not leden:
        return []
    blocks: list[Block] = [Heading(card.titel, 2)]
    blocks += [Paragraph(f"Voorzitter: {text}.") for text in texts(card.record, "voorzitter")]
    blocks += [Bullets(rules)] if rules else []
    if leden and all(lid.get("groep") for lid in leden):
        return [*blocks, _grouped(leden)]
    rows: list[list[Cell]] = [[text_of(lid.get("organisatie")), text_of(lid.get("functie"))] for lid in leden]
    return [*blocks, Table(LEDEN, rows, f"Leden {card.titel}")] if leden else blocks


def _grouped(leden: Iterable[dict[str, Plain]]) -> Table:
    groups: dict[str, list[str]] = {}
    for lid in leden:
        groups.setdefault(text_of(lid.get("groep")), []).append(text_of(lid.get("organisatie")))
    return Table(GROEPEN, [[groep, ", ".join(names)] for groep, names in groups.items()], "Partners")


def _calendar(cards: Iterable[Card], mijlpalen: Sequence[Mijlpaal], peildatum: date) -> list[Block]:
    """Give the mijlpalen of each fase, then those of none; each stands in one table. Without fasen there is but one."""
    if not mijlpalen:
        return []
    fasen = {card.id: _numbered(card) for card in cards if card.soort == "fase"}
    trekkers = trekkers_of(cards)
    blocks: list[Block] = [
        Heading(CALENDAR),
        *about_owners(trekkers, mijlpalen),
    ]
    with_onderdeel = any(mijlpaal.onderdeel for mijlpaal in mijlpalen)
    if not fasen:
        table = calendar_table(mijlpalen, peildatum, trekkers, CALENDAR, with_onderdeel=with_onderdeel)
        return [*blocks, table]
    for fase_id, titel in [*fasen.items(), (None, "Buiten de fasen")]:
        own = [mijlpaal for mijlpaal in mijlpalen if mijlpaal.fase == fase_id]
        if own:
            table = calendar_table(own, peildatum, trekkers, titel, with_onderdeel=with_onderdeel)
            blocks += [Heading(titel, 2), table]
    return blocks
