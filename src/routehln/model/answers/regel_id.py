"""The ids of the rules, which bevindingen carry."""

from enum import StrEnum


class RegelId(StrEnum):
    """Every rule there is; `rules/checks` has its words."""

    # Told while the files are read.
    BESTAND_TE_GROOT = "bestand-te-groot"
    BESTAND_ONLEESBAAR = "bestand-onleesbaar"
    SYMLINK_NAAR_BUITEN = "symlink-naar-buiten"
    GEEN_UTF8 = "geen-utf8"
    STUURTEKEN = "stuurteken"
    SAMENVOEGCONFLICT = "samenvoegconflict"
    GEEN_YAML = "geen-yaml"
    TAB = "tab"
    TAG = "tag"
    ONBEKEND_ANKER = "onbekend-anker"
    ANKER_IN_ZICHZELF = "anker-in-zichzelf"
    TE_DIEP = "te-diep"
    TE_VEEL_WAARDEN = "te-veel-waarden"
    TWEEDE_DOCUMENT = "tweede-document"
    SLEUTEL_GEEN_TEKST = "sleutel-geen-tekst"
    DUBBELE_SLEUTEL = "dubbele-sleutel"
    ONBEKENDE_SLEUTEL = "onbekende-sleutel"
    ONTBREKENDE_SLEUTEL = "ontbrekende-sleutel"
    WAARDE = "waarde"
    TE_VEEL_FOUTEN = "te-veel-fouten"
    GEEN_KOP = "geen-kop"
    TWEEDE_KOP = "tweede-kop"
    NAAM_ZONDER_YAML = "naam-zonder-yaml"

    # Told of the records, in the order of `check --regels`.
    DUBBEL_ID = "dubbel-id"
    ONBEKEND_ONDERDEEL = "onbekend-onderdeel"
    ONBEKENDE_FASE = "onbekende-fase"
    ONBEKENDE_TUSSENSTOP = "onbekende-tussenstop"
    ONBEKEND_GREMIUM = "onbekend-gremium"
    ONBEKENDE_MIJLPAAL = "onbekende-mijlpaal"
    ONBEKENDE_INDICATOR = "onbekende-indicator"
    EEN_GREMIUM_BESLUIT = "een-gremium-besluit"
    DUBBEL_RECORD = "dubbel-record"
    AFSTEMMING_ZONDER_RECORD = "afstemming-zonder-record"
    DUBBEL_IN_KRING = "dubbel-in-kring"
    DUBBEL_VAN_DUBBEL = "dubbel-van-dubbel"
    DUBBEL_EN_APART = "dubbel-en-apart"
    MOMENT_ONBEKEND = "moment-onbekend"
    BUITEN_LOOPTIJD = "buiten-looptijd"
    TEKST_NOEMT_ANDER_MOMENT = "tekst-noemt-ander-moment"
    BUITEN_FASE = "buiten-fase"
    INTERVENTIE_ZONDER_INDICATOR = "interventie-zonder-indicator"
    AFGEROND_ZONDER_DATUM = "afgerond-zonder-datum"
    DATUM_ZONDER_AFGEROND = "datum-zonder-afgerond"
    STRIJDIG = "strijdig"

    # Told by `diff` only: what `reconcile` proposes.
    RECONCILE_DUBBEL = "reconcile-dubbel"
    RECONCILE_KOPPELING = "reconcile-koppeling"
