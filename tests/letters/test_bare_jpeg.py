"""A photograph goes on without its place, hour and telephone, and not one point of it changes."""

import contextlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from app.letters.bare_jpeg import bare_jpeg
from tests.letters.test_bundle import bundled

PLACE = {1: "N", 2: (43.0, 15.0, 0.0), 3: "E", 4: (76.0, 57.0, 0.0)}
TELEPHONE = "Үлгі телефоны"


def photograph(*, turned: bool = False, mode: str = "RGB", progressive: bool = False) -> bytes:
    picture = Image.linear_gradient("L").resize((320, 200)).convert(mode)
    notes = picture.getexif()
    notes[ExifTags.Base.Model] = TELEPHONE
    notes[ExifTags.Base.Orientation] = 6 if turned else 1
    notes.get_ifd(ExifTags.IFD.GPSInfo).update(PLACE)
    out = BytesIO()
    picture.save(out, "JPEG", exif=notes, comment="taken at home", progressive=progressive)
    return out.getvalue()


def points(content: bytes) -> bytes:
    with Image.open(BytesIO(content)) as picture:
        return picture.tobytes()


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_what_the_telephone_noted_is_gone_and_every_point_stays(mode: str, *, progressive: bool) -> None:
    whole = photograph(mode=mode, progressive=progressive)
    bare = bare_jpeg(whole)
    with Image.open(BytesIO(bare)) as picture:
        assert dict(picture.getexif()) == {}
        assert "comment" not in picture.info
        assert picture.mode == mode
    assert points(bare) == points(whole)
    assert TELEPHONE.encode() not in bare


def test_a_second_picture_hung_behind_the_first_is_gone() -> None:
    whole = photograph()
    assert bare_jpeg(whole + photograph(turned=True)) == bare_jpeg(whole)


def test_a_picture_that_was_cut_off_stays_what_it_is() -> None:
    bare = bare_jpeg(photograph())
    assert bare_jpeg(bare[:-40]) == bare[:-40]


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG", b"\xff\xd8\x00", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\xff\xff", b"\xff\xd8\xff\xe1\x00\x00"],
)
def test_what_is_no_photograph_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        bare_jpeg(content)


@given(st.binary(max_size=200))
def test_rubbish_is_refused_or_grows_no_longer(rubbish: bytes) -> None:
    content = b"\xff\xd8" + rubbish
    with contextlib.suppress(ValueError):
        assert len(bare_jpeg(content)) <= len(content)


@pytest.mark.parametrize("turned", [False, True])
def test_no_bundle_tells_where_a_photograph_was_taken(*, turned: bool) -> None:
    content = photograph(turned=turned)
    assert b"Exif" in content
    made = bundled({"Хатқалта": content})
    assert made.left_out == ()
    for noted in (b"Exif", b"taken at home", TELEPHONE.encode()):
        assert noted not in made.content
