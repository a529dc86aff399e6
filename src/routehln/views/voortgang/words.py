"""Dutch words and sentences that more than one chapter of the document needs."""

from collections import Counter
from collections.abc import Iterable, Sequence

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.day import MONTHS
from routehln.model.monitor.assessment import Assessment
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Voortgang
from routehln.views.documents.filled.tables import moment_words
from routehln.views.documents.words import bare
from routehln.views.report.words import day, listed
from routehln.views.titles import title
from routehln.views.voortgang.indicator.oordelen import COUNTED

MOST_NAMED = 3  # onderdelen in a sentence


def in_year(periode: Periode) -> str:
    """Give `in 2023`, of a part of the year as well: which part that is, the document says at its beginning."""
    return f"in {periode.jaar}"


def at_end(periode: Periode) -> str:
    """Give `eind 2023`, or `op 4 oktober 2023`."""
    return f"eind {periode.jaar}" if periode.is_over else f"op {day(periode.eind)}"


def nothing_moved(voortgang: Voortgang) -> str:
    """Say that nothing moved in the year, or in the part of it that the git history covers."""
    periode, since = voortgang.periode, voortgang.sinds
    if since and since > periode.begin:
        return (
            f"Sinds {day(since)}, waar de geschiedenis van de planning begint, is er niets verschoven of aangehouden."
        )
    return f"Er is {in_year(periode)} niets verschoven of aangehouden."


def without_year(periode: Periode) -> str:
    """Give the last day of the period as `4 oktober`."""
    return day(periode.eind).removesuffix(f" {periode.jaar}")


def named(mijlpaal: Mijlpaal) -> str:
    """Give a title between quotation marks, for within a sentence."""
    return quoted(title(mijlpaal))


def quoted(titel: str) -> str:
    """Put quotation marks around a title: double ones where it has single ones or an apostrophe itself."""
    mark = '"' if "'" in titel else "'"
    return f"{mark}{titel}{mark}"


def due_words(mijlpaal: Mijlpaal) -> str:
    """Give the moment of a mijlpaal as it is written within a sentence; of what recurs the days of its occurrence."""
    words = bare(mijlpaal.moment) if not mijlpaal.herhaling else moment_words(mijlpaal)
    month = words.partition(" ")[0].lower()
    return words[:1].lower() + words[1:] if month in MONTHS else words


def most(onderdelen: Iterable[str]) -> str:
    """Give `Wonen 5, Leren 3 en Werken 2`: how often each of the onderdelen is named, the most first."""
    counts = Counter(onderdelen).most_common()
    parts = [f"{naam} {number}" for naam, number in counts[:MOST_NAMED]]
    if len(counts) > MOST_NAMED:
        rest = sum(number for _, number in counts[MOST_NAMED:])
        parts.append(f"elders {rest}")
    return listed(parts)


def counts_in_words(parts: Sequence[tuple[int, str]]) -> str:
    """Give numbers with the words behind them, `2 bereikt, 1 op koers en 3 achter`; those of 0 are left out."""
    return listed([f"{number} {words}" for number, words in parts if number])


def oordelen_in_words(assessments: Iterable[Assessment]) -> str:
    """Count the oordelen of indicatoren: `2 op koers, 1 achter en 3 nog niet te zeggen`."""
    oordelen = [assessment.oordeel for assessment in assessments]
    return counts_in_words([(oordelen.count(oordeel), words) for oordeel, words in COUNTED.items()])
