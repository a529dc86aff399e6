"""How the values of a spreadsheet become text, whatever the format: as Excel in Dutch shows them."""

ERRORS = {
    "#NULL!": "#LEEG!",
    "#DIV/0!": "#DEEL/0!",
    "#VALUE!": "#WAARDE!",
    "#REF!": "#VERW!",
    "#NAME?": "#NAAM?",
    "#NUM!": "#GETAL!",
    "#N/A": "#N/B",
}  # what a formula gives that goes wrong, in English and in Dutch


def shown_error(error: str) -> str:
    """Give what a formula that goes wrong shows."""
    return ERRORS.get(error, error)


def shown_figure(value: str | float) -> str:
    """Give a figure without a needless `.0`; what is none stays as it is."""
    try:
        figure = float(value)
    except ValueError:
        return str(value)
    return str(int(figure)) if figure.is_integer() else repr(figure)
