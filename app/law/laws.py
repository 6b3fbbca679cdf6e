"""The laws the rules stand in: how each is named (`law.<code>`) and where its official text is.

The links are those of the legal information systems of the state, by the number of the document there.
"""

from enum import StrEnum

from app.domain.languages import Language

_ADILET = {
    Language.KAZAKH: "https://adilet.zan.kz/kaz/docs/{}",
    Language.RUSSIAN: "https://adilet.zan.kz/rus/docs/{}",
    Language.ENGLISH: "https://adilet.zan.kz/eng/docs/{}",
}
_ZAN = {
    Language.KAZAKH: "https://zan.gov.kz/client/#!/doc/{}/kaz",
    Language.RUSSIAN: "https://zan.gov.kz/client/#!/doc/{}/rus",
    Language.ENGLISH: "https://zan.gov.kz/client/#!/doc/{}/rus",
}


class Law(StrEnum):
    """A law; the first is the Code, the others stand outside or beside it."""

    APPC = "appc"
    MEDIA = "media"
    MEDIA_1999 = "media_1999"
    INFORMATION = "information"
    PROCUREMENT = "procurement"
    PROCUREMENT_2015 = "procurement_2015"
    SERVICES = "services"
    BAILIFFS = "bailiffs"
    OMBUDSMAN = "ombudsman"
    PROSECUTOR = "prosecutor"
    LABOUR = "labour"
    CONSUMERS = "consumers"
    CIVIL = "civil"
    PERSONAL_DATA = "personal_data"
    TAX = "tax"
    PORTAL = "portal"


_APPC = "K2000000350"
_REPEALED = {Law.MEDIA_1999: "Z990000451_", Law.PROCUREMENT_2015: "Z1500000434"}
"""Documents on adilet.zan.kz; English is the Russian text."""
_DOCUMENTS = {
    Law.MEDIA: "197914",
    Law.INFORMATION: "95458",
    Law.PROCUREMENT: "198415",
    Law.SERVICES: "72060",
    Law.BAILIFFS: "51792",
    Law.OMBUDSMAN: "173439",
    Law.PROSECUTOR: "173441",
    Law.LABOUR: "95666",
    Law.CONSUMERS: "52483",
    Law.CIVIL: "879",
    Law.PERSONAL_DATA: "72730",
    Law.TAX: "212543",
}
"""Numbers of the documents on zan.gov.kz; English where there is none is the Russian text."""


def link(law: Law, language: Language) -> str:
    """The official text in that language; empty for the portal, which is no law."""
    if law is Law.APPC:
        return _ADILET[language].format(_APPC)
    if law in _REPEALED:
        read = Language.RUSSIAN if language is Language.ENGLISH else language
        return _ADILET[read].format(_REPEALED[law])
    document = _DOCUMENTS.get(law)
    return _ZAN[language].format(document) if document else ""
