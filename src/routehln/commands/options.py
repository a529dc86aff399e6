"""The options that several commands take. Cheap to import: the `--help` of every command loads this.

An option and its value are called like the parameter (`--fase FASE`), unless `metavar` says otherwise. A flag is named
all the same, or Typer would add its opposite (`--no-droog`).
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from typer import Argument, Option

from routehln.commands.choice import one_of

AnyFormaat = Literal["tabel", "json", "csv", "md"]
AnyDocument = Literal["md", "json", "html", "odt", "docx", "pdf"]
AnyFile = Literal["tabel", "json", "csv", "md", "html", "odt", "docx", "pdf", "xlsx"]
AnyDrawn = Literal["tabel", "json", "csv", "md", "html", "svg", "odt", "docx", "pdf", "xlsx"]
AnyStatus = Literal["gepland", "lopend", "afgerond", "vervallen"]

Formaat = Annotated[AnyFormaat, Option(**one_of(AnyFormaat, "In welke vorm het antwoord komt: {}."))]
Peildatum = Annotated[
    str | None,
    Option(
        help="De dag die als vandaag geldt, bijvoorbeeld 5-10-2021 of '5 oktober 2021'; anders vandaag.",
        metavar="DAG",
    ),
]
Onderdeel = Annotated[
    list[str] | None,
    Option(
        help="Alleen dit leefgebied of onderdeel: naam, id, alias, of het begin daarvan; mag vaker.", metavar="NAAM"
    ),
]
Fase = Annotated[list[str] | None, Option(help="Alleen deze fase: nummer, naam, id, of het begin daarvan; mag vaker.")]
Eigenaar = Annotated[
    list[str] | None,
    Option(help="Alleen wat van deze eigenaar is, met de naam of het begin daarvan; mag vaker.", metavar="NAAM"),
]
Droog = Annotated[bool, Option("--droog", help="Toon alleen wat er zou veranderen; schrijf niets.")]
RecordId = Annotated[str, Argument(help="Het id van een mijlpaal, tussenstop of kalenderregel.", metavar="ID")]
AnyRecordId = Annotated[str, Argument(help="Het id van een mijlpaal of van iets anders.", metavar="ID")]
Overleg = Annotated[
    str | None,
    Argument(help="Het overleg: 2021-10, 'oktober 2021', de dag of de naam erbij; anders het eerstvolgende."),
]
Gremium = Annotated[
    str | None, Option(help="Wie er overlegt, met naam, id of alias; anders wie besluit.", metavar="GREMIUM")
]
OverlegPeildatum = Annotated[
    str | None,
    Option(help="Vanaf welke dag het eerstvolgende overleg gezocht wordt; anders vanaf vandaag.", metavar="DAG"),
]
DocumentFormaat = Annotated[
    AnyDocument | None, Option(**one_of(AnyDocument, "md (standaard), json, html, odt, docx of pdf."))
]
DrawnFormaat = Annotated[
    AnyDrawn | None,
    Option(**one_of(AnyDrawn, "tabel (standaard), json, csv, md, html, svg; en met -o ook odt, docx, pdf of xlsx.")),
]
FileFormaat = Annotated[
    AnyFile | None,
    Option(**one_of(AnyFile, "tabel (standaard), json, csv, md, html; en met -o ook odt, docx, pdf of xlsx.")),
]
Sjabloon = Annotated[
    Path | None, Option(readable=False, help="Uw eigen sjabloon, in plaats van dat in templates/.", metavar="BESTAND")
]
Hulp = Annotated[bool, Option("--sjabloon-hulp", help="Toon alleen welke namen een sjabloon mag gebruiken.")]
Uitvoer = Annotated[
    Path | None,
    Option(
        "--uitvoer",
        "-o",
        readable=False,
        help="Het bestand dat geschreven wordt; het einde van de naam bepaalt het formaat.",
        metavar="BESTAND",
    ),
]
Overschrijf = Annotated[bool, Option("--overschrijf", help="Vervang het bestand als het al bestaat.")]
Vertrouwelijk = Annotated[bool, Option("--vertrouwelijk", help="Neem ook op wat vertrouwelijk is.")]


class Document(NamedTuple):
    """The options of a document, as they were typed."""

    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    sjabloon: Path | None
    sjabloon_hulp: bool
    vertrouwelijk: bool


def makes_document(formaat: object) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Give a command the options of a document, behind its own; it gets their values as one, `document`.

    `formaat` is the annotation of its option `--formaat`.
    """
    shared: dict[str, tuple[object, object]] = {
        "formaat": (formaat, None),
        "uitvoer": (Uitvoer, None),
        "overschrijf": (Overschrijf, False),
        "sjabloon": (Sjabloon, None),
        "sjabloon_hulp": (Hulp, False),
        "vertrouwelijk": (Vertrouwelijk, False),
    }

    def with_options(command: Callable[..., int]) -> Callable[..., int]:
        def asked(**values: Any) -> int:  # whatever a command line holds
            document = Document(**{name: values.pop(name) for name in shared})
            return command(**values, document=document)

        parameters = _parameters(command, shared)
        asked.__signature__ = inspect.Signature(list(parameters.values()))  # type: ignore[attr-defined]  # Typer reads it
        asked.__annotations__ = {name: parameter.annotation for name, parameter in parameters.items()}
        asked.__doc__ = command.__doc__
        return asked

    return with_options


def _parameters(command: Callable[..., int], shared: dict[str, tuple[object, object]]) -> dict[str, inspect.Parameter]:
    """Give the parameters of a command, with in place of `document` those of `shared`: an annotation and a default."""
    parameters = dict(inspect.signature(command, eval_str=True).parameters)
    del parameters["document"]
    for name, (annotation, default) in shared.items():
        parameters[name] = inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
        )
    return parameters


@dataclass
class Settings:
    """The options that every command takes, typed before or after its name.

    `roadmap` is the first that was named, `roadmaps` are all of them where there are more (`SIDE_BY_SIDE`), else none.
    """

    roadmap: Path | None = None
    geen_snapshot: bool = False
    debug: bool = False
    typed: tuple[str, ...] = ()  # the whole command line, behind the program's name
    roadmaps: tuple[Path, ...] = ()
