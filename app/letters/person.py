"""Everything the file holds about one person, on paper: records in words, then the log."""

from collections.abc import Callable, Iterator

from reportlab.platypus import Flowable

from app.domain.audit import differences
from app.domain.deadlines import Deadline
from app.domain.persons import MatterFile, PaperFile, PersonExtract
from app.domain.users import Role
from app.law.texts import Texts
from app.letters.extract import headline, rows, showable, told
from app.letters.layout import SEPARATOR, facts, paragraph, subtitle, title
from app.letters.pages import About, lay_out

Shown = Callable[[str], str]


def person_pdf(extract: PersonExtract, texts: Texts) -> bytes:
    """The extract as a PDF in the language of `texts`, any of the three.

    A sign the faces do not have prints as «?»: what stands in the file cannot be written anew.
    """
    shown = showable(texts)
    name = shown(extract.client.full_name)
    heading = texts.say("person.title")
    story = [*title([heading]), *subtitle([name]), *_facts(_head(extract, texts), shown)]
    story.append(paragraph(shown(texts.say("extract.hash_meaning")), "remark"))
    for flowables in (_card(extract, texts), _talks(extract, texts), *_matters(extract, texts), _log(extract, texts)):
        for kind, text in flowables:
            story += _set(kind, text, shown)
    footer = shown(texts.say("person.footer"))
    about = About(
        title=f"{heading}. {name}",
        author=shown(extract.office),
        subject=heading,
        language=texts.language,
        day=extract.made_on,
    )
    return lay_out(story, about, lambda page, pages: (footer, texts.say("sheet.page", page=page, pages=pages)))


Part = tuple[str, list[str]]
"""The style of a part and its lines: `heading`, `subheading`, `text` or `facts`."""


def _set(kind: str, lines: list[str], shown: Shown) -> list[Flowable]:
    if kind == "facts":
        return _facts(lines, shown)
    return [paragraph(shown(line), kind) for line in lines]


def _facts(lines: list[str], shown: Shown) -> list[Flowable]:
    return facts([shown(line) for line in lines])


def _head(extract: PersonExtract, texts: Texts) -> list[str]:
    counted = {
        "office": extract.office,
        "made": f"{extract.made_on:%d.%m.%Y}, {extract.made_by}, {texts.say(f'role.{extract.made_as}')}",
        "hash": extract.hash,
    }
    lines = [SEPARATOR.join((texts.say(f"extract.{label}"), value)) for label, value in counted.items()]
    if extract.made_as is Role.VOLUNTEER:
        lines.append(SEPARATOR.join((texts.say("person.scope"), texts.say("person.scope_volunteer"))))
    return lines


def _record(noun: str, record: object, texts: Texts) -> Part:
    return "facts", list(told(noun, differences(None, record), texts))


def _card(extract: PersonExtract, texts: Texts) -> Iterator[Part]:
    yield "heading", [texts.say("person.card")]
    yield _record("clients", extract.client, texts)
    for card in extract.merged:
        yield "subheading", [texts.say("person.merged", name=card.full_name)]
        yield _record("clients", card, texts)
    yield "heading", [texts.say("person.consents")]
    if not extract.consents:
        yield "text", [texts.say("person.none")]
    for consent in extract.consents:
        yield _record("consents", consent, texts)
    if extract.inflections:
        yield "subheading", [texts.say("person.inflections")]
    for form in extract.inflections:
        yield _record("inflections", form, texts)
    for erasure in extract.erasures:
        yield "subheading", [texts.say("person.erasure")]
        yield _record("erasures", erasure, texts)


def _talks(extract: PersonExtract, texts: Texts) -> Iterator[Part]:
    yield "heading", [texts.say("person.talks", count=len(extract.talks))]
    for talk in extract.talks:
        yield "subheading", [f"{talk.held_on:%d.%m.%Y}"]
        yield _record("consultations", talk, texts)
    for task in extract.tasks:
        yield "subheading", [texts.say("noun.tasks")]
        yield _record("tasks", task, texts)


def _matters(extract: PersonExtract, texts: Texts) -> Iterator[Iterator[Part]]:
    for matter in extract.matters:
        yield _matter(matter, texts)


def _matter(matter: MatterFile, texts: Texts) -> Iterator[Part]:
    yield "heading", [texts.say("extract.case", number=matter.case.number, title=matter.case.title)]
    yield _record("cases", matter.case, texts)
    for paper in matter.papers:
        yield from _paper(paper, texts)
    for file in matter.files:
        yield "subheading", [texts.say("person.file", name=file.name)]
        yield _record("attachments", file, texts)
    for kind, records in (
        ("parties", matter.parties),
        ("clearances", matter.clearances),
        ("postings", matter.postings),
        ("reviewed", matter.reviewed),
        ("tasks", matter.tasks),
    ):
        for record in records:
            yield "subheading", [texts.say(f"noun.{kind}")]
            yield _record(kind, record, texts)
    if matter.hand_overs:
        yield "subheading", [texts.say("person.hand_overs")]
        yield (
            "facts",
            [
                SEPARATOR.join((f"{one.at:%d.%m.%Y}", ": ".join(part for part in (one.name or "–", one.note) if part)))
                for one in reversed(matter.hand_overs)
            ],
        )


def _paper(paper: PaperFile, texts: Texts) -> Iterator[Part]:
    kind = texts.say(f"appeal_kind.{paper.appeal.kind}")
    yield "subheading", [f"{kind}: {paper.body_names[texts.language]}"]
    yield _record("appeals", paper.appeal, texts)
    if paper.deadlines:
        yield "facts", [_deadline(deadline, texts) for deadline in paper.deadlines]
    for letter in paper.letters:
        yield "subheading", [texts.say("person.letter", kind=texts.say(f"letter.{letter.kind}"))]
        yield _record("letters", letter, texts)


def _deadline(deadline: Deadline, texts: Texts) -> str:
    status = texts.say(f"deadline_status.{deadline.status}")
    due = f"{deadline.due_on:%d.%m.%Y}, {status}" if deadline.due_on else status
    return SEPARATOR.join((texts.say(f"rule.{deadline.rule}.name"), due))


def _log(extract: PersonExtract, texts: Texts) -> Iterator[Part]:
    yield "heading", [texts.say("person.readings")]
    readings = [headline(line, texts) for line in extract.readings]
    yield "text", readings or [texts.say("person.none")]
    yield "heading", [texts.say("person.log", count=len(extract.lines))]
    for line in extract.lines:
        yield "subheading", [headline(line, texts)]
        yield "facts", list(rows(line, texts))
