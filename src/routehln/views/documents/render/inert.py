"""A page that a template made does nothing by itself when it is opened: no script, no going elsewhere, no fetching."""

from html.parser import HTMLParser

from routehln.views.documents.render.styles import fetches
from routehln.views.documents.sandbox.problem import DocumentError

_ELEMENTS = frozenset(
    ("script", "iframe", "frame", "frameset", "object", "embed", "applet", "link", "base", "video", "audio", "form")
)
_ATTRIBUTES = frozenset(("http-equiv", "srcset", "background", "poster", "ping", "formaction", "srcdoc", "manifest"))
_RUN = ("javascript:", "vbscript:", "data:text")
_STYLED = frozenset(("style", "fill", "stroke", "filter", "mask", "clip-path", "cursor"))  # attributes that hold CSS
_ANIMATED = "attributename"  # an animation of SVG gives another element the address that runs


def refuse_active(page: str, name: str) -> None:
    """Refuse a page, of the template with this name, that would run or fetch something; raises DocumentError.

    What a title says is escaped in the page, so that it is never an element or attribute here.
    """
    if "<!entity" in page.lower():
        raise _refused("<!ENTITY>", name)
    elements = _Elements(name)
    elements.feed(page)
    elements.close()


def _refused(what: str, name: str) -> DocumentError:
    return DocumentError(f"sjabloon {name}: '{what}' mag niet in een sjabloon")


class _Elements(HTMLParser):
    """Reads the elements of a page, and refuses the first that isn't allowed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Refuse an element of these kinds, or with such an attribute."""
        kind = tag.rpartition(":")[2]
        if kind in _ELEMENTS:
            raise _refused(kind, self._name)
        for attribute, value in attrs:
            self._refuse_attribute(kind, attribute, value or "")
        source = (self.get_starttag_text() or "")[1:]
        if "<" in source:  # what is a value here may be an element to a browser, where this one began within a text
            refuse_active(source, self._name)

    def handle_data(self, data: str) -> None:
        """Look within a style: in a drawing a browser takes what stands there for elements."""
        if self.cdata_elem == "style":
            self._refuse_fetching(data)
        if self.cdata_elem and "<" in data:
            refuse_active(data, self._name)

    def handle_comment(self, data: str) -> None:
        """Look within a comment too: a browser may see its end where this parser doesn't."""
        refuse_active(data, self._name)

    def unknown_decl(self, data: str) -> None:
        """Look within `<![CDATA[…]]>`, which is text in one kind of file and nothing in another."""
        refuse_active(data.partition("[")[2], self._name)

    def _refuse_fetching(self, css: str) -> None:
        word = fetches(css)
        if word:
            raise _refused(word, self._name)

    def _refuse_attribute(self, kind: str, attribute: str, value: str) -> None:
        address = "".join(char for char in value if char > " ").lower()
        is_elsewhere = kind in ("use", "feimage") and attribute.endswith("href") and not address.startswith("#")
        if attribute in _STYLED or attribute.startswith("marker"):
            self._refuse_fetching(value)
        if attribute in _ATTRIBUTES or attribute.startswith("on") or is_elsewhere:
            raise _refused(attribute, self._name)
        if address.startswith(_RUN) or (attribute == _ANIMATED and address.endswith("href")):
            raise _refused(f"{attribute}={value}", self._name)
