"""The steps of `verloop -o`: leave out what is confidential, draw, and write a document or a drawing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.rules.history.verloop import without_confidential
from routehln.workspace import publishing, question

if TYPE_CHECKING:
    from routehln.commands.options import Document, Settings
    from routehln.model.answers.verloop import Verloop
    from routehln.views.documents.paper.drawing_names import VerloopNames
    from routehln.workspace.wanted import Wanted

DRAWING = "verloop"  # the template of the drawing, in templates/


def explain() -> int:
    """Print the names that the templates may use: of the document, then of the drawing; gives exit code 0."""
    from routehln.views.documents.paper.drawing_names import VerloopNames

    publishing.explain_paper()
    return publishing.explain(VerloopNames, DRAWING)


def send(settings: Settings, document: Document, wanted: Wanted, verloop: Verloop) -> int:
    """Make the document, and write it to its file or to stdout; says what is left out of it."""
    from routehln.views.history.answer import UNCOMMITTED, answer
    from routehln.views.history.drawing import picture_names
    from routehln.views.history.paper import verloop_paper
    from routehln.views.report.messages import say

    shown = verloop if document.vertrouwelijk else without_confidential(verloop)
    publishing.say_left_out(len(verloop.bewegingen) - len(shown.bewegingen))
    if verloop.uncommitted:
        say(UNCOMMITTED)
    if wanted.formaat == "svg":
        names = picture_names(shown.bewegingen, shown.bewegingen, shown.peildatum)
        return publishing.send(settings, wanted, DRAWING, names, {})

    def draw(names: VerloopNames) -> str:
        return publishing.drawn(settings, DRAWING, names)

    paper = verloop_paper(shown, question.overzicht(settings).naam, draw)
    return publishing.send_answer(settings, wanted, answer(shown, with_steps=False), paper)
