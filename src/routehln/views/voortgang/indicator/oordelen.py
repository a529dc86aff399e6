"""Dutch words for an oordeel, and which oordelen say that an indicator is on course."""

from routehln.model.monitor.assessment import Oordeel

ON_COURSE: tuple[Oordeel, ...] = ("bereikt", "op koers")
OFF_COURSE: tuple[Oordeel, ...] = ("achter", "verkeerde kant op")
OORDELEN: dict[Oordeel, str] = {  # as a sentence begins with it
    "bereikt": "Bereikt",
    "op koers": "Op koers",
    "achter": "Loopt achter",
    "verkeerde kant op": "Gaat de verkeerde kant op",
    "niet te zeggen": "Niet te zeggen",
}
COUNTED: dict[Oordeel, str] = {  # behind how many indicatoren got it
    "bereikt": "bereikt",
    "op koers": "op koers",
    "achter": "achter",
    "verkeerde kant op": "de verkeerde kant op",
    "niet te zeggen": "nog niet te zeggen",
}
