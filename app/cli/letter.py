"""The letter of an appeal without the window: asked about as there, each question with a flag to go on."""

import argparse
from typing import TYPE_CHECKING

from app.cli.files import write_new
from app.cli.surroundings import Surroundings
from app.domain.errors import NotFound, RequisiteMissing, TypedOtherwise, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.problems import blocking
from app.law.wording import problem_words

if TYPE_CHECKING:
    from app.domain.letters import Letter
    from app.services.desk import Desk


def write_letter(options: argparse.Namespace, around: Surroundings) -> int:
    """Issue it and write the PDF; says what it lacks that the law does not demand."""
    if options.output.exists():
        raise UserError("output_exists", path=options.output)
    language = Language(options.paper)
    with around.open_desk(options.data) as desk:
        appeal_id = _fitting(desk, options)
        letter = _issued(desk, appeal_id, language, options)
        content = desk.letters.content(letter.id)
        lacks = desk.letters.missing(desk.letters.data(appeal_id, language), language)
    write_new(options.output, content)
    around.tell(around.texts.say("cli.letter_written", path=options.output, pages=letter.pages))
    for problem in lacks:
        around.tell(around.texts.say("cli.letter_lacks", said=problem_words(problem, around.texts)))
    return 0


def _fitting(desk: "Desk", options: argparse.Namespace) -> int:
    """The appeal asked for, where it is printed as the kind asked for."""
    try:
        appeal_id = desk.appeals.find(options.appeal)
    except NotFound as error:
        raise UserError("appeal_unknown", given=options.appeal) from error
    fits = desk.letters.kind(appeal_id)
    if options.kind is not fits:
        raise UserError("letter_kind_differs", asked=options.kind, fits=fits)
    return appeal_id


def _issued(desk: "Desk", appeal_id: int, language: Language, options: argparse.Namespace) -> "Letter":
    """The letter, unless something is to be asked first that no flag answers."""
    lacking = blocking(desk.letters.missing(desk.letters.data(appeal_id, language), language))
    if lacking:
        raise RequisiteMissing(lacking)
    unverified = () if options.accept_unconfirmed else desk.letters.unconfirmed(appeal_id, language)
    if unverified:
        raise UserError("address_unverified", names=", ".join(body.name(language) for body in unverified))
    before = None if options.again else desk.letters.sent_before(appeal_id, language)
    if before is not None:
        on = desk.context.day_of(before.letter.issued_at) if before.letter else before.sent_on
        raise UserError("letter_sent_before", on=on)
    flags = ((Doubt.ADDRESS, options.accept_unconfirmed), (Doubt.LANGUAGE, options.accept_language))
    try:
        return desk.letters.issue(appeal_id, language, accepted=[doubt for doubt, given in flags if given])
    except TypedOtherwise as error:
        error.code = "typed_otherwise_flag"  # here it is a flag by which one agrees
        raise
