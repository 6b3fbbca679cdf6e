"""A short soak: some hours of an office in seconds; the long one is run by hand."""

from benchmarks import soak


def test_an_office_works_for_hours_without_growing_and_its_file_stays_whole() -> None:
    figures = soak.soak(seconds=15, seed=11)
    assert figures["deeds"] > 20
    assert figures["broken_checks"] == []
    assert {promise for promise in ("memory", "open files", "verify") if not figures["kept"][promise]} == set()
