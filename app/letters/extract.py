"""The extract of the log of one matter on paper: who did what and when, with each field before and after."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta, timezone

from app.domain.audit import AuditLine, CaseExtract, FieldChange
from app.law.log_wording import deed_words, record_words
from app.law.texts import Texts
from app.letters import fonts
from app.letters.layout import SEPARATOR, facts, paragraph, subtitle, title
from app.letters.pages import KAZAKHSTAN_HOURS, About, lay_out

_HERE = timezone(timedelta(hours=KAZAKHSTAN_HOURS))


def extract_pdf(extract: CaseExtract, texts: Texts) -> bytes:
    """The extract as a PDF in the language of `texts`, any of the three; every value is escaped.

    A sign the faces do not have prints as «?»: what stands in a log cannot be written anew.
    """
    shown = showable(texts)
    named = texts.say("extract.case", number=extract.case_number, title=extract.title)
    story = [*title([texts.say("extract.title")]), *subtitle([shown(named)])]
    story += facts(
        [
            SEPARATOR.join((texts.say(f"extract.{label}"), shown(value)))
            for label, value in (
                ("client", extract.client_name),
                ("office", extract.office),
                ("made", f"{extract.made_on:%d.%m.%Y}, {extract.made_by}"),
                ("lines", str(len(extract.lines))),
                ("hash", extract.hash),
            )
        ]
    )
    story.append(paragraph(texts.say("extract.hash_meaning"), "remark"))
    for line in extract.lines:
        story.append(paragraph(shown(headline(line, texts)), "subheading"))
        story += facts([shown(row) for row in rows(line, texts)])
    footer = shown(texts.say("extract.footer", number=extract.case_number))
    about = About(
        title=shown(named),
        author=shown(extract.office),
        subject=texts.say("extract.title"),
        language=texts.language,
        day=extract.made_on,
    )
    return lay_out(story, about, lambda page, pages: (footer, texts.say("sheet.page", page=page, pages=pages)))


def showable(texts: Texts) -> Callable[[str], str]:
    """What makes any text one that can be printed in that language."""
    known = fonts.register()

    def shown(text: str) -> str:
        return "".join(
            letter if letter == "\n" or ord(letter) in known else "?" for letter in fonts.clean(text, texts.language)
        )

    return shown


def headline(line: AuditLine, texts: Texts) -> str:
    """When, who and which deed."""
    return f"{line.at.astimezone(_HERE):%d.%m.%Y %H:%M} · {line.who or '–'} · {deed_words(line, texts)}"


def rows(line: AuditLine, texts: Texts) -> Iterator[str]:
    """The reason and what changed, each as a line «label | value» of a table of facts."""
    if line.reason:
        yield SEPARATOR.join((texts.say("extract.reason"), line.reason))
    yield from told(line.noun, line.changes, texts)


def told(noun: str, changes: Iterable[FieldChange], texts: Texts) -> Iterator[str]:
    """The fields of a record in words; those that are empty, or are keys of the file, are left out."""
    for field in record_words(noun, changes, texts, _HERE):
        if field.erased:
            said = texts.say("extract.erased")
        elif field.before:
            said = texts.say("extract.changed", before=field.before, after=field.after or "–")
        else:
            said = field.after
        yield SEPARATOR.join((field.label, said.replace(SEPARATOR, " / ")))
