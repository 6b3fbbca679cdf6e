"""What is said beside a field when somebody asks for help: the article that decides what goes there.

The sentences stand in the texts under `help`, by the name of the field, or `window-field` where one window means
something else by that name.
"""

from collections.abc import Callable

from app.law.laws import Law

ARTICLES = {
    "surname": (Law.APPC, "63"),
    "iin": (Law.APPC, "63"),
    "postal_address": (Law.APPC, "63"),
    "residence_address": (Law.APPC, "131"),
    "birth_on": (Law.APPC, "131"),
    "birth_place": (Law.APPC, "131"),
    "deadline": (Law.APPC, "92"),
    "authority_id": (Law.APPC, "65"),
    "MainWindow-text": (Law.APPC, "63"),
    "demand": (Law.APPC, "93"),
    "act_number": (Law.APPC, "93"),
    "act_on": (Law.APPC, "93"),
    "challenges_id": (Law.APPC, "91"),
    "ground": (Law.APPC, "91"),
    "ProposalDialog-ground": (Law.PERSONAL_DATA, "18"),
    "filed_on": (Law.APPC, "64"),
    "MainWindow-at": (Law.APPC, "64"),
    "closing": (Law.APPC, "64"),
    "number": (Law.APPC, "64"),
    "outcome": (Law.APPC, "89"),
    "states_appeal_route": (Law.APPC, "80"),
    "exception": (Law.APPC, "73"),
    "lacks": (Law.APPC, "89"),
    "MainWindow-language": (Law.APPC, "89"),
    "postmark_on": (Law.APPC, "64"),
    "received_on": (Law.APPC, "92"),
    "warrant_number": (Law.APPC, "68"),
    "warrant_on": (Law.APPC, "68"),
    "warrant_until": (Law.APPC, "68"),
    "data": (Law.PERSONAL_DATA, "8"),
    "purpose": (Law.PERSONAL_DATA, "8"),
    "ConsentDialog-until_on": (Law.PERSONAL_DATA, "8"),
    "third_parties": (Law.PERSONAL_DATA, "8"),
    "cross_border": (Law.PERSONAL_DATA, "8"),
    "publication": (Law.PERSONAL_DATA, "8"),
    "ConsentDialog-way": (Law.PERSONAL_DATA, "8"),
}
"""The law and the article of a field; help without one is advice of the program, not law."""


_SAME = {"given_name": "surname", "patronymic": "surname"}
"""Fields of which the same is to be said."""


def key_of(window: str, field: str, known: Callable[[str], bool]) -> str:
    """Under which key that is `known` the help of a field stands: that of its window before the common; empty: none."""
    return next((key for key in (f"{window}-{field}", _SAME.get(field, field)) if known(key)), "")
