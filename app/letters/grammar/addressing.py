"""To whom a paper goes and from whom, in the case the heading asks for.

«Управление здравоохранения …», its head «Руководитель» → «Руководителю Управления здравоохранения …»;
«… Денсаулық сақтау басқармасы», «Басшы» → «… Денсаулық сақтау басқармасының басшысына».
A head whose title is that of the body takes its place: not the apparatus of an akim is written to, but the akim.
"""

import re

from app.domain.codes import Sex
from app.domain.inflections import Case, Whose
from app.domain.languages import Language
from app.letters.grammar import kazakh, russian, russian_bodies
from app.letters.grammar.inflected import Corrections, Inflected, together, told

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
_AKIM = " әкімі"
_KK_HEADS = (
    ("Әкім", " әкімінің аппараты", _AKIM),
    ("Әкім", " әкімдігі", _AKIM),
    ("Министр", " министрлігі", " министрі"),
    ("Бас Прокурор", " Бас прокуратурасы", " Бас Прокуроры"),
    ("Облыс прокуроры", " прокуратурасы", " прокуроры"),
    ("Қала прокуроры", " прокуратурасы", " прокуроры"),
    ("Уәкіл", " уәкіл", " уәкіл"),
    ("Үкімет Аппаратының Басшысы", " Үкіметінің Аппараты", " Үкіметі Аппаратының Басшысы"),
)
"""The title of a head, how the name of its body ends, and how both together end."""
_OF_AKIM = re.compile(r"(?:облысы|қаласы|ауданы|ауылы|кенті|округі)$")
"""An akim is of a territory: «Бурабай ауданының әкімі», though the apparatus is «Бурабай ауданы әкімінің аппараты»."""
_TERRITORY = re.compile(r"\b(облысы|қаласы|ауданы|Республикасы)ның(?= )")


def to_whom(body: str, head: str, language: Language, corrections: Corrections | None = None) -> Inflected:
    """The addressee in the dative: the head of the body if there is one, else the body."""
    if not head.strip():
        return _body(body, Case.DATIVE, language, corrections)
    both = _kazakh_together if language is Language.KAZAKH else _russian_together
    return both(body.strip(), head.strip(), corrections)


def to_court(court: str, language: Language, corrections: Corrections | None = None) -> Inflected:
    """The court a claim goes to: «В Специализированный … суд», «… сотына»; empty for no name."""
    if language is Language.KAZAKH or not court.strip():
        return _body(court, Case.DATIVE, language, corrections)
    return _body(court, Case.ACCUSATIVE, language, corrections).after("В ")


def from_whom(
    name: str, language: Language, sex: Sex | None = None, corrections: Corrections | None = None
) -> Inflected:
    """The applicant: «от Касымовой Айжан Сериковны», «Қасымова Айжан Серікқызынан»; empty for no name.

    The sex is asked where the name itself does not tell it.
    """
    if language is Language.KAZAKH or not name.strip():
        return _person(name, Case.ABLATIVE, Language.KAZAKH, sex, corrections)
    return _person(name, Case.GENITIVE, language, sex, corrections).after("от ")


def to_person(
    name: str, language: Language, sex: Sex | None = None, corrections: Corrections | None = None
) -> Inflected:
    """The person a notice goes to: «Касымовой Айжан Сериковне», «Қасымова Айжан Серікқызына»."""
    return _person(name, Case.DATIVE, language, sex, corrections)


def _person(name: str, case: Case, language: Language, sex: Sex | None, corrections: Corrections | None) -> Inflected:
    def say(written: Corrections | None) -> Inflected:
        if language is Language.KAZAKH:
            return kazakh.person(name, case, written)
        return russian.person(name, case, russian.sex_of(name) or sex, written)

    return told(Whose.PERSON, name, say, corrections)


def _body(
    name: str, case: Case, language: Language, corrections: Corrections | None, whose: Whose = Whose.BODY
) -> Inflected:
    say = kazakh.body if language is Language.KAZAKH else russian_bodies.body
    return told(whose, name, lambda written: say(name, case, written), corrections)


def _russian_together(body: str, head: str, corrections: Corrections | None) -> Inflected:
    for title, beginning, both in _RU_HEADS:
        if head.lower() == title.lower() and body.startswith(beginning):
            return _body(both + body.removeprefix(beginning), Case.DATIVE, Language.RUSSIAN, corrections)
    who = _body(head, Case.DATIVE, Language.RUSSIAN, corrections, Whose.POSITION)
    return together(who, _body(body, Case.GENITIVE, Language.RUSSIAN, corrections), Case.DATIVE)


def _kazakh_together(body: str, head: str, corrections: Corrections | None) -> Inflected:
    for title, end, both in _KK_HEADS:
        if head.lower() == title.lower() and body.endswith(end):
            where = body.removesuffix(end)
            if both == _AKIM and _OF_AKIM.search(where):
                where = kazakh.body(where, Case.GENITIVE).text
            return _body(where + both, Case.DATIVE, Language.KAZAKH, corrections)
    # «Абай облысы сотының төрағасына»: of two genitives in a row the first is left out, as official names do.
    whose = _body(_TERRITORY.sub(r"\1", body), Case.GENITIVE, Language.KAZAKH, corrections)
    title = head if " " in head else head.lower()
    theirs = kazakh.possessed(title).text
    who = told(Whose.POSITION, theirs, lambda written: kazakh.head(title, Case.DATIVE, written), corrections)
    return together(whose, who, Case.DATIVE)
