"""List the rules that reading the files already applies, for `check --regels`."""

from routehln.model.answers.finding import Ernst
from routehln.model.answers.regel_id import RegelId

_FOUTEN: tuple[tuple[RegelId, str], ...] = (
    (RegelId.BESTAND_TE_GROOT, "een bestand is hoogstens 16 MB"),
    (RegelId.BESTAND_ONLEESBAAR, "een bestand is een gewoon bestand dat gelezen mag worden"),
    (RegelId.SYMLINK_NAAR_BUITEN, "een symlink wijst naar iets binnen de map van de routekaart"),
    (RegelId.GEEN_UTF8, "een bestand is UTF-8"),
    (RegelId.STUURTEKEN, "een bestand heeft geen stuurtekens"),
    (RegelId.SAMENVOEGCONFLICT, "er staan geen tekens van een onopgelost samenvoegconflict in"),
    (RegelId.GEEN_YAML, "een bestand is YAML 1.2"),
    (RegelId.TAB, "inspringen gaat met spaties"),
    (RegelId.TAG, "er staan geen tags (!woord) in"),
    (RegelId.ONBEKEND_ANKER, "*naam verwijst naar een &naam in hetzelfde bestand"),
    (RegelId.ANKER_IN_ZICHZELF, "*naam staat niet in zijn eigen &naam"),
    (RegelId.TE_DIEP, "hoogstens 100 niveaus in elkaar"),
    (RegelId.TE_VEEL_WAARDEN, "hoogstens 250.000 waarden in een bestand, verwijzingen uitgeschreven"),
    (RegelId.TWEEDE_DOCUMENT, "een bestand is één document"),
    (RegelId.SLEUTEL_GEEN_TEKST, "een sleutel is tekst"),
    (RegelId.DUBBELE_SLEUTEL, "een sleutel staat er één keer"),
    (RegelId.ONBEKENDE_SLEUTEL, "elke sleutel is bekend"),
    (RegelId.ONTBREKENDE_SLEUTEL, "een verplichte sleutel staat er"),
    (RegelId.WAARDE, "elke waarde is van de soort die bij haar sleutel hoort"),
    (RegelId.TE_VEEL_FOUTEN, "een bestand heeft zo weinig fouten dat ze alle getoond kunnen worden"),
    (RegelId.GEEN_KOP, "één bestand heeft de sleutel 'routekaart'"),
    (RegelId.TWEEDE_KOP, "niet meer dan één bestand heeft de sleutel 'routekaart'"),
)
_WAARSCHUWINGEN: tuple[tuple[RegelId, str], ...] = (
    (RegelId.NAAM_ZONDER_YAML, "een bestand met YAML heeft een naam die op .yaml eindigt"),
    (RegelId.TEKST_AFGEKAPT, "een tekst wordt niet afgekapt door een # erachter of een & ervoor"),
    (RegelId.TEKST_LOOPT_DOOR, "een streepje van een lijst wordt geen deel van de tekst erboven"),
    (RegelId.GEKRULDE_AANHALINGSTEKENS, "om een tekst staan rechte aanhalingstekens, of geen"),
)
FORM: tuple[tuple[RegelId, Ernst, str], ...] = (
    *((rule_id, "fout", uitleg) for rule_id, uitleg in _FOUTEN),
    *((rule_id, "waarschuwing", uitleg) for rule_id, uitleg in _WAARSCHUWINGEN),
)
