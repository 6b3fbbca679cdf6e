"""The rows as pages for a lawyer: docs/rules.md and docs/law-review.md, made anew by `make rules`.

In English, with the names in all three languages; nothing is written here that the rows do not say.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from app.domain.languages import Language
from app.law.laws import Law
from app.law.note_wording import extension_words, in_force_words
from app.law.open_points import OpenPoint, touching
from app.law.principles import PRINCIPLES, Principle
from app.law.refusals import ARGUMENTS, REFUSALS
from app.law.requirements import REQUIREMENTS, Requirement
from app.law.rule import Confidence, Rule, Start
from app.law.rules import ALIASES, MODULES, RULE_IDS, RULES, versions
from app.law.texts import Texts
from app.law.wording import article_words, length_words

_CHAPTERS = {
    "AP": "Administrative procedure",
    "PC": "Pre-trial complaint",
    "CT": "Court",
    "PT": "Petitions",
    "XT": "Tracks beside the Code",
}
_PLACES = {
    "OP-1": "app/law/rule.py",
    "OP-2": "app/law/regimes.py",
    "OP-3": "app/law/rows_procedure.py",
    "OP-4": "app/law/clocks.py",
    "OP-5": "app/law/clocks.py",
    "OP-6": "app/law/due.py",
    "OP-7": "app/law/rows_tracks.py",
    "OP-8": "app/law/duty.py",
    "OP-9": "app/law/rows_beyond.py",
    "OP-10": "app/law/rows_petition.py",
    "OP-11": "resources/law/calendar.csv",
    "OP-12": "resources/law/calendar.csv",
    "OP-13": "app/law/requirements.py",
    "OP-14": "app/law/identifiers.py",
    "OP-15": "resources/authorities.csv",
    "OP-16": "app/domain/events.py",
    "OP-17": "app/law/rows_beyond.py",
    "OP-18": "app/law/rows_tracks.py",
    "OP-19": "app/law/rules.py",
    "OP-20": "resources/law/texts.kk.toml",
}
"""Where a point is answered in the code."""
_SOURCES = {
    "A3": "the Code, section 3, edition of 19.03.2026",
    "A4": "the Code, section 4, edition of 17.12.2025",
    "AO": "the Code, Art. 64–109, an edition of 2022",
    "MD": "a digest of the changes by Law No. 241-VIII, 10.02.2026",
    "ZP": "English texts by article on zakonpravo.kz",
    "GPK": "Civil Procedure Code, Art. 121–126, an edition of about 2018",
    "MM": "Law on mass media, Art. 36",
    "AI": "Law on access to information, Art. 11",
    "PP": "Law on public procurement of 2024, Art. 25",
    "PS": "Law on public services, Art. 25",
    "EN": "Law on enforcement proceedings, Art. 37–39",
    "OM": "Constitutional law on the human rights commissioner, Art. 13–18",
    "PR": "Constitutional law on the prosecutor's office, Art. 18, 24, 25",
    "LC": "Labour Code, Art. 159–160",
    "CO": "Law on the protection of consumers, an old edition",
    "CC": "Civil Code, Art. 172–187, an old edition",
    "PD": "Law on personal data, with the changes of 17.11.2025",
    "EO": "test suites of the makers of the eOtinish portal, December 2022",
    "SEED": "a report on the rule of law, 2024",
}
"""The labels of the column «source»; read on copies of the state's information systems, not on the portal itself."""
HEAD = "<!-- Made by `make rules` from the rows of app/law: change the rows, not this page. -->"


