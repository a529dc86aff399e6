"""Git's own complaints, said in Dutch, with what to do."""

from routehln.errors import RoutehlnError
from routehln.model.names import short

_DUBIOUS = (
    "git vertrouwt de repository van '{path}' niet, want zij is van een andere gebruiker. Vertrouwt u haar wel, "
    "doe dan: git config --global --add safe.directory, en de map van de repository"
)
_LOCKED = (
    "de instellingen van de repository van '{path}' kunnen nu niet geschreven worden: u hebt er geen recht toe, "
    "of een ander git-commando is bezig"
)
_SENTENCES = (
    ("not a git repository", "'{path}' ligt niet in een git-repository; geef met --roadmap een map die er wel in ligt"),
    ("dubious ownership", _DUBIOUS),
    ("cannot use bare repository", "'{path}' ligt in een kale git-repository, zonder werkmap"),
    ("could not lock config file", _LOCKED),
    ("expected commit type", "die revisie is geen commit; noem een tak, een tag of een commit, bijvoorbeeld HEAD~1"),
    ("must be run in a work tree", "'{path}' ligt in de map .git zelf"),
)

TOO_MANY = "deze revisie heeft te veel bestanden om te lezen"
INCOMPLETE = "een deel van de geschiedenis is hier niet; haal het op met git fetch --refetch --no-filter"
TOO_LONG = "de geschiedenis van de routekaart is te groot om te lezen"
TOO_LARGE = "de bestanden van de routekaart zijn in deze revisie te groot om te lezen"


class GitRefused(RoutehlnError):
    """Git, or a revision that it holds, stands in the way."""


def in_dutch(complaint: str, path: str) -> GitRefused:
    """Make the error for git's complaint on stderr, in English, about the folder at this path."""
    for fragment, sentence in _SENTENCES:
        if fragment in complaint:
            return GitRefused(sentence.format(path=path))
    return GitRefused(f"git weigert: {short(complaint.splitlines()[-1])}")
