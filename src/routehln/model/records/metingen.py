"""Where is measured, and each measured value (contract section 2)."""

from pydantic import model_validator

from routehln.model.monitor.monitor import WITHOUT_VALUE, MetingStatus
from routehln.model.records.base import Aliased, Record
from routehln.model.records.fields import Getal, Id, Jaar, JaNee, Tekst, Teksten, refuse


class Gebied(Aliased):
    """A place where is measured; exactly one is the programme's own."""

    eigen: JaNee = False
    codes: Teksten = ()


class Meting(Record):
    """The value of an indicator in one gebied and one year; these three together are its name."""

    indicator: Id
    gebied: Tekst | None = None
    jaar: Jaar
    waarde: Getal | None = None
    status: MetingStatus = "definitief"
    breuk: JaNee = False
    bron: Tekst | None = None
    toelichting: Tekst | None = None

    @model_validator(mode="after")
    def _value_or_why_not(self) -> "Meting":
        """Refuse a meting without a value that doesn't say why there is none."""
        if self.waarde is None and self.status not in WITHOUT_VALUE:
            raise refuse("'waarde' ontbreekt; is er geen, schrijf dan 'status: geheim' of 'status: ontbreekt'")
        return self
