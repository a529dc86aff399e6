"""How the values of a spreadsheet become text, whatever the format: as Excel in Dutch shows them."""

_IN_DUTCH = {
    "#NULL!": "#LEEG!",
    "#DIV/0!": "#DEEL/0!",
    "#VALUE!": "#WAARDE!",
    "#REF!": "#VERW!",
    "#NAME?": "#NAAM?",
    "#NUM!": "#GETAL!",
    "#N/A": "#N/B",
}
ERRORS = frozenset(_IN_DUTCH.values())  # what a formula shows that goes wrong


def shown_error(error: str) -> str:
    """Give what a formula that goes wrong shows."""
    return _IN_DUTCH.get(error, error)


def shown_figure(value: str | float) -> str:
    """Give a figure without a needless `.0`; what is none stays as it is."""
    try:
        figure = float(value)
    except ValueError:
        return str(value)
    return str(int(figure)) if figure.is_integer() else repr(figure)
