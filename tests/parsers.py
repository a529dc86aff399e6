"""Both parsers of YAML: the one in C, and the pure one that reads on a machine that has no other."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module, reload
from importlib.util import find_spec

import pytest

C_PARSER = "_ruamel_yaml"
HAS_C_PARSER = find_spec(C_PARSER) is not None
needs_c_parser = pytest.mark.skipif(not HAS_C_PARSER, reason="this machine has no C parser")


@contextmanager
def without_c_parser() -> Iterator[None]:
    """As on a machine where it can't be imported."""
    door = import_module("routehln.files.yaml.events")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, C_PARSER, None)
        reload(door)
        try:
            yield
        finally:
            patch.undo()
            reload(door)
