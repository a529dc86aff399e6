"""What an overleg is asked to do about a point, in words that read as Dutch (contract section 5, `agenda`)."""

import re

from routehln.model.mijlpaal.overzicht import Overzicht

_DECIDE = re.compile(r"besluit (?:nemen )?(over|om) (\S.*)", re.IGNORECASE)
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
    decide = _DECIDE.fullmatch(titel)
    if decide:
        return f"een besluit nemen {decide[1].lower()} {decide[2]}"
    adopt = _ADOPT.fullmatch(titel)
    noun_phrase = _with_article(adopt[1], overzicht) if adopt else ""
    return f"{noun_phrase} vaststellen" if noun_phrase else ""


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


def _article(noun: str) -> str:
    """Give `de` or `het` by how the noun ends; '' where that doesn't tell."""
    if re.search(rf"{_HET.pattern}$", noun, re.IGNORECASE):
        return "het"
    return "de" if re.search(rf"{_DE.pattern}$", noun, re.IGNORECASE) else ""
