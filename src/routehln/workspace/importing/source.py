"""What is imported: the tables of a file, with the choices about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routehln.model.importing.choices import Choices
    from routehln.model.importing.outcome import Import, Oordeel
    from routehln.model.importing.table import SourceTable
    from routehln.model.records.place import FileName
    from routehln.model.records.routekaart import Routekaart


class Source(NamedTuple):
    """What is imported: the tables, the choices about them, and the file for new records, if one was named."""

    tables: list[SourceTable]
    choices: Choices
    naar: FileName | None

    def planned(self, routekaart: Routekaart, oordelen: Mapping[str, Oordeel] | None = None) -> Import:
        """Plan the import, with what a person decided about rows; raises WrongUsage where no table is a planning."""
        from routehln.rules.importing.plan import plan_import

        planned = plan_import(routekaart, self.tables, self.choices, self.naar, oordelen or {})
        if not planned.tabellen:
            raise WrongUsage(
                f"hier is geen {self.choices.als} in te vinden. {' '.join(planned.notes)} Ligt dat aan een kop die "
                "routehln niet kent, zeg dan met --kolom wat die is, bijvoorbeeld --kolom 'Wanneer=moment'"
            )
        return planned
