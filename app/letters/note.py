"""The note that shows a body how a date was counted: one page, every day of the count on it."""

from reportlab.platypus import KeepInFrame

from app.domain.codes import Unit
from app.domain.deadlines import Explanation
from app.domain.languages import Language
from app.domain.notes import NoteData, NotePaper
from app.law.note_wording import change_lines, mismatch_lines, row_of, weekday_word
from app.law.texts import Texts
from app.law.wording import article_words, length_words, skipped_reason, suspension_words
from app.letters import fonts, phrases
from app.letters.fields import Fields, clean_field
from app.letters.layout import SEPARATOR, story
from app.letters.pages import HEIGHT, About, lay_out
from app.letters.roles import Role
from app.letters.styles import WIDTH
from app.letters.wording import NOTE, Paper, Wording

_SATURDAY = 5


def render_note(data: NoteData, texts: Texts, wording: Wording) -> bytes:
    """The note as a PDF of exactly one A4 page in the language of `texts`, Kazakh or Russian.

    What would not fit is set smaller, never left out. Raises as `render.render` does.
    """
    language = texts.language
    paper = wording.paper(language, NOTE)
    fields = note_fields(data, texts)
    lists = {
        Role.COUNTED: _counted(data.explanation, texts),
        Role.SKIPPED: _skipped(data.explanation, texts),
        Role.CHANGES: [*change_lines(data, texts), *_readings(data.explanation, texts)],
        Role.STATED: mismatch_lines(data.mismatch, data.explanation, texts) if data.mismatch else [],
    }
    parts = [(section.role, _filled(section.lines(fields), lists.get(section.role))) for section in paper.flow]
    for _, lines in parts:
        fonts.check("\n".join(lines))
    bound = [(role, [phrases.bind(line, language) for line in lines]) for role, lines in parts]
    sheet = KeepInFrame(WIDTH, HEIGHT, story(bound), mode="shrink")
    return lay_out([sheet], _about(parts, data, language), lambda page, pages: _footer(paper, fields, page, pages))


def note_fields(data: NoteData, texts: Texts) -> Fields:
    """The fields the wording of the note may name."""
    found, due_on = data.explanation, data.explanation.due_on
    own = f"rule.{found.rule}.sentence_{found.version}"
    counted = found.length is not None and found.unit is not None
    return {
        "rule_id": found.reference,
        "rule_name": texts.say(f"rule.{found.rule}.name"),
        "rule_sentence": texts.say(own if texts.has(own) else f"rule.{found.rule}.sentence"),
        "article": article_words(found.article, texts, row_of(found).law),
        "wording": texts.say(f"regime.{found.version}"),
        "trigger": texts.say(f"rule.{found.rule}.trigger"),
        "from_on": found.from_on,
        "hour": f"{found.at:%H:%M}" if found.at else "",
        "shift": _shift(found, texts),
        "registered_on": found.registered_on,
        "length": length_words(found.length, found.unit, texts) if counted and found.length and found.unit else "",
        "backwards": found.counting_starts < found.registered_on,
        "counting_starts": found.counting_starts,
        "nominal": _nominal(found, texts),
        "calendar": found.calendar,
        "confirmed": found.confirmed,
        "counted_days": len(found.counted),
        "skipped_days": len(found.skipped),
        "due_on": due_on,
        "due_weekday": weekday_word(due_on, texts) if due_on else "",
        "message": texts.say(f"message.{found.message}") if found.message else "",
        "stated_on": data.mismatch.stated_on if data.mismatch else None,
        "office": fonts.clean(data.office, texts.language),
        **_about_fields(data.paper, texts),
    }


def _about_fields(paper: NotePaper | None, texts: Texts) -> Fields:
    """Whose date it is; all empty for a date without a case."""
    raw: Fields = {
        "about_kind": texts.say(f"appeal_kind.{paper.kind}") if paper else "",
        "about_number": paper.number if paper else "",
        "about_on": paper.on if paper else None,
        "about_body": paper.body_names[texts.language] if paper else "",
        "about_client": paper.client_name if paper else "",
        "about_case": paper.case_number if paper else "",
    }
    return {name: clean_field(name, value, texts.language) for name, value in raw.items()}


def _filled(lines: list[str], listed: list[str] | None) -> list[str]:
    """A heading with its list; a heading whose list is empty is left out."""
    if listed is None:
        return lines
    return [*lines, *listed] if listed and lines else []


def _counted(found: Explanation, texts: Texts) -> list[str]:
    lines = []
    working = found.unit is Unit.WORKING_DAYS
    for number, day in enumerate(found.counted, start=1):
        key = "explain.counted_worked" if working and day.weekday() >= _SATURDAY else "explain.counted_day"
        lines.append(texts.say(key, n=number, on=day, weekday=weekday_word(day, texts)))
    return lines


def _skipped(found: Explanation, texts: Texts) -> list[str]:
    return [
        texts.say(
            "explain.skipped_day", on=day.on, weekday=weekday_word(day.on, texts), reason=skipped_reason(day, texts)
        )
        for day in found.skipped
    ]


def _readings(found: Explanation, texts: Texts) -> list[str]:
    """The other dates the law leaves room for."""
    return [
        texts.say("explain.alternative", due=other.due_on, why=texts.say(f"alternative.{other.why}"))
        for other in found.alternatives
    ]


def _shift(found: Explanation, texts: Texts) -> str:
    if not found.shift:
        return ""
    reason = skipped_reason(found.passed[0], texts) if found.passed else ""
    values = {"on": found.from_on, "reason": reason, "registered": found.registered_on}
    return texts.say(f"explain.shift_{found.shift}", **values)


def _nominal(found: Explanation, texts: Texts) -> str:
    """What set the last day, how long it stood still, how a term of months ends, and why its last day moved."""
    if found.due_on is None:
        return ""
    said = [texts.say(f"message.{found.message}").rstrip(".")] if found.message else []
    said += suspension_words(found, texts)
    if found.nominal_on is None:
        return ". ".join(said)
    if found.unit in {Unit.MONTHS, Unit.YEARS}:
        said.append(texts.say("explain.same_date", on=found.nominal_on))
    if found.nominal_on != found.due_on:
        said.append(texts.say("explain.rolled", on=found.nominal_on, due=found.due_on))
    return ". ".join(said)


def _about(parts: list[tuple[Role, list[str]]], data: NoteData, language: Language) -> About:
    said = {role: " ".join(lines) for role, lines in parts}
    subject = said[Role.SUBTITLE]
    return About(
        title=f"{said[Role.TITLE]}. {subject}",
        author=data.office,
        subject=subject,
        language=language,
        day=data.made_on,
        case_number=data.paper.case_number if data.paper else "",
    )


def _footer(paper: Paper, fields: Fields, page: int, pages: int) -> tuple[str, str]:
    line = " ".join(paper.around[Role.FOOTER].lines({**fields, "page": page, "pages": pages}))
    left, _, right = line.rpartition(SEPARATOR)
    return left.strip(), right.strip()
