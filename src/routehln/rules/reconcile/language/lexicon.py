"""Dutch words with a part to play besides what they mean: fillers, contrasts, numbers, who acts."""

import re

from routehln.model.moment.grammar.text.words import TELWOORDEN
from routehln.rules.reconcile.language.prepositions import PREPOSITIONS

# Words that say nothing about what is decided.
FILLERS = PREPOSITIONS.keys() | frozenset(
    "al alle allen als dan dat de deze die dit een eens er en het hun haar hier hierin hiertoe hiervan hiervoor is "
    "mee nog nu of om ons onze ook samen te ten ter u vervolgens daarna daarvoor daarbij daartoe waar waarbij "
    "waarin waarmee waarop waarvan we wij ze zij zich zijn zo zoals zodat zal zullen wordt worden word werd werden "
    "was heeft hebben heb kan kunnen komt komen gaat gaan ga doet doen neemt nemen genomen brengt brengen geeft "
    "geven moet moeten wil willen e.a enz etc o.a d.m.v i.c.m jaar jaren plus dus want".split()
)
# Prepositions of several words: what they join counts, they don't.
PHRASES = re.compile(
    r"\b(?:op (?:het )?gebied van|op het terrein van|ten behoeve van|t\.?b\.?v\b\.?|in samenwerking met|i\.?s\.?m\b\.?"
    r"|aan de hand van|met betrekking tot|m\.?b\.?t\b\.?|ten aanzien van|t\.?a\.?v\b\.?|in het kader van|i\.?k\.?v\b\.?"
    r"|in het bijzonder|bij aanvang van|als gevolg van|in de vorm van|onder leiding van|ter uitvoering van"
    r"|door middel van|komen tot|komt tot|(?<=afspraken )(?:te )?maken|(?<=keuzes )(?:te )?maken)(?!\w)",
    re.IGNORECASE,
)
# What stands before a leefgebied's name and adds nothing to it.
DOMAIN_WORDS = frozenset("leefgebied leefgebieden programmalijn thema domein pijler spoor".split())
# A text that says it leaves something out.
CUT_SHORT = re.compile(r"(?:\be\.?\s?a\b\.?|\benz\b\.?|\benzovoorts?\b|\betc(?:etera)?\b\.?|\.\.\.|…)[\s.)]*$")
# Where the thing itself ends and what is said of it begins.
ELABORATION = re.compile(
    r"[;:(]|, (?:met|voor|via|inclusief|mede|ook|zowel|te beginnen)\b|,? \b(?:met aandacht voor|inclusief|zoals"
    r"|waaronder|bijvoorbeeld|met name|onder andere|waarbij|waarin|waarmee|zodat|die|dat|om te)\b"
)
SENTENCE_END = re.compile(r"(?<=[a-z)]{2})[.!?]\s+(?=[A-Z])|;\s+")


def _by_first(*lines: str) -> dict[str, str]:
    """Map each word to the first word of its line."""
    first_words: dict[str, str] = {}
    for line in lines:
        words = line.split()
        first_words.update(dict.fromkeys(words, words[0]))
    return first_words


# A thing and the same thing with one of these are two things; words on one line say the same.
CONTRASTS = _by_first(
    "interim tijdelijk tijdelijke waarnemend waarnemende",
    "concept voorlopig voorlopige conceptversie",
    "aanvullend aanvullende extra bijkomend bijkomende additioneel additionele",
    "overig overige resterend resterende",
    "tussentijds tussentijdse",
    "herziene geactualiseerde gewijzigde bijgestelde",
    "intern interne",
    "extern externe",
    "niet geen zonder",
)
# As above, but a thing without such a word may well be the one with it.
SHADES = _by_first(
    "definitief definitieve finaal finale",
    "nieuw nieuwe hernieuwd hernieuwde",
    "jaarlijks jaarlijkse",
    "halfjaarlijks halfjaarlijkse",
    "maandelijks maandelijkse",
)

_TEENS = "dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def _cardinals() -> dict[str, str]:
    """Map each numeral from two to a hundred to its digits."""
    cardinals = {word: str(number) for number, word in enumerate([*TELWOORDEN, *_TEENS], 2)}
    units = ["een", *TELWOORDEN[:8]]
    for tens, word in enumerate(_TENS, 2):
        cardinals[word] = str(10 * tens)
        for unit, unit_word in enumerate(units, 1):
            cardinals[f"{unit_word}en{word}"] = str(10 * tens + unit)
    return cardinals | {"honderd": "100"}


# Numerals with their digits; ordinals have the letter behind them; a place in a row may be told without a number.
NUMBERS = _cardinals() | _by_first(
    "1e eerste 1ste",
    "2e tweede 2de",
    "3e derde 3de",
    "4e vierde 4de",
    "5e vijfde 5de",
    "6e zesde 6de",
    "7e zevende 7de",
    "8e achtste 8ste",
    "9e negende 9de",
    "10e tiende 10de",
    "11e elfde 11de",
    "12e twaalfde 12de",
    "laatste allerlaatste",
    "vorige afgelopen",
    "volgende komende aankomende",
)
# What is a number only when it is written exactly so.
NUMERALS = {"één": "1"} | {
    numeral: str(number) for number, numeral in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)
}

# Who acts for the programme as a whole: naming them adds nothing.
OURSELVES = frozenset("alliantie alliantieleden coalitie partners programma samenwerkingspartners".split())
# Who acts for themselves: the same deed by another of these is another step.
BODIES = frozenset(
    "raad gemeenteraad college wethouder burgemeester stuurgroep werkgroep bestuur directie provincie projectgroep "
    "projectteam programmateam regiegroep kerngroep commissie ministerie kabinet rijk waterschap corporaties "
    "adviesraad klankbordgroep staten".split()
)
BODY_KINDS = frozenset("dagelijks algemeen gedeputeerde provinciale".split())

# Stems that plans use for one another; alike, never surely the same.
SYNONYMS = {"doelstel": "doel", "bewoner": "inwoner", "partij": "partner"}

# What comes round again: the same words at another time are then another step.
RECURRING_DEEDS = frozenset(
    "bespreken beoordelen consulteren evalueren herzien informeren meten monitoren presenteren publiceren "
    "rapporteren wijzigen".split()
)
RECURRING_WORDS = re.compile(
    r"(?:kwartaal|jaar|maand|week|halfjaar|voortgang).*|.*(?:rapportage|rapport|begroting|rekening|verslag|monitor"
    r"|bijeenkomst|overleg|conferentie|dag|ronde|meting|peiling|enquete|nieuwsbrief|audit|controle|update)(?:s|en|n)?"
)
