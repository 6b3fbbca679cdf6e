"""The table of promises in the document is the one that was measured."""

from benchmarks import report


def test_the_document_tells_the_promises_as_they_were_measured() -> None:
    told = report.PAGE.read_text(encoding="utf-8")
    assert "\n".join(report.lines()) in told
    assert len(report.lines()) == len(report.read()) + len(("heading", "rule"))
