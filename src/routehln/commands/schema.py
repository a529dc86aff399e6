"""`routehln schema`: prints the JSON Schema of the files. Needs no routekaart."""


def schema() -> int:
    """Geef het JSON Schema van de bestanden, voor editors.

    Een editor die het kent, zegt wat elke sleutel betekent en streept aan wat zo niet mag; of een fase, onderdeel of
    tussenstop bestaat, weet alleen check. Voorbeeld:

      routehln schema > roadmap/.schema.json

    Elk bestand noemt het dan op zijn eerste regel, in een map daaronder met ../ ervoor:

      # yaml-language-server: $schema=.schema.json
    """
    from routehln.model.schema.schema import schema as make
    from routehln.views.report.json import render_plain
    from routehln.views.report.output import write

    write(render_plain(make()))
    return 0
