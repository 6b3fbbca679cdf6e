"""The wording of letters: plain templates in sections, read by anybody, able to read nothing but the fields.

A file of `resources/letters/<language>/` is a row of sections: `[title]`, `[text]`, `[points]` … in the order
in which they are printed. An empty section takes its text from `common.txt`; so do the signature and the footer.
Inside a section stand lines of Jinja2: fields `{{ subject }}`, a few filters, `{% if %}`; nothing else is let in.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from traceback import extract_tb

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.letters import phrases
from app.letters.fields import (
    CONSENT_FIELD_NAMES,
    EARLIER_NAMES,
    FIELD_NAMES,
    NOTE_FIELD_NAMES,
    PRINTED_LATER,
    RECOVERY_FIELD_NAMES,
    Fields,
)
from app.letters.roles import FLOW, Role

COMMON = "common"
NOTE, RECOVERY, CONSENT = "note", "recovery", "consent"
_OWN_NAMES = {NOTE: NOTE_FIELD_NAMES, RECOVERY: RECOVERY_FIELD_NAMES, CONSENT: CONSENT_FIELD_NAMES}
"""Papers that are no letters, and the fields of their own."""
_HEADER = re.compile(r"^\[(?P<name>[^\]]*)\]\s*$")
_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Filter),
    *(nodes.If, nodes.CondExpr, nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand),
)
_PRINTED_THERE = {
    Role.EARLIER: EARLIER_NAMES,
    Role.ATTACHMENT: frozenset({"attachment_title", "attachment_sheets"}),
    Role.FOOTER: FIELD_NAMES - PRINTED_LATER | {"page", "pages"},
}
"""The fields of the parts of a letter that are drawn later, line by line; the other parts know only the others."""
DEEPEST, MOST_NODES, LARGEST_NUMBER = 30, 5_000, 10**6
"""How deep brackets and conditions may nest, of how many things a part may be made, the largest number in it."""
MOST_PRINTED = 200_000
"""Characters one part of a paper may print, some eighty pages: a wording that repeats a long field prints no book."""
_SLIPS = (TemplateError, ArithmeticError, LookupError, NameError, TypeError, ValueError)
"""What a template that was understood can still trip over while it prints: a date compared with a number."""


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a paper: its role on the page, the compiled template, and the file it stands in."""

    role: Role
    template: Template
    file: str = ""

    def lines(self, fields: Fields) -> list[str]:
        """The printed lines; an empty line between groups is kept, those at the ends are not.

        Raises `UserError("wording_broken")` with the line that cannot be printed, and `wording_too_long`.
        """
        printed, length = list[str](), 0
        try:
            for piece in self.template.generate(fields):
                printed.append(piece)
                length += len(piece)
                if length > MOST_PRINTED:
                    raise UserError("wording_too_long", file=self.file, limit=MOST_PRINTED)
        except _SLIPS as slip:
            raise UserError("wording_broken", file=self.file, line=_line_of(slip), name=str(slip)) from slip
        return "".join(printed).strip().splitlines()


@dataclass(frozen=True, slots=True)
class Paper:
    """All sections of one letter: those that flow down the page in order, and those drawn around it."""

    flow: tuple[Section, ...]
    around: Mapping[Role, Section]


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of all letters in all languages; parsed when first printed and kept."""

    texts: Mapping[tuple[Language, str], str]
    _papers: dict[tuple[Language, str], Paper] = field(default_factory=dict)

    def paper(self, language: Language, kind: str) -> Paper:
        """The sections of this letter, by its kind, of the NOTE, the RECOVERY sheet or the CONSENT.

        Raises `UserError` naming file, line and word: `wording_unknown_field`, `wording_unknown_section`,
        `wording_broken`.
        """
        key = (language, kind)
        if key not in self._papers:
            self._papers[key] = _parse(self.texts[language, COMMON], self.texts[language, kind], language, kind)
        return self._papers[key]

    def replaced(self, language: Language, kind: str, text: str) -> "Wording":
        """The same wording with the office's own version of one text; refused as `paper` refuses.

        What the papers share is tried in every paper.
        """
        wording = self._over(language, {kind: text})
        for name in (*_OWN_NAMES, *LetterKind) if kind == COMMON else (kind,):
            wording.paper(language, name)
        return wording

    def with_own(self, language: Language, texts: Mapping[str, str], kind: str) -> "Wording":
        """The same with the office's own texts, to print one paper: refused where that one cannot be printed."""
        wording = self._over(language, texts)
        if kind != COMMON:
            wording.paper(language, kind)
        return wording

    def _over(self, language: Language, texts: Mapping[str, str]) -> "Wording":
        return Wording({**self.texts, **{(language, name): text for name, text in texts.items()}})


def load_wording(read: Callable[[str, str], str]) -> Wording:
    """The shipped wording; `read("kk", "application.txt")` gives the text of one file of `resources/letters`."""
    return Wording(
        {
            (language, name): read(language, f"{name}.txt")
            for language in LETTER_LANGUAGES
            for name in (COMMON, *_OWN_NAMES, *LetterKind)
        }
    )


