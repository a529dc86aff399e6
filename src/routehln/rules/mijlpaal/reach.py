"""Find the mijlpalen that an edit of records can change (contract section 4).

A mijlpaal is the records that are tied together. An edit can change it only where one of its records came, went or
says something else, where such a record ties itself to one of its records, or where one of its records repeats an id
that nothing had until now. All records of those mijlpalen together are a routekaart of their own: its mijlpalen take
their place, and every other mijlpaal stays as it was. An id that two records have, or a name that nothing has, shows
within that routekaart too.
"""

from collections.abc import Iterable

from routehln.model.records.records import Stap


def ids_in_reach(changed: Iterable[str], stappen: Iterable[Stap]) -> set[str]:
    """Give the ids that find each mijlpaal an edit can change: the changed ids, and all that the records now tie to.

    Args:
        changed: the ids of the records that came, went or say something else.
        stappen: the records among them that are there now.
    """
    ids = set(changed)
    for stap in stappen:
        ids.update(stap.ties)
    return ids
