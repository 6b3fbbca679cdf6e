"""The parts of a paper: what a section of the wording is on the page."""

from enum import StrEnum


class Role(StrEnum):
    """The name of a section in the files of `resources/letters`."""

    LETTERHEAD = "letterhead"
    CORNER = "corner"
    TITLE = "title"
    SUBTITLE = "subtitle"
    FACTS = "facts"
    SUBHEADING = "subheading"
    TEXT = "text"
    HEADING = "heading"
    POINTS = "points"
    ATTACHMENTS = "attachments"
    SIGNATURE = "signature"
    DUE = "due"
    CODE = "code"
    COUNTED = "counted"
    SKIPPED = "skipped"
    CHANGES = "changes"
    STATED = "stated"
    PRETRIAL = "pretrial"
    REMARK = "remark"
    SIGNATORIES = "signatories"
    LARGE = "large"
    LARGE_HEADING = "large_heading"
    LARGE_POINTS = "large_points"
    LARGE_DATE = "large_date"
    ATTACHMENT = "attachment"
    EARLIER = "earlier"
    FOOTER = "footer"
    BLANK = "blank"


FLOW = frozenset(
    {
        *(Role.LETTERHEAD, Role.CORNER, Role.TITLE, Role.SUBTITLE, Role.FACTS, Role.SUBHEADING, Role.TEXT),
        *(Role.HEADING, Role.POINTS, Role.ATTACHMENTS, Role.SIGNATURE),
        *(Role.DUE, Role.CODE, Role.COUNTED, Role.SKIPPED, Role.CHANGES, Role.STATED, Role.REMARK, Role.PRETRIAL),
        Role.SIGNATORIES,
        *(Role.LARGE, Role.LARGE_HEADING, Role.LARGE_POINTS, Role.LARGE_DATE),
    }
)
"""Parts that stand on the page in the order of the file; the others are drawn around or inside them."""
