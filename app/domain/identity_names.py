"""Whether the name of a file says that it is a copy of an identity document (Law 94-V on personal data, Art. 7(10)).

Names are read in the one spelling of three alphabets. A paper about such a document (a refusal to issue it) is none,
nor is a passport of a house or a car, nor an abbreviation that more often stands for something else.
"""

import re

from app.domain.spelling import spell, words


def _spelled(said: str) -> frozenset[str]:
    return frozenset(spell(said).split())


_DOCUMENT = re.compile(
    r"\b(?:udost\w*|ud) (?:lic|licn\w*)\b|\budl(?:ic\w*)?\b|\bjeke (?:bas\w* )?k[uv]al\w*|\btolkujat\w*"
    r"|\bpasport(?:a|u|e|om|i|tar\w*|tin|t[ai]n?)?\b|\bpasportn\w* dan\w*|\bidentiti kard\w*|\bid ?k(?:ard|art)\w*"
)
"""In the one spelling: удостоверение личности, уд. личн., жеке (басын) куәлік, төлқұжат, паспорт, ID card, ID-карта."""
_COPY = re.compile(r"\b(?:kop(?:ia|ii|iu)|kopi|kowirme\w*|skan\w*)\b")
_SHORT = re.compile(r"udost(?:over(?:eni\w*)?)?|jk|kualik|kualigi")
"""Alone in a name, or beside a number of its page or a name of a person: удост., ЖК, куәлік."""
_BESIDE = _spelled(
    "скан скана сканер копия копии көшірме көшірмесі фото сурет суреті лицо оборот сторона стороны обе екі беті жағы "
    "алды арты стр страница бет scan copy photo front back side page новый жаңа и мен and"
)
"""Words of a scan that say nothing of what is on it."""
_STEMS = tuple(
    spell(stem)
    for stem in (
        *("отказ", "жалоб", "заявлен", "ответ", "запрос", "выдач", "замен", "утерян", "утрат", "получен", "решен"),
        *("письм", "справк", "уведомл", "талон", "госпошлин", "обращен", "штраф", "постановл"),
        *("шағым", "жауап", "өтініш", "жоғал", "анықтама", "шешім", "refus", "complain", "appli", "answer", "request"),
        *("letter", "replac", "техпасп", "технич", "кадастр", "транспорт", "объект", "здани", "автомоб", "здоров"),
        *("энергет", "эколог", "безопасн", "проект", "бюджет", "доступн", "готовн", "ғимарат", "счетчик"),
    )
)
"""How words begin that a paper about such a document has in its name, or a passport of a thing."""
_WHOLE = _spelled(
    "тех иск иска утере срок срока дома дом стола стол прибора машины тарту туралы арыз арызы сұрау беру беруден алу "
    "алудан көлік үйдің lost issue issued"
)
"""The same as whole words: people's names begin like these."""
_OTHER_CERTIFICATE = _spelled(
    "инвалида инвалид пенсионное пенсионера многодетной матери ветерана участника служебное водителя водительское "
    "адвоката студента доверенности подписи мүгедек зейнеткер көпбалалы ана жүргізуші адвокат туу неке"
)
_IDENTIFIER = _spelled("заявки заявка обращения номер платежа транзакции пользователя өтініш user order request number")
_LONGEST_ENDING = 5
_PAGE = re.compile(r"\d{1,2}")
_NAME = re.compile(r"[^\W\d_a-zа-яәғқңөұүһі]\w*")


def names_identity_document(name: str) -> bool:
    """Whether a file of this name, or a note of these words, is about a copy of an identity document."""
    stem, dot, ending = name.rpartition(".")
    said = stem if dot and stem and ending.isascii() and ending.isalnum() and len(ending) <= _LONGEST_ENDING else name
    plain = spell(said.replace("_", " "))
    if _DOCUMENT.search(plain):
        about = any(word in _WHOLE or word.startswith(_STEMS) for word in plain.split())
        return bool(_COPY.search(plain)) or not about
    return _is_short(words(said.replace("_", " ")))


def _is_short(said: list[str]) -> bool:
    """Whether nothing but an abbreviation of the document stands there, with pages and a person's name at most."""
    rest = [word for word in said if not _PAGE.fullmatch(word) and spell(word) not in _BESIDE]
    marks = [word for word in rest if word.casefold() == "id" or _SHORT.fullmatch(spell(word))]
    others = [word for word in rest if word not in marks]
    if len(marks) != 1:
        return False
    if spell(marks[0]) in {"jk", "kualik", "kualigi"}:
        return not others
    strange = _OTHER_CERTIFICATE | _IDENTIFIER
    return all(_NAME.fullmatch(word) and spell(word) not in strange for word in others)
