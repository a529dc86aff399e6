"""The rules that reading the files already applies, so that `check --regels` can list them."""

from routehln.model.answers.finding import Ernst

_FOUTEN: tuple[tuple[str, str], ...] = (
    ("bestand-te-groot", "een bestand is hoogstens 16 MB"),
    ("bestand-onleesbaar", "een bestand is een gewoon bestand dat gelezen mag worden"),
    ("symlink-naar-buiten", "een symlink wijst naar iets binnen de map van de routekaart"),
    ("geen-utf8", "een bestand is UTF-8"),
    ("stuurteken", "een bestand heeft geen stuurtekens"),
    ("samenvoegconflict", "er staan geen tekens van een onopgelost samenvoegconflict in"),
    ("geen-yaml", "een bestand is YAML 1.2"),
    ("tab", "inspringen gaat met spaties"),
    ("tag", "er staan geen tags (!woord) in"),
    ("onbekend-anker", "*naam verwijst naar een &naam in hetzelfde bestand"),
    ("anker-in-zichzelf", "*naam staat niet in zijn eigen &naam"),
    ("te-diep", "hoogstens 100 niveaus in elkaar"),
    ("te-veel-waarden", "hoogstens 250.000 waarden in een bestand, verwijzingen uitgeschreven"),
    ("tweede-document", "een bestand is één document"),
    ("sleutel-geen-tekst", "een sleutel is tekst"),
    ("dubbele-sleutel", "een sleutel staat er één keer"),
    ("onbekende-sleutel", "elke sleutel is bekend"),
    ("ontbrekende-sleutel", "een verplichte sleutel staat er"),
    ("waarde", "elke waarde is van de soort die bij haar sleutel hoort"),
    ("te-veel-fouten", "een bestand heeft zo weinig fouten dat ze alle getoond kunnen worden"),
    ("geen-kop", "één bestand heeft de sleutel 'routekaart'"),
    ("tweede-kop", "niet meer dan één bestand heeft de sleutel 'routekaart'"),
)
FORM: tuple[tuple[str, Ernst, str], ...] = (
    *((known, "fout", uitleg) for known, uitleg in _FOUTEN),
    ("naam-zonder-yaml", "waarschuwing", "een bestand met YAML heeft een naam die op .yaml eindigt"),
)
