"""What a form leaves out and stays all the same, since an empty cell takes nothing away: told, never done silently."""

from collections.abc import Iterator, Mapping

from routehln.model.records.records import Actie, Besluit
from routehln.workspace.form.groups import Group


def kept(together: Group, besluit: Besluit | None, acties: Mapping[str, Actie]) -> Iterator[str]:
    """Tell which text and which open acties of a besluit stay though the form doesn't have them."""
    if together.decision is None or besluit is None:
        return
    if besluit.tekst and not together.decision.row.tekst:
        yield f"Bij {together.about.name} blijft de tekst staan; weg ermee? routehln set {besluit.id} tekst ''"
    on_form = {line.row.actie for line in together.acties}
    for tekst, actie in acties.items():
        if tekst.strip() not in on_form and actie.status == "open" and actie.id:
            yield f"Deze actie blijft staan: {actie.id} ({tekst}); weg ermee? routehln actie {actie.id} vervallen"
