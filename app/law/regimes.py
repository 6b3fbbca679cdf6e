"""The wordings a rule may stand in: the Code before and since Law 17.12.2025 No. 241-VIII, and other laws."""

from datetime import date, timedelta
from enum import StrEnum

STARTED_ON = date(2021, 7, 1)
"""The Code came into force."""
BORDER_ON = date(2025, 12, 29)
"""First day of the second regime: terms run from registration, late arrival is registered the next working day."""


class Regime(StrEnum):
    """A wording of the Code; also the version of a rule (`AP-04@V2`)."""

    V1 = "V1"
    V2 = "V2"

    @property
    def first_on(self) -> date:
        """The first day of this wording."""
        return STARTED_ON if self is Regime.V1 else BORDER_ON

    @property
    def last_on(self) -> date | None:
        """The last day of this wording, None while it is in force."""
        return BORDER_ON - timedelta(days=1) if self is Regime.V1 else None


class Edition(StrEnum):
    """A wording that is not one of the two regimes: the Code as amended in between, or another law by its number.

    The version of the rules that stand in it (`XT-02@401-V`); `V1-2025` is the Code since the changes of 2025.
    """

    CODE_2025 = "V1-2025"
    MEDIA = "93-VIII"
    MEDIA_1999 = "1999"
    INFORMATION = "401-V"
    PROCUREMENT = "106-VIII"
    PROCUREMENT_2015 = "434-V"
    SERVICES = "88-V"
    BAILIFFS = "261-IV"
    OMBUDSMAN = "2022-ombudsman"
    PROSECUTOR = "2022-prosecutor"
    LABOUR = "414-V"
    CONSUMERS = "274-IV"
    CIVIL = "268-XIII"
    PERSONAL_DATA = "94-V"
    PORTAL = "2022-eotinish"


def regime_on(day: date) -> Regime:
    """The wording in force on a day; before the Code itself it answers the first."""
    return Regime.V2 if day >= BORDER_ON else Regime.V1
