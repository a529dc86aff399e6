"""An invented programme in its second year, with a history in which its planning moved: what a report is made of."""

from pathlib import Path

import pytest
from history import Repository

ROUTEKAART = Path(__file__).with_suffix(".yaml")
# The moment that a mijlpaal had until that day.
MOVES = (
    ("2023-03-02", "bewonersraad", "Q1 2023"),
    ("2023-06-16", "vakschool-plan", "Alliantieoverleg juni 2023"),
    ("2023-06-30", "schooldag-start", "augustus 2023"),
    ("2023-09-22", "particulier-regeling", "Alliantieoverleg september 2023"),
    ("2023-10-05", "wijkteam-plek", "Alliantieoverleg september 2023"),
    ("2024-01-10", "buurtonderzoek", "oktober 2023"),
)
BEGIN = "2022-11-01"


@pytest.fixture(scope="session")
def oosterveld(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the routekaart of Oosterveld as it stood in January 2024, in a repository; not to be changed."""
    home = tmp_path_factory.mktemp("thuis")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_CONFIG_HOME", str(home))
        repository = Repository(home / "oosterveld")
        days = [BEGIN, *(day for day, _, _ in MOVES)]
        for number, day in enumerate(days):
            text = ROUTEKAART.read_text(encoding="utf-8")
            for _, mijlpaal_id, moment in MOVES[number:]:
                text = _with_moment(text, mijlpaal_id, moment)
            repository.commit({"oosterveld.yaml": text}, day=f"{day}T12:00:00+02:00")
    return repository.roadmap


def _with_moment(text: str, mijlpaal_id: str, moment: str) -> str:
    """The routekaart with this moment in place of the one that the mijlpaal has in the end."""
    before, mark, after = text.partition(f"{{id: {mijlpaal_id}, ")
    fase, key, rest = after.partition("moment: ")
    return f"{before}{mark}{fase}{key}{moment}{rest[rest.index(', ') :]}"
