"""Two cards side by side before they become one."""

from dataclasses import replace

from app.domain.clients import Client
from app.domain.codes import Need
from app.domain.languages import Language
from app.domain.merges import CARD_FIELDS, MergePreview, Moved
from tests.factories import client_draft


def card(**changes: object) -> Client:
    draft = replace(client_draft(), **changes)  # type: ignore[arg-type]  # any field of a card
    return Client(id=1, uid="u", version=1, **{name: getattr(draft, name) for name in CARD_FIELDS})


def test_what_both_cards_say_is_not_asked_and_what_one_lacks_is_filled_up() -> None:
    one = card(phone="", email="a@example.org", needs=frozenset({Need.PENSIONER}), language=Language.KAZAKH)
    other = card(phone="8 701", email="b@example.org", needs=frozenset({Need.LARGE_FAMILY}), language=Language.RUSSIAN)
    seen = MergePreview(kept=one, gone=other, moving=Moved())
    assert seen.differing == ("phone", "email", "language", "needs")
    proposed = seen.proposed()
    assert (proposed.phone, proposed.email, proposed.language) == ("8 701", "a@example.org", Language.KAZAKH)
    assert proposed.needs == {Need.PENSIONER, Need.LARGE_FAMILY}


def test_two_equal_cards_ask_for_nothing() -> None:
    assert MergePreview(kept=card(), gone=card(), moving=Moved()).differing == ()
