"""What an overleg is asked to do about a point, in words that read as Dutch (contract section 5, `agenda`)."""

import re
from itertools import pairwise

from routehln.model.mijlpaal.overzicht import Overzicht

_DECIDE = re.compile(r"besluit (?:nemen )?(over|om) (\S.*)", re.IGNORECASE)
_BY_US = re.compile(r" door (?:(?:de|alle|deelnemende) )*alliantie[a-z-]*$", re.IGNORECASE)  # who is asked anyway
_DEED = re.compile(r"(vaststell|aanstell|opricht)(?:en|ing)(?: van)? (\S[^;:.]*)", re.IGNORECASE)
# A clause, or who does it, which stand elsewhere in a Dutch sentence; and what nobody can appoint.
_CLAUSE = re.compile(
    r"(?:of|dat|hoe|wie|wat|welke|waar|wanneer|waarom|en)\b|.*\b(?:door|zoals|met vaststelling)\b", re.IGNORECASE
)
_NO_PERSON = re.compile(r"[a-z]+(?:heid|ing|teit)\b", re.IGNORECASE)
_ARTICLES = frozenset({"de", "het", "een", "dit", "deze"})
# Words that hold their neighbours together; two nouns side by side are the Dutch of notes, not of a sentence.
_LINKS = _ARTICLES | set("van voor over om in op aan per met tussen bij naar tot uit en of meest interim".split())
_DE = re.compile(
    r"(?:[^e]en|ie|ing|heid|teit|code|principes|thema's|nota|agenda|opgave|aanpak|name|wijze)$", re.IGNORECASE
)
_HET = re.compile(
    r"(?:plan|profiel|programma|budget|convenant|bureau|kader|advies|overleg|akkoord|voorstel)$", re.IGNORECASE
)
_PLURAL = re.compile(r"(?:en|s)$", re.IGNORECASE)
_DECIDING = re.compile(r"\b(vast(?:te )?stellen|vaststelling|aanstellen|oprichten|besluit\w*)\b", re.IGNORECASE)


def asked(titel: str, overzicht: Overzicht) -> str:
    """Give what is asked, by the deed in the title: `de leidende principes vaststellen`; '' where that is no Dutch."""
    titel = _BY_US.sub("", titel)
    decide = _DECIDE.fullmatch(titel)
    if decide:
        return f"een besluit nemen {decide[1].lower()} {decide[2]}"
    deed = _DEED.fullmatch(titel)
    if deed is None:
        return ""
    verb, subject = f"{deed[1].lower()}en", deed[2]
    if _CLAUSE.match(subject) or (verb == "aanstellen" and _NO_PERSON.match(subject)):
        return ""
    words = _with_article(_in_sentence(subject, overzicht), verb)
    return f"{' '.join(words)} {verb}" if words else ""


def decides(titel: str) -> bool:
    """Whether the title has a verb of deciding, such as 'vaststellen'."""
    return _DECIDING.search(titel) is not None


def _in_sentence(subject: str, overzicht: Overzicht) -> list[str]:
    """Give the words of a subject as a sentence has them, `doelen voor wonen` of `doelen wonen`.

    None of them where two stand side by side that nothing holds together, or where more than two things are listed.
    """
    things = subject.split(", ")
    if len(things) > 2:  # noqa: PLR2004  # one, or the two that 'en' joins
        return []
    words = " en ".join(things).split()
    sentence = words[:1]
    for before, word in pairwise(words):
        is_linked = before.casefold() in _LINKS or word.casefold() in _LINKS
        if not is_linked and overzicht.onderdeel(word):
            sentence.append("voor")
        elif not is_linked and not _is_adjective(before):
            return []
        sentence.append(word)
    return sentence


def _with_article(words: list[str], verb: str) -> list[str]:
    """Put the article before what the verb is done to; no words where Dutch needs one and the noun doesn't tell it."""
    nouns = [word for word in words if word.casefold() not in _LINKS and not _is_adjective(word)]
    if not nouns or words[0].casefold() in _ARTICLES:
        return words
    is_plural = _PLURAL.search(nouns[0]) is not None
    if verb != "vaststellen" and is_plural:
        return words
    article = "een" if verb in {"aanstellen", "oprichten"} else _article(nouns[0])
    if article:
        return [article, *words]
    return words if is_plural else []


def _is_adjective(word: str) -> bool:
    return word.endswith("e") and not _article(word)


def _article(noun: str) -> str:
    """Give `de` or `het` by how the noun ends; '' where that doesn't tell."""
    if _HET.search(noun):
        return "het"
    return "de" if _DE.search(noun) else ""
