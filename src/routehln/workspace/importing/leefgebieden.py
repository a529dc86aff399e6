"""Advice about the leefgebieden that a source names and the routekaart doesn't have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from routehln.model.importing.outcome import Import
    from routehln.model.records.routekaart import Routekaart


def about_leefgebieden(routekaart: Routekaart, planned: Import) -> list[str]:
    """Say what to do about leefgebieden that aren't there, a sentence or line of YAML each; nothing without any."""
    from routehln.files.edit.written import written
    from routehln.rules.change.adding import free_id, id_of_words
    from routehln.rules.importing.leefgebieden import missing_leefgebieden, without_leefgebied
    from routehln.views.importing.leefgebieden import to_add, to_explain

    names = missing_leefgebieden(routekaart, planned.rijen)
    if not names:
        return []
    if routekaart.onderdelen:
        return [to_explain(names)]
    pairs: dict[str, str] = {}
    for name in names:
        pairs[free_id(id_of_words(name), pairs)] = written("naam", name, flow=False)
    bestand = str(routekaart.programma.source.bestand)
    return list(to_add(names, pairs.items(), bestand, without_leefgebied(routekaart)))
