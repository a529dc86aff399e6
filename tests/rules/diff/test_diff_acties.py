"""What changed in acties (contract section 5, `diff`); `after` replaces texts in the docstring's routekaart."""

from comparing import After, told


def test_an_actie_is_new_changes_and_goes(after: After) -> None:
    """
    acties:
      - {id: bel, tekst: Bel, moment: oktober 2021}
      - {id: mail, tekst: Mail}
    """
    found = after(
        ("moment: oktober 2021", "moment: november 2021, wie: GGD"),
        ("- {id: mail, tekst: Mail}", "- {id: brief, tekst: Schrijf een brief, moment: 2022}"),
    )
    assert told(found) == [
        ("bel", "wie", None, "GGD"),
        ("bel", "moment", "oktober 2021", "november 2021"),
        ("brief", "nieuw", None, None),
        ("mail", "verwijderd", None, None),
    ]
    bel, *_ = found.wijzigingen
    assert [(each.lijst, each.titel) for each in found.wijzigingen[::2]] == [
        ("acties", "Bel"),
        ("acties", "Schrijf een brief"),
    ]
    assert found.wijzigingen[1].verschuiving_dagen == 30
    assert not found.verschuivingen
    assert bel.mijlpaal is None


def test_its_besluit_and_mijlpaal_may_be_called_otherwise(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    besluiten: [{id: een, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}]
    acties: [{id: bel, tekst: Bel, besluit: een, mijlpaal: plan}]
    """
    found = after(
        ("id: plan", "id: het-plan"),
        ("mijlpaal: plan", "mijlpaal: het-plan"),
        ("id: een", "id: besluit-1"),
        ("besluit: een", "besluit: besluit-1"),
    )
    assert told(found) == [("het-plan", "id", "plan", "het-plan"), ("besluit-1", "id", "een", "besluit-1")]


def test_one_without_an_id_is_known_by_its_words(after: After) -> None:
    """
    acties: [{tekst: Bel de GGD}, {tekst: Mail}]
    """
    assert told(after(("Bel de GGD", "Bel de GGD, wie: Weller"))) == [("bel-de-ggd", "wie", None, "Weller")]
