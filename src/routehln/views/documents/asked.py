"""What an overleg is asked to do about a point, in words that read as Dutch (contract section 5, `agenda`)."""

import re

from routehln.model.mijlpaal.overzicht import Overzicht

_DECIDE = re.compile(r"besluit (?:nemen )?(over|om) (\S.*)", re.IGNORECASE)
_BY_US = re.compile(r" door (?:(?:de|alle|deelnemende) )*alliantie[a-z-]*$", re.IGNORECASE)  # who is asked anyway
_DEED = re.compile(r"(vaststell|aanstell|opstell|opricht)(?:en|ing)(?: van)? (\S[^;:.]*)", re.IGNORECASE)
# A clause, or who does it, which stand elsewhere in a Dutch sentence; and what nobody can appoint.
_CLAUSE = re.compile(
    r"(?:of|dat|hoe|wie|wat|welke|waar|wanneer|waarom|en)\b|.*\b(?:door|zoals|met vaststelling)\b", re.IGNORECASE
)
_NO_PERSON = re.compile(r"[a-z]+(?:heid|ing|teit)\b", re.IGNORECASE)
_ADOPT = re.compile(r"(?:vaststellen|vaststelling) (?:van )?(\S[^,;:.]*)", re.IGNORECASE)
_HAS_ARTICLE = re.compile(r"(?:de|het|een|dit|deze) ", re.IGNORECASE)
# A noun, maybe with an adjective before it, and behind it 'van …' or one word, which must be an onderdeel.
_OF = r"(?:van|voor|over|om|in|per|met|tussen|bij|naar)\b"
_NOUN = re.compile(rf"((?:[a-z-]+e )?)((?!{_OF})[a-z-]+)(?:( {_OF}.*)| (\S+))?", re.IGNORECASE)
_DE = re.compile(r"(?:[^e]en|ie|ing|heid|teit|code|principes|thema's|nota|agenda|opgave|aanpak)", re.IGNORECASE)
_HET = re.compile(
    r"(?:plan|profiel|programma|budget|convenant|bureau|kader|advies|overleg|akkoord|voorstel)", re.IGNORECASE
)
_DECIDING = re.compile(r"\b(vast(?:te )?stellen|vaststelling|aanstellen|oprichten|besluit\w*)\b", re.IGNORECASE)


def asked(titel: str, overzicht: Overzicht) -> str:
    """Give what is asked, by the deed in the title: `de leidende principes vaststellen`; '' where that is no Dutch."""
    titel = _BY_US.sub("", titel)
    decide = _DECIDE.fullmatch(titel)
    if decide:
        return f"een besluit nemen {decide[1].lower()} {decide[2]}"
    adopt = _ADOPT.fullmatch(titel)
    noun_phrase = _with_article(adopt[1], overzicht) if adopt else ""
    return f"{noun_phrase} vaststellen" if noun_phrase else _deed_last(titel, overzicht)


def _deed_last(titel: str, overzicht: Overzicht) -> str:
    """Turn the title round, `focuswijken voor wonen vaststellen`; '' where that is no Dutch."""
    deed = _DEED.fullmatch(titel)
    if deed is None:
        return ""
    verb, subject = f"{deed[1].lower()}en", deed[2]
    if _CLAUSE.match(subject) or (verb == "aanstellen" and _NO_PERSON.match(subject)):
        return ""
    first, *others = subject.split(", ")
    if len(others) > 1:
        return ""
    what, _, last_word = " en ".join([first, *others]).rpartition(" ")
    of_what = f"voor {last_word}" if what and overzicht.onderdeel(last_word) else last_word
    return f"{_article_of_one(what or last_word)} {what} {of_what} {verb}".replace("  ", " ").strip()


def decides(titel: str) -> bool:
    """Whether the title has a verb of deciding, such as 'vaststellen'."""
    return _DECIDING.search(titel) is not None


def _with_article(noun_phrase: str, overzicht: Overzicht) -> str:
    """Give what is decided about with its article; '' where the article can't be told."""
    if _HAS_ARTICLE.match(noun_phrase):
        return noun_phrase
    match = _NOUN.fullmatch(noun_phrase)
    if match is None:
        return ""
    adjective, noun, more, onderdeel = match.groups(default="")
    article = _article(noun)
    if not article or (onderdeel and overzicht.onderdeel(onderdeel) is None):
        return ""
    of_what = f" voor {onderdeel}" if onderdeel else more
    return f"{article} {adjective}{noun}{of_what}"


def _article_of_one(noun_phrase: str) -> str:
    """Give the article of the noun that a phrase begins with; '' where that may be a plural or an adjective."""
    first_word = noun_phrase.partition(" ")[0]
    return "" if first_word.endswith("en") else _article(first_word)


def _article(noun: str) -> str:
    """Give `de` or `het` by how the noun ends; '' where that doesn't tell."""
    if re.search(rf"{_HET.pattern}$", noun, re.IGNORECASE):
        return "het"
    return "de" if re.search(rf"{_DE.pattern}$", noun, re.IGNORECASE) else ""
