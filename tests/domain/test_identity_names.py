"""Names of copies of identity documents are known in every spelling; nothing else is taken for one."""

import pytest

from app.domain.identity_names import names_identity_document

COPIES = """
паспорт.pdf | Паспорт Касымова.jpg | паспорт_копия.pdf | passport.png | PASSPORT scan 1.jpg | копия паспорта.pdf
Заявление и копия паспорта.pdf | паспорта.pdf | загранпаспорт и паспорт.pdf | төлқұжат.pdf | Төлқұжаты.jpg
удостоверение личности.pdf | Удостоверение_личности_Касымова.pdf | уд личности.pdf | уд. личности.jpg | уд.лич.pdf
удл.pdf | УДЛ Касымов.pdf | удост.pdf | удост..jpg | Удостоверение.jpg | удостоверение 1.jpg | Удост Касымова.pdf
udostoverenie lichnosti.pdf | udostoverenie.jpg | удостоверение обе стороны.pdf | скан удостоверения.pdf
жеке куәлік.pdf | Жеке куәлігі.jpg | жеке_куәлік_көшірмесі.pdf | zheke kualik.pdf | жеке куалик.jpg
жеке басын куәландыратын құжат.pdf | ЖК.pdf | жк 1.jpg | ЖК скан.pdf | ЖК екі жағы.pdf | куәлік.jpg
Паспорт Искаков.pdf | Паспорт Алуа.jpg | жеке куәлік көшірмесі, арызға.pdf | удлич.pdf
ID.pdf | id.jpg | ID 1.png | ID_2.jpg | ID Касымова.pdf | scan id.pdf | ID card.pdf | id-карта.jpg | identity card.png
"""
OTHERS = """
техпаспорт.pdf | Технический паспорт.pdf | тех. паспорт на дом.pdf | кадастровый паспорт.pdf | Паспорт объекта.pdf
паспорт транспортного средства.jpg | справка из паспортного стола.pdf | паспорт здоровья.pdf | көлік паспорты.pdf
Отказ в выдаче паспорта.pdf | жалоба на отказ в удостоверении личности.pdf | Заявление о замене паспорта.pdf
Ответ об утере удостоверения личности.pdf | төлқұжат беруден бас тарту.pdf | Жеке куәлік туралы шағым.pdf
Удостоверение инвалида.pdf | пенсионное удостоверение.pdf | Удостоверение многодетной матери.jpg
удостоверение доверенности.pdf | удостоверенная копия решения.pdf | водительское удостоверение.jpg
ЖК Нурлы Дала.pdf | Договор ЖК Хайвилл.pdf | ЖК тіркеу.pdf | туу туралы куәлік.pdf | неке куәлігі.pdf
ID обращения.png | ID 20261234.pdf | ID заявки 5.png | ИД.pdf | исполнительный документ ИД 12.pdf | Idrisov.pdf
Ответ акимата.pdf | конверт.jpg | 0001.pdf | Скриншот SMS.png | личное дело.pdf | Жауап.pdf | жеке кәсіпкер.pdf
суд лично.pdf | труд личности.pdf | жеке тұрғын үй.pdf | Идентификация участка.pdf | видео.mp4 | паспортизация.pdf
"""


def _names(table: str) -> list[str]:
    return [name.strip() for line in table.strip().splitlines() for name in line.split("|")]


@pytest.mark.parametrize("name", _names(COPIES))
def test_a_copy_of_an_identity_document_is_known_by_its_name(name: str) -> None:
    assert names_identity_document(name)


@pytest.mark.parametrize("name", _names(OTHERS))
def test_another_paper_is_not_taken_for_one(name: str) -> None:
    assert not names_identity_document(name)