def rules_page(catalogues: Mapping[Language, Texts]) -> str:
    """docs/rules.md: every rule with every version, the other names, the requisites of every letter."""
    english = catalogues[Language.ENGLISH]
    lines = [
        HEAD,
        "",
        "# The rules of law in the program",
        "",
        f"{len(RULE_IDS)} rules and lengths in {len(RULES)} rows. `python main.py due RULE --from DATE` counts each;",
        "what a lawyer must check stands in [law-review.md](law-review.md).",
        "«compared: no» means that only one edition was read and the wording of other years may differ.",
    ]
    for prefix, title in _CHAPTERS.items():
        rows = [rule for rule in RULES if rule.id.startswith(prefix)]
        lines += ["", f"## {title}", "", *table(_RULE_COLUMNS, (_rule_cells(rule, english) for rule in rows))]
    lines += ["", "## Names", "", *table(("rule", "kk", "ru", "en", "in one sentence"), _names(catalogues))]
    lines += ["", "## Other names that are understood", ""]
    lines += table(("name", "stands for"), ((f"`{name}`", f"`{found}`") for name, found in ALIASES.items()))
    lines += ["", "## Requisites of the letters", ""]
    lines += table(_LETTER_COLUMNS, (_letter_cells(row, english) for row in REQUIREMENTS))
    lines += ["", "## What answers a refusal", "", *table(_REFUSAL_COLUMNS, _refusals(english))]
    lines += ["", "## Sources", "", *table(("label", "what was read"), _SOURCES.items())]
    return "\n".join(lines) + "\n"


def review_page(points: tuple[OpenPoint, ...], catalogues: Mapping[Language, Texts]) -> str:
    """docs/law-review.md: open points, rows below the text that was read, what was not compared, other doubts."""
    english = catalogues[Language.ENGLISH]
    lines = [
        HEAD,
        "",
        "# What a lawyer must check",
        "",
        "Nothing here has been reviewed by a lawyer of Kazakhstan.",
        "Each line names the place in the code: search the file for the id.",
        "",
        "## Open points",
        "",
        *table(("point", "what", "rules it touches", "place"), (_point(point, english) for point in points)),
    ]
    for title, doubtful, say in _REVIEWS:
        found = [rule for rule in RULES if doubtful(rule)]
        lines += ["", f"## {title}", ""]
        lines += table(("row", "what", "place"), _review(found, say, english))
    weak = [row for row in REQUIREMENTS if row.confidence is not Confidence.READ]
    lines += ["", "## Requisites that were not read in a current text", ""]
    lines += table(("letter", "what", "article", "known how", "place"), (_weak(row, english) for row in weak))
    lines += ["", "## Numbers", "", *_NUMBERS]
    return "\n".join(lines) + "\n"


_NUMBERS = (
    "- The monthly index by year is second hand: `resources/law/monthly_index.csv`.",
    "- Rates and exemptions of the state duty were read in the Tax Code of 2025, Art. 664–668: `app/law/duty.py`.",
    "- Sub-paragraphs 2 and 8 of Art. 665(1) contradict each other (OP-8), both duties are shown: `app/law/duty.py`.",
    "- The rates before 2026 were not read: `app/law/duty.py`.",
    "- Thresholds of petitions, Art. 90-3(4): `app/law/petitions.py`.",
    "- The check digit of IIN and BIN is known from programs, not from the decree (OP-14): `app/law/identifiers.py`.",
    "- Posting before 24:00 of the last day (Civil Code, Art. 176; an old edition): `app/law/backwards.py`.",
)
_RULE_COLUMNS = (
    "row",
    "whose",
    "from",
    "length",
    "article",
    "in force",
    "extension",
    "when missed",
    "source",
    "compared",
)
_REFUSAL_COLUMNS = ("the body says", "by", "what answers it", "article", "offered")
_LETTER_COLUMNS = ("letter", "what", "how strictly", "article", "known how")


def _rule_cells(rule: Rule, texts: Texts) -> tuple[str, ...]:
    if rule.length is None or rule.unit is None:
        length = texts.say(f"message.{rule.message}")
    else:
        length = length_words(rule.length, rule.unit, texts)
    before = " before" if rule.start is Start.BACKWARDS else ""
    return (
        f"`{rule.reference}`",
        rule.side.value,
        texts.say(rule.text_key("trigger")),
        f"{length}{before}",
        f"[{article_words(rule.article, texts, rule.law)}]({rule.link(Language.RUSSIAN)})"
        if rule.link(Language.RUSSIAN)
        else article_words(rule.article, texts, rule.law),
        in_force_words(rule, texts),
        extension_words(rule.extension, texts, rule.law),
        texts.say(rule.text_key("consequence")),
        f"{rule.source} ({rule.confidence.value})",
        "yes" if rule.compared else "no",
    )


