"""What a letter tells programs that read it aloud: its tree, its bookmarks, what it says about itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.letters.render import render
from tests.letters.reading import flat
from tests.letters.samples import KK, RU, WORDING, letter_data
from tests.letters.test_samples import each_sample, each_with_heading, made

_SHOWN = {"Tj", "TJ", "'", '"'}
_DRAWN = {"S", "s", "f", "F", "f*", "B", "b", "B*", "b*"}


def elements(node: Any) -> Iterator[Any]:
    """Every element of the tree that is a leaf, in the order of reading."""
    children = node.get("/K")
    if isinstance(children, pikepdf.Array) and not isinstance(children[0], int):
        for child in children:
            yield from elements(child)
    elif isinstance(children, pikepdf.Dictionary):
        yield from elements(children)
    else:
        yield node


def told(root: Any) -> list[tuple[tuple[int, int], int]]:
    """The page and the number of every mark, as the tree names them."""
    return [place for leaf in elements(root.K) for place in places(leaf)]


def places(leaf: Any) -> list[tuple[tuple[int, int], int]]:
    """Where the parts of a leaf stand: on its own page, those after the first on pages they name."""
    parts = leaf.K if isinstance(leaf.K, pikepdf.Array) else [leaf.K]
    return [(leaf.Pg.objgen, part) if isinstance(part, int) else (part.Pg.objgen, int(part.MCID)) for part in parts]


def marks(page: pikepdf.Page) -> list[int]:
    """The marks of a page in the order they are drawn; nothing is shown or painted outside of marks."""
    open_marks, found = list[object](), list[int]()
    for operands, operator in pikepdf.parse_content_stream(page):
        said = str(operator)
        if said == "BDC":
            open_marks.append(operands[0])
            if str(operands[0]) != "/Span":
                found.append(int(operands[1]["/MCID"]))
        elif said == "BMC":
            open_marks.append(operands[0])
        elif said == "EMC":
            open_marks.pop()
        elif said in _DRAWN or (said in _SHOWN and re.search(r"\w", str(operands))):
            assert [mark for mark in open_marks if str(mark) != "/Span"] == open_marks[:1], said
    assert open_marks == []
    return found


@each_sample
def test_the_tree_holds_every_mark_of_every_page_in_the_order_of_reading(name: str) -> None:
    with pikepdf.open(BytesIO(made()[name].content)) as pdf:
        root = pdf.Root.StructTreeRoot
        assert pdf.Root.MarkInfo.Marked
        drawn = [(page.obj.objgen, mark) for page in pdf.pages for mark in marks(page)]
        assert told(root) == drawn
        back = root.ParentTree.Nums
        for number, page in enumerate(pdf.pages):
            assert (int(page.obj.StructParents), page.obj.Tabs) == (number, "/S")
            named = [mark for leaf in back[2 * number + 1] for at, mark in places(leaf) if at == page.obj.objgen]
            assert named == marks(page)


@each_with_heading
def test_the_bookmarks_begin_with_the_title_and_the_headings_stand_below_it(name: str) -> None:
    with pikepdf.open(BytesIO(made()[name].content)) as pdf, pdf.open_outline() as outline:
        headings = [str(leaf.S) for leaf in elements(pdf.Root.StructTreeRoot.K) if str(leaf.S) in {"/H1", "/H2"}]
        (title,) = outline.root
        assert title.title in flat(made()[name].content)
        assert len(title.children) == headings.count("/H2")
        assert headings[0] == "/H1"


@each_sample
def test_xmp_says_what_the_information_says(name: str) -> None:
    sample = made()[name]
    with pikepdf.open(BytesIO(sample.content)) as pdf, pdf.open_metadata() as said:
        assert said["dc:title"] == str(pdf.docinfo.Title)
        assert said["dc:creator"] == [str(pdf.docinfo.Author)]
        assert said["dc:description"] == str(pdf.docinfo.Subject)
        assert said["dc:language"] == {sample.language.value}
        assert said["xmp:CreateDate"].replace("-", "").startswith(str(pdf.docinfo.CreationDate)[2:10])


@pytest.mark.parametrize("language", [KK, RU])
def test_a_heading_on_a_later_page_is_found_there(language: Language) -> None:
    data = replace(letter_data(LetterKind.APPLICATION, language), text="Бір сөйлем. " * 700)
    with pikepdf.open(BytesIO(render(LetterKind.APPLICATION, data, language, WORDING))) as pdf:
        (title,) = pdf.open_outline().root
        assert title.children
        first = pdf.Root.Outlines.First.First
        place = pdf.Root.Dests[first.Dest] if isinstance(first.Dest, pikepdf.Name) else first.Dest
        assert pdf.pages.index(pikepdf.Page(place[0])) > 0
