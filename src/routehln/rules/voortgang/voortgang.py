"""Put together what became of a programme in a year (contract section 5, `voortgang`)."""

from collections.abc import Iterable
from datetime import date
from itertools import chain

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.assessment import WeighedRisico
from routehln.model.timing import is_late
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Toezeggingen, Voortgang
from routehln.rules.ask.acties import acties_on
from routehln.rules.monitor.assess import assess_all
from routehln.rules.monitor.weigh import weigh
from routehln.rules.voortgang.decided import decided, to_decide
from routehln.rules.voortgang.end_of_period import end_of_period
from routehln.rules.voortgang.material import Material
from routehln.rules.voortgang.moved import moved, tracked_since
from routehln.rules.voortgang.parts import delen


def voortgang(material: Material, periode: Periode, today: date) -> Voortgang:
    """Tell what became of a programme in a period, out of all that may be told; `today` is the day of the question."""
    overzicht = material.overzicht
    end = end_of_period(material, periode, today)
    zittingen = decided(material, periode)
    beslissingen = list(chain.from_iterable(zitting.beslissingen for zitting in zittingen))
    leefgebieden = [card for card in overzicht.cards.every() if card.soort == "leefgebied"]
    return Voortgang(
        periode=periode,
        delen=tuple(delen(leefgebieden, assess_all(material.monitor, periode.jaar), end)),
        zittingen=tuple(zittingen),
        verschuivingen=tuple(moved(material, beslissingen, periode)),
        risicos=tuple(_risicos(material, periode)),
        vragen=tuple(to_decide(material, end.mijlpalen, periode)),
        acties=_toezeggingen(material, periode),
        monitor=material.monitor,
        sinds=tracked_since(material, periode),
    )


def _risicos(material: Material, periode: Periode) -> Iterable[WeighedRisico]:
    """Give the risico's that are still there, and those that were judged in the year; the gravest first."""
    for weighed in weigh(material.monitor.risicos, periode.jaar, vertrouwelijk=True):
        if weighed.risico.status != "gesloten" or weighed.jaar == periode.jaar:
            yield weighed


def _toezeggingen(material: Material, periode: Periode) -> Toezeggingen:
    """Give what people had promised by the end of the period, and not at a meeting that came later."""
    later = {meeting.id for meeting in material.overzicht.bijeenkomsten if meeting.begin > periode.eind}
    promised = tuple(actie for actie in material.acties if actie.overleg not in later)
    acties = acties_on(material.overzicht._replace(acties=promised), periode.eind)
    return Toezeggingen(
        gereed=tuple(actie for actie in acties if periode.has(actie.gereed_op)),
        open=tuple(actie for actie in acties if actie.is_open),
        te_laat=tuple(actie for actie in acties if is_late(actie, periode.peildatum)),
    )


def left_out(everything: Voortgang, public: Voortgang) -> int:
    """Count the mijlpalen, besluiten, risico's and acties of a whole voortgang that its public version leaves out."""
    return _size(everything) - _size(public)


def _size(voortgang: Voortgang) -> int:
    mijlpalen: list[Mijlpaal] = [afronding.mijlpaal for afronding in voortgang.afrondingen]
    mijlpalen += [achterstand.mijlpaal for achterstand in voortgang.achterstanden]
    mijlpalen += [verschuiving.mijlpaal for verschuiving in voortgang.verschuivingen]
    mijlpalen += [vraag.mijlpaal for vraag in voortgang.vragen]
    for deel in voortgang.delen:
        for interventie in deel.interventies:
            mijlpalen += interventie.gepland
    acties = [*voortgang.acties.gereed, *voortgang.acties.open]
    besluiten, risicos = voortgang.beslissingen, voortgang.risicos
    return len({mijlpaal.id for mijlpaal in mijlpalen}) + len(besluiten) + len(risicos) + len(acties)
