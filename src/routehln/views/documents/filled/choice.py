"""What a document says of the choice that it shows: a part of the routekaart must not look like the whole."""

from collections.abc import Mapping

from routehln.views.documents.paper.paper import Paragraph

Choice = Mapping[str, str | list[str] | None]  # what was asked for, by the word for it


def chosen(choice: Choice) -> list[Paragraph]:
    """Give a paragraph such as `Alleen: onderdeel Wonen of Werken; status gepland.`; none where all is shown."""
    parts: list[str] = []
    for word, asked in choice.items():
        texts = [asked] if isinstance(asked, str) else asked or []
        if texts:
            parts.append(f"{word} {' of '.join(texts)}")
    return [Paragraph(f"Alleen: {'; '.join(parts)}.")] if parts else []
