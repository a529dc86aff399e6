"""Write a file in the one way, or refuse: nothing that it says or remarks is lost."""

from routehln.files.format.build import build
from routehln.files.format.emit import emit
from routehln.files.format.order import put_in_order
from routehln.files.format.same import meaning
from routehln.files.format.tree import Tree
from routehln.files.slip import UnreadableError
from routehln.files.yaml.events import Value, read_yaml
from routehln.files.yaml.text import decode
from routehln.model.records.records import Bestand


class NotFormattable(Exception):
    """This file can't be written in the one way as it stands; the text says what would go wrong."""


def formatted(data: bytes) -> bytes:
    """Return the bytes of a file in the one way of writing.

    Raises:
        UnreadableError: it is no sound YAML.
        NotFormattable: written so, it would no longer say the same.
    """
    text = decode(data).replace("\r\n", "\n")
    source = read_yaml(text)
    if source.slips:
        raise UnreadableError(*source.slips)
    tree = build(text)
    new = _written(text, tree)
    if new != text:
        _refuse_loss(text, tree, source.value, new)
    return new.encode()


def _written(text: str, tree: Tree) -> str:
    """Put the keys of the tree in order and return it as text."""
    before = tree.top.entries[:1]
    put_in_order(tree.top, Bestand)
    if before != tree.top.entries[:1]:
        tree.let_go(before[0])
    return emit(text, tree)


def _refuse_loss(text: str, tree: Tree, value: Value, new: str) -> None:
    """Raise NotFormattable unless `new` says and remarks what `text` does, and formatting it again changes nothing."""
    try:
        result = read_yaml(decode(new.encode()))
        new_tree = build(new)
    except UnreadableError as error:
        raise NotFormattable(error.slips[0].melding) from None
    if result.value != value or result.slips or meaning(new, new_tree.top.span) != meaning(text, tree.top.span):
        raise NotFormattable("er zou een waarde, type of anker veranderen")
    if new_tree.remarks != tree.remarks:
        raise NotFormattable("er zou een opmerking verloren gaan")
    if _written(new, new_tree) != new:
        raise NotFormattable("een tweede keer zou er nog iets veranderen")
