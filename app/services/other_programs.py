"""What leaves the desk beside paper: a letter as a draft for the mail program, the next dates for a calendar."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.db import appeals, cases, clients, letters, office
from app.db.belonging import of_letter
from app.db.database import Transaction
from app.domain.appeals import Appeal
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.letters import Letter
from app.domain.papers import ABOUT, UNMAILED
from app.exchange.mail import MailDraft, mail_file
from app.exchange.next_dates import NextDate, calendar_file
from app.law.texts import Texts
from app.services.appeals import Appeals
from app.services.context import Context, TextsOf
from app.services.letters import Letters


class OtherPrograms:
    """Files for other programs; nothing is sent from here."""

    def __init__(self, context: Context, letters: Letters, appeals: Appeals, texts: TextsOf) -> None:
        self._context = context
        self._letters = letters
        self._appeals = appeals
        self._texts = texts

    def mail_draft(self, letter_id: int, file_name: str) -> bytes:
        """An issued letter attached to a draft in its own language; raises as `Letters.content`.

        A letter to the client goes to the address the card has now. To a body the line stays empty: the directory
        holds no e-mail addresses, and none is guessed. The subject names nobody and nothing of what the letter says:
        it stands in notifications and in the logs of servers. Raises UserError("letter_not_mailed") for what goes with
        a sealed envelope.
        """
        content = self._letters.content(letter_id)
        with self._context.reading(of_letter(letter_id)) as tx:
            letter = letters.get(tx, letter_id)
            if letter.kind in UNMAILED:
                raise UserError("letter_not_mailed")
            to_client = letter.kind in ABOUT and ABOUT[letter.kind].to_client
            to = _address(tx, letter) if to_client else ""
            data = json.loads(letters.data(tx, letter_id))
            signs = (self._context.user.name or office.get(tx).volunteer, office.get(tx).name)
        texts = self._texts(letter.language)
        number = _number(data)
        subject = " · ".join(filter(None, (texts.say(f"letter.{letter.kind}"), f"№ {number}" if number else "")))
        told = _told(texts, letter, data, to_client=to_client)
        hello, regards = (texts.say(f"mail.{part}") for part in ("greeting", "regards"))
        body = (hello, "", *told, "", regards, *filter(None, signs), "")
        return mail_file(MailDraft(to=to, subject=subject, body="\n".join(body), file_name=file_name, content=content))

    def next_dates(self, appeal_id: int, language: Language) -> bytes:
        """The date that is waited for and the last day of the next step, for a calendar, without anybody's name.

        A calendar is for days to come: what has passed is told in words beside the next of them, or today where none
        is left. Raises `NotFound`, and UserError("no_next_date") where nothing runs.
        """
        appeal, texts, today = self._appeals.get(appeal_id), self._texts(language), self._context.today()
        dates = {one.key: one for one in self._dates(appeal, texts)}.values()
        if not dates:
            raise UserError("no_next_date")
        ahead = tuple(one for one in dates if one.on >= today)
        passed = {one.key: texts.say("next_date.overdue", name=one.title, on=one.on) for one in dates if one.on < today}
        if ahead:
            said = "\n".join((ahead[0].told, *passed.values()))
            entries = (replace(ahead[0], told=said), *ahead[1:])
        else:
            entries = tuple(replace(one, on=today, title=passed[one.key]) for one in dates)
        return calendar_file(entries, language, self._context.now())

    def _dates(self, appeal: Appeal, texts: Texts) -> Iterator[NextDate]:
        course, case = self._appeals.course(appeal.id), self._appeals.case_of(appeal.id).number
        number = appeal.registered.number if appeal.registered else ""
        paper = texts.say(f"appeal_kind.{appeal.kind}")
        told = " · ".join(part for part in (paper, f"№ {number}" if number else "", case) if part)
        pending, step = course.pending, next((one for one in course.steps if one.expected), None)
        if pending is not None and pending.due_on is not None:
            name = texts.say(f"rule.{pending.rule}.name")
            yield NextDate(key=f"{appeal.uid}-{pending.rule}", on=pending.due_on, title=f"{name} · {case}", told=told)
        if step is not None and step.last_day is not None:
            name = texts.say(f"step.{step.code}")
            yield NextDate(key=f"{appeal.uid}-{step.rule}", on=step.last_day, title=f"{name} · {case}", told=told)


def _address(tx: Transaction, letter: Letter) -> str:
    """The e-mail address of the client as the card has it now, not as it was when the letter was issued."""
    case = cases.get(tx, appeals.get(tx, letter.appeal_id).case_id)
    return clients.get(tx, case.client_id).email


def _number(data: Mapping[str, Any]) -> str:
    """The number the body registered the appeal under, empty where the letter knows none."""
    return str((data.get("about") or {}).get("number", ""))


def _told(texts: Texts, letter: Letter, data: Mapping[str, Any], *, to_client: bool) -> Iterator[str]:
    """What the mail says, in the language of the letter: whose paper it is, and nothing of what it says."""
    lines = {
        "letter": texts.say(f"letter.{letter.kind}"),
        "subject": data["subject"],
        "applicant": "" if to_client else data["applicant"]["full_name"],
        "number": _number(data),
    }
    return (texts.say(f"mail.{name}", said=said) for name, said in lines.items() if said)
