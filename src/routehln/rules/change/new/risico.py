"""Write down what may go wrong (contract section 5, `add risico`)."""

from collections.abc import Mapping
from difflib import get_close_matches

from routehln.model.answers.change import Item, NewRecord, Was
from routehln.model.records.place import FileName
from routehln.model.records.records import Risico
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.acties import ALIKE
from routehln.rules.change.adding import free_id, home, id_of_words

LIJST = "risicos"


def new_risico(
    routekaart: Routekaart, velden: Mapping[str, str], beoordeling: Mapping[str, str], bestand: FileName | None = None
) -> NewRecord:
    """Make a risico with an id of its words, for `bestand` or else for the file where risico's stand.

    Args:
        routekaart: the routekaart to change.
        velden: its keys with their texts, `titel` among them.
        beoordeling: the keys of its first beoordeling; empty where it isn't judged yet.
        bestand: the file to write it in.
    """
    ids = {*routekaart.by_id, *(risico.id for risico in routekaart.risicos)}
    fields: dict[str, str | tuple[Item, ...] | Was] = {"id": free_id(id_of_words(velden["titel"]), ids)}
    fields |= {key: velden[key] for key in Risico.model_fields if velden.get(key)}
    if beoordeling:
        fields["beoordelingen"] = (beoordeling,)
    return NewRecord(bestand or home(routekaart, LIJST, routekaart.risicos), LIJST, fields)


def alike(routekaart: Routekaart, titel: str) -> list[Risico]:
    """Give the risico's of which the words are nearly the same."""
    by_words = {risico.titel.casefold(): risico for risico in routekaart.risicos}
    return [by_words[words] for words in get_close_matches(titel.casefold(), by_words, cutoff=ALIKE)]
