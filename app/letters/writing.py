"""Objects of a PDF written as they stand in the file; ReportLab's own dictionaries take ten times as long."""

import zlib
from typing import Any

from reportlab.pdfbase import pdfdoc

Document = Any
"""ReportLab's record of the file, which has no stubs."""


class Written(pdfdoc.PDFObject):
    """An object whose text is ours; it stands in the file under a number of its own."""

    __RefOnly__ = 1

    def __init__(self, text: bytes | str = b"") -> None:
        self.text = text.encode("ascii") if isinstance(text, str) else text
        self.reference = ""

    def format(self, document: Document) -> bytes:  # noqa: ARG002
        """As it stands in the file."""
        return self.text

    def put(self, document: Document, name: str | None = None) -> str:
        """Give it a number in the file; what others call it by."""
        document.Reference(self, name)
        self.reference = f"{document.objectcounter} 0 R"
        return self.reference


def stream(content: bytes, said: str) -> bytes:
    """Bytes as a stream of exactly their length, with what is said about them.

    Whole line ends stand after them: bytes that end with a carriage return would take a bare line feed for their own.
    """
    return b"<< /Length %d %s >>\nstream\n%s\r\nendstream\n" % (len(content), said.encode("ascii"), content)


def packed(content: bytes, said: str = "") -> bytes:
    """The same, compressed."""
    return stream(zlib.compress(content), f"/Filter /FlateDecode {said}")
