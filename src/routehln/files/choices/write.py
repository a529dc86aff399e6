"""Write a rules file where there is none yet."""

from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.choices.read import KEYS, MAPPINGS, Rules
from routehln.files.disk.publish import publish
from routehln.files.yaml.scalars import STEP, render_new

HEAD = "# Hoe deze bron ingelezen wordt: routehln import BESTAND --bron NAAM, of --regels met dit bestand.\n"


class NoPlaceForRules(RoutehlnError):
    """A rules file can't stand there."""


def write_rules(file: Path, rules: Rules, roadmap: Path) -> None:
    """Write a rules file; raises NoPlaceForRules, or NotPublished where the system refuses."""
    if file.suffix == ".yaml" and file.resolve().is_relative_to(roadmap.resolve()):
        raise NoPlaceForRules(
            f"--regels: in '{roadmap.name}' wordt elke .yaml als routekaart gelezen; "
            f"zet de regels ernaast, bijvoorbeeld in import/{file.name}"
        )
    file.parent.mkdir(exist_ok=True)
    publish(file, _text(rules).encode(), overwrite=False, option="--regels")


def _text(rules: Rules) -> str:
    lines: list[str] = []
    mappings = {"kolommen": rules.kolommen, "vast": rules.vast}
    for key in KEYS:
        if key in MAPPINGS and mappings[key]:
            lines.append(f"{key}:")
            for name, text in mappings[key].items():
                lines.append(f"{' ' * STEP}{render_new(name, flow=False)}: {render_new(text, flow=False)}")
        elif key in rules.texts:
            lines.append(f"{key}: {_value(rules.texts[key])}")
    return HEAD + "\n".join(lines) + "\n"


def _value(text: str) -> str:
    return text if text.isdigit() else render_new(text, flow=False)
