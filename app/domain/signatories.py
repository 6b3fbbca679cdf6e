"""Those who sign a collective appeal with the client, read from a list that was typed or pasted (F25, Art. 63(2))."""

import re

from app.domain.parties import Party, PartyDraft, PartyRole

_NUMBER = re.compile(r"^\s*\d{1,4}\s*[.)]\s*")
_IIN = re.compile(r"(?<!\d)\d{12}(?!\d)")
_PHONE = re.compile(r"(?<!\d)(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)")
_PARTS = re.compile(r"[;\t|]")
_EDGES = " ,;–-"


def read_signatories(text: str) -> tuple[PartyDraft, ...]:
    """One applicant a line: name first, then IIN, address and phone in any order, with «;» or a tab between.

    A number before the name is passed over, and so is a line without a name.
    """
    return tuple(found for line in text.splitlines() if (found := _read(line)).name)


def not_there_yet(drafts: tuple[PartyDraft, ...], there: tuple[Party, ...]) -> tuple[PartyDraft, ...]:
    """Those of the list who do not stand in the matter already, each once: by IIN, else by name."""
    known, left = {_key(one.name, one.iin_bin) for one in there}, []
    for draft in drafts:
        key = _key(draft.name, draft.iin_bin)
        if key not in known:
            known.add(key)
            left.append(draft)
    return tuple(left)


def _read(line: str) -> PartyDraft:
    rest = _NUMBER.sub("", line)
    iin, phone = (found.group() if (found := sign.search(rest)) else "" for sign in (_IIN, _PHONE))
    for said in filter(None, (iin, phone)):
        rest = rest.replace(said, ";", 1)
    name, *others = [part.strip(_EDGES) for part in _PARTS.split(rest)]
    address = ", ".join(part for part in others if part)
    return PartyDraft(role=PartyRole.APPLICANT, name=name, iin_bin=iin, phone=phone, address=address)


def _key(name: str, number: str) -> str:
    return number or " ".join(name.casefold().split())