def _names(catalogues: Mapping[Language, Texts]) -> Iterator[tuple[str, ...]]:
    for rule_id in RULE_IDS:
        said = [catalogues[language].say(f"rule.{rule_id}.name") for language in Language]
        yield (f"`{rule_id}`", *said, catalogues[Language.ENGLISH].say(f"rule.{rule_id}.sentence"))


def _letter_cells(row: Requirement, texts: Texts) -> tuple[str, ...]:
    law = article_words(row.article, texts, row.law) if row.article or row.law is not Law.APPC else "–"
    return (
        f"{row.letter} {texts.say(f'paper.{row.letter}')}",
        texts.say(f"requirement.{row.code}"),
        texts.say(f"demand.{row.demand}"),
        law,
        row.confidence.value,
    )


def _refusals(texts: Texts) -> Iterator[tuple[str, ...]]:
    """Each argument beside the reason it answers; a principle of the Code has no days but those of the Constitution."""
    known: dict[str, Principle] = {one.code: one for one in (*PRINCIPLES, *ARGUMENTS)}
    for refusal in REFUSALS:
        for code in refusal.arguments:
            one = known[code]
            since = f"from {one.since:%d.%m.%Y}" if one.since else "any day"
            said = texts.say(f"refusal.{refusal.code}")
            yield said, refusal.article, texts.say(one.name), one.article, since


def _point(point: OpenPoint, texts: Texts) -> tuple[str, ...]:
    touched = [rule_id for rule_id in RULE_IDS if point in touching((point,), rule_id)]
    named = "all" if len(touched) == len(RULE_IDS) else ", ".join(point.rules) or "–"
    return point.id, point.sentence(texts.language), named, f"`{_PLACES[point.id]}`"


def _review(rules: list[Rule], say: Callable[[Rule, Texts], str], texts: Texts) -> Iterator[tuple[str, ...]]:
    for rule in rules:
        yield f"`{rule.reference}`", say(rule, texts), f"`{_module(rule)}`"


def _confidence(rule: Rule, texts: Texts) -> str:
    return f"{rule.confidence.value}: {texts.say(f'confidence.{rule.confidence}')} ({rule.source})"


def _doubts(rule: Rule, texts: Texts) -> str:
    return " ".join(texts.say(f"doubt.{doubt}") for doubt in rule.doubts)


def _readings(rule: Rule, texts: Texts) -> str:
    return "; ".join(texts.say(f"alternative.{reading}") for reading in rule.readings)


def _in_force(rule: Rule, texts: Texts) -> str:
    newest = versions(rule.id)[-1]
    return f"{in_force_words(rule, texts)}; read as `{newest.reference}` ({newest.source})"


def _weak(row: Requirement, texts: Texts) -> tuple[str, ...]:
    known = f"{row.confidence.value}: {texts.say(f'confidence.{row.confidence}')}"
    return row.letter, texts.say(f"requirement.{row.code}"), row.article or "–", known, "`app/law/requirements.py`"


def _module(rule: Rule) -> str:
    return next(module for module, rows in MODULES.items() if rule in rows)


_REVIEWS: tuple[tuple[str, Callable[[Rule], bool], Callable[[Rule, Texts], str]], ...] = (
    ("Rows that were not read in a current text", lambda rule: rule.confidence is not Confidence.READ, _confidence),
    ("Rows with another doubt", lambda rule: bool(rule.doubts), _doubts),
    ("Rows that can be read in another way", lambda rule: bool(rule.readings), _readings),
    ("Rows whose wording of other years was not compared", lambda rule: not rule.compared, _in_force),
)


def table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """The lines of a table in Markdown."""
    lines = [columns, tuple("---" for _ in columns), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]
