"""A photograph without what a telephone notes about it: the place, the hour, the telephone, a small copy, comments.

The points stay as they were taken: only the segments beside them that no decoder needs are left out (ITU T.81, B.1),
and what some telephones hang behind the picture (a second one, a film).
"""

from collections.abc import Iterator

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_COMMENT, _FIRST_APP, _LAST_APP = 0xFE, 0xE1, 0xEF
_COLOURS_OF_ADOBE = 0xEE
"""APP14 tells how colours are kept: without it they would come out wrong."""
_WITHIN = frozenset({0x00, *range(0xD0, 0xD8)})
"""After FF inside the points: FF itself, and the marks by which a decoder finds its way again."""
_LENGTH = 2


def bare_jpeg(content: bytes) -> bytes:
    """The same picture without its notes. Raises ValueError for what is no JPEG, or a broken one."""
    if content[:2] != bytes((0xFF, _START)):
        raise ValueError
    return b"".join((content[:2], *_kept(content)))


def _kept(content: bytes) -> Iterator[bytes]:
    place = 2
    while place < len(content):
        marker, begins = _marker(content, place)
        if marker == _END:
            yield content[place:begins]
            return
        ends = begins + int.from_bytes(content[begins : begins + _LENGTH])
        if ends < begins + _LENGTH or ends > len(content):
            raise ValueError
        if marker == _SCAN:
            ends = _end_of_points(content, ends)
        if not _tells(marker):
            yield content[place:ends]
        place = ends


def _marker(content: bytes, place: int) -> tuple[int, int]:
    """The marker at a place, and where it ends; bytes that only fill are passed over."""
    end = place
    while content[end : end + 1] == b"\xff":
        end += 1
    if end == place or end == len(content):
        raise ValueError
    return content[end], end + 1


def _end_of_points(content: bytes, place: int) -> int:
    """Where the points of a scan end: at the next marker that is none of theirs, else with the file."""
    while (place := content.find(b"\xff", place)) >= 0:
        if content[place + 1 : place + 2] and content[place + 1] not in _WITHIN:
            return place
        place += 2
    return len(content)


def _tells(marker: int) -> bool:
    """Whether the segment says something about the picture that is not needed to show it."""
    return marker == _COMMENT or (_FIRST_APP <= marker <= _LAST_APP and marker != _COLOURS_OF_ADOBE)
