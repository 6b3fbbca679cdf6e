"""To whom a paper goes and from whom, in the case the heading asks for.

«Управление здравоохранения …», its head «Руководитель» → «Руководителю Управления здравоохранения …»;
«… Денсаулық сақтау басқармасы», «Басшы» → «… Денсаулық сақтау басқармасының басшысына».
A head whose title is that of the body takes its place: not the apparatus of an akim is written to, but the akim.
"""

import re

from app.domain.codes import Sex
from app.domain.languages import Language
from app.letters.grammar import kazakh, russian, russian_bodies
from app.letters.grammar.inflected import Case, Corrections, Inflected

_RU_HEADS = (
    ("Аким", "Аппарат акима ", "Аким "),
    ("Аким", "Акимат ", "Аким "),
    ("Министр", "Министерство ", "Министр "),
    ("Генеральный Прокурор", "Генеральная прокуратура ", "Генеральный Прокурор "),
    ("Прокурор области", "Прокуратура ", "Прокурор "),
    ("Прокурор города", "Прокуратура ", "Прокурор "),
    ("Уполномоченный", "Уполномоченный ", "Уполномоченный "),
    ("Руководитель Аппарата Правительства", "Аппарат Правительства ", "Руководитель Аппарата Правительства "),
)
"""The title of a head, how the name of its body begins, and how both together begin."""
_KK_HEADS = (
    ("Әкім", " әкімінің аппараты", " әкімі"),
    ("Әкім", " әкімдігі", " әкімі"),
    ("Министр", " министрлігі", " министрі"),
    ("Бас Прокурор", " Бас прокуратурасы", " Бас Прокуроры"),
    ("Облыс прокуроры", " прокуратурасы", " прокуроры"),
    ("Қала прокуроры", " прокуратурасы", " прокуроры"),
    ("Уәкіл", " уәкіл", " уәкіл"),
    ("Үкімет Аппаратының Басшысы", " Үкіметінің Аппараты", " Үкіметі Аппаратының Басшысы"),
)
"""The title of a head, how the name of its body ends, and how both together end."""
_TERRITORY = re.compile(r"\b(облысы|қаласы|ауданы|Республикасы)ның(?= )")


def to_whom(body: str, head: str, language: Language, corrections: Corrections | None = None) -> Inflected:
    """The addressee in the dative: the head of the body if there is one, else the body."""
    if not head.strip():
        say = kazakh.body if language is Language.KAZAKH else russian_bodies.body
        return say(body, Case.DATIVE, corrections)
    together = _kazakh_together if language is Language.KAZAKH else _russian_together
    return together(body.strip(), head.strip(), corrections)


def to_court(court: str, language: Language, corrections: Corrections | None = None) -> Inflected:
    """The court a claim goes to: «В Специализированный … суд», «… сотына»; empty for no name."""
    if language is Language.KAZAKH or not court.strip():
        return kazakh.body(court, Case.DATIVE, corrections)
    found = russian_bodies.body(court, Case.ACCUSATIVE, corrections)
    return Inflected(f"В {found.text}", found.case, found.is_sure)


def from_whom(
    name: str, language: Language, sex: Sex | None = None, corrections: Corrections | None = None
) -> Inflected:
    """The applicant: «от Касымовой Айжан Сериковны», «Қасымова Айжан Серікқызынан»; empty for no name.

    The sex is asked where the name itself does not tell it.
    """
    if language is Language.KAZAKH or not name.strip():
        return kazakh.person(name, Case.ABLATIVE, corrections)
    found = russian.person(name, Case.GENITIVE, russian.sex_of(name) or sex, corrections)
    return Inflected(f"от {found.text}", found.case, found.is_sure)


def to_person(
    name: str, language: Language, sex: Sex | None = None, corrections: Corrections | None = None
) -> Inflected:
    """The person a notice goes to: «Касымовой Айжан Сериковне», «Қасымова Айжан Серікқызына»."""
    if language is Language.KAZAKH:
        return kazakh.person(name, Case.DATIVE, corrections)
    return russian.person(name, Case.DATIVE, russian.sex_of(name) or sex, corrections)


def _russian_together(body: str, head: str, corrections: Corrections | None) -> Inflected:
    for title, beginning, both in _RU_HEADS:
        if head.lower() == title.lower() and body.startswith(beginning):
            return russian_bodies.body(both + body.removeprefix(beginning), Case.DATIVE, corrections)
    whose = russian_bodies.body(body, Case.GENITIVE, corrections)
    who = russian_bodies.body(head, Case.DATIVE, corrections)
    return Inflected(f"{who.text} {whose.text}", Case.DATIVE, who.is_sure and whose.is_sure)


def _kazakh_together(body: str, head: str, corrections: Corrections | None) -> Inflected:
    for title, end, both in _KK_HEADS:
        if head.lower() == title.lower() and body.endswith(end):
            return kazakh.body(body.removesuffix(end) + both, Case.DATIVE, corrections)
    # «Абай облысы сотының төрағасына»: of two genitives in a row the first is left out, as official names do.
    whose = kazakh.body(_TERRITORY.sub(r"\1", body), Case.GENITIVE, corrections)
    who = kazakh.head(head if " " in head else head.lower(), Case.DATIVE)
    return Inflected(f"{whose.text} {who.text}", Case.DATIVE, whose.is_sure and who.is_sure)
