"""The steps of the data file in order; kept apart so that opening an up-to-date file needs no Alembic."""

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
    "0020",
    "0021",
    "0022",
    "0023",
    "0024",
    "0025",
)
"""Every revision this program knows, oldest first; a test compares it with the scripts in `migrations`."""

HEAD = REVISIONS[-1]

APPLICATION_ID = 0x41525348
"""«ARSH» in the header of the file (SQLite's `application_id`): how our files are recognised."""
