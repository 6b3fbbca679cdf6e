"""The pages made from the rows: `python -m tests.law.pages` writes them anew (`make rules`)."""

from pathlib import Path

from app.domain.languages import Language
from app.law.course_sheet import course_page
from app.law.open_points import read_open_points
from app.law.sheets import review_page, rules_page
from app.law.texts import Texts
from app.paths import RESOURCES, resource_text

DOCS = RESOURCES.parent / "docs"
CATALOGUES = {language: Texts(resource_text("law", f"texts.{language}.toml")) for language in Language}
POINTS = read_open_points(resource_text("law", "open_points.toml"))


def pages() -> dict[Path, str]:
    """The text of each page by its file."""
    return {
        DOCS / "rules.md": rules_page(CATALOGUES),
        DOCS / "course.md": course_page(CATALOGUES[Language.ENGLISH]),
        DOCS / "law-review.md": review_page(POINTS, CATALOGUES),
    }


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8", newline="\n")