def own_names(kind: str) -> frozenset[str]:
    """The fields that are offered for a paper: its own, of letters those of all parts."""
    return _OWN_NAMES[kind] if kind in _OWN_NAMES else frozenset().union(*(names_of(kind, role) for role in Role))


def names_of(kind: str, role: Role) -> frozenset[str]:
    """The fields that may be named in this part of this paper."""
    if kind in _OWN_NAMES:
        return FIELD_NAMES | _OWN_NAMES[kind]
    return _PRINTED_THERE.get(role, FIELD_NAMES - PRINTED_LATER)


def _parse(common: str, text: str, language: Language, kind: str) -> Paper:
    shared = {role: (source, line) for role, source, line in _sections(common, COMMON)}
    environment = _environment(language, shared.get(Role.BLANK, ("", 0))[0].strip())
    flow: list[Section] = []
    around: dict[Role, Section] = {}
    named = list(_sections(text, kind))
    present = {role for role, _, _ in named}
    for role, source, line in [*named, *((role, "", 0) for role in Role if role not in FLOW and role not in present)]:
        file = kind if source.strip() else COMMON
        body, start = (source, line) if source.strip() else shared.get(role, ("", 0))
        section = Section(role, _compile(environment, body, (file, start), names_of(kind, role)), file)
        if role in FLOW:
            flow.append(section)
        else:
            around[role] = section
    return Paper(tuple(flow), around)


def _sections(text: str, file: str) -> Iterator[tuple[Role, str, int]]:
    """Role, source and the number of the line above the source, for each section of a file."""
    role: Role | None = None
    start, lines = 0, list[str]()
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header is None:
            if role is None and line.strip():
                raise UserError("wording_unknown_section", file=file, line=number, name=line.strip())
            lines.append(line)
            continue
        if role is not None:
            yield role, "\n".join(lines), start
        if header["name"] not in list(Role):
            raise UserError("wording_unknown_section", file=file, line=number, name=header["name"])
        role, start, lines = Role(header["name"]), number, []
    if role is not None:
        yield role, "\n".join(lines), start


def _environment(language: Language, blank: str) -> SandboxedEnvironment:
    """A sandbox without globals and tests, with our few filters; a missing value prints as a marked blank."""
    filters = phrases.filters(language)

    def finalize(value: object) -> object:
        if value is None or (isinstance(value, str) and not value):
            return blank
        return filters["date"](value)

    environment = SandboxedEnvironment(
        undefined=StrictUndefined, finalize=finalize, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters = dict(filters)
    return environment


def _compile(environment: SandboxedEnvironment, source: str, place: tuple[str, int], names: frozenset[str]) -> Template:
    """The template of one section, refused if it names anything but a field or does anything but print it."""
    file, start = place
    try:
        tree = environment.parse("\n" * start + source)
        for number, (node, depth) in enumerate(_walk(tree)):
            if number > MOST_NODES or depth > DEEPEST:
                raise UserError("wording_broken", file=file, line=node.lineno, name="( ( ( …")
            _demand_harmless(node, frozenset(environment.filters) if isinstance(node, nodes.Filter) else names, file)
        return environment.from_string(tree)
    except TemplateSyntaxError as broken:
        raise UserError("wording_broken", file=file, line=broken.lineno, name=broken.message or "") from broken
    except (RecursionError, MemoryError, SyntaxError, ValueError) as broken:
        name = "123…" if type(broken) is ValueError else "( ( ( …"  # Python reads no number of thousands of digits
        raise UserError("wording_broken", file=file, line=start + 1, name=name) from broken


def _walk(tree: nodes.Template) -> Iterator[tuple[nodes.Node, int]]:
    """Every node in the order of the file, with its depth; without recursion, however deep it is."""
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting += [(child, depth + 1) for child in reversed(list(node.iter_child_nodes()))]


def _demand_harmless(node: nodes.Node, known: frozenset[str], file: str) -> None:
    """Refuse what is neither a field, nor a filter of ours, nor one of the few things that may be done with them."""
    if isinstance(node, nodes.Name | nodes.Filter) and node.name not in known:
        raise UserError("wording_unknown_field", file=file, line=node.lineno, name=node.name)
    if not isinstance(node, _ALLOWED):
        raise UserError("wording_broken", file=file, line=node.lineno, name=type(node).__name__)
    if isinstance(node, nodes.Const) and isinstance(node.value, float | complex):
        raise UserError("wording_broken", file=file, line=node.lineno, name=str(node.value))
    if isinstance(node, nodes.Const) and isinstance(node.value, int) and node.value > LARGEST_NUMBER:
        raise UserError("wording_broken", file=file, line=node.lineno, name="123…")


def _line_of(slip: Exception) -> int:
    """The line of the template in which it tripped, as Jinja traces it."""
    traced = extract_tb(slip.__traceback__)
    return next((frame.lineno or 0 for frame in reversed(traced) if frame.filename in {"<template>", "<unknown>"}), 0)
