"""Rules beside the Code: Ombudsman, prosecutor, labour, consumers, personal data (XT-08 to XT-18; rules §3.5).

Each law was read in one edition; XT-17 is no law at all but what the eOtinish portal of 2022 counted.
"""

from datetime import date

from app.domain.codes import Side, Unit
from app.law.laws import Law
from app.law.regimes import Edition
from app.law.rows_tracks import ARRIVES
from app.law.rule import Confidence, Doubt, Extender, Extension, From, Reading, Rule, Trigger
from app.law.versions import NO_TERM, calendar_days, elsewhere, months, working, years

_BODY, _CLIENT = Side.BODY, Side.CLIENT
_ADOPTED_ON = date(2022, 11, 5)
_ombudsman = elsewhere(Law.OMBUDSMAN, Edition.OMBUDSMAN, _ADOPTED_ON, source="OM")
_prosecutor = elsewhere(Law.PROSECUTOR, Edition.PROSECUTOR, _ADOPTED_ON, source="PR")
_labour = elsewhere(
    Law.LABOUR,
    Edition.LABOUR,
    date(2015, 11, 23),
    source="LC",
    extension=Extension(who=Extender.SUSPENSION, article="160"),
)
_data = elsewhere(
    Law.PERSONAL_DATA, Edition.PERSONAL_DATA, date(2013, 5, 21), source="PD", side=_BODY, trigger=Trigger.RECEIPT
)
_portal = elsewhere(
    Law.PORTAL,
    Edition.PORTAL,
    date(2022, 12, 1),
    source="EO",
    article="",
    confidence=Confidence.SECOND_HAND,
    side=_BODY,
    trigger=Trigger.ARRIVAL,
    doubts=(Doubt.NOT_A_LAW, Doubt.ANALOGY),
)
_EITHER_DAYS = (Reading.FROM_RECEIPT, Reading.CALENDAR_DAYS)
"""The portal's list does not say which days it means; both dates are shown."""


def _up_to_two_months(who: Extender, article: str, notice: str) -> Extension:
    """«Not more than up to two months»: in total or on top is disputed, as in the old wording of the Code."""
    return Extension(
        who=who, article=article, length=2, unit=Unit.MONTHS, counted_from=From.TOTAL_OR_ADDED, notice=notice
    )


BEYOND: tuple[Rule, ...] = (
    _ombudsman(
        "XT-08",
        **ARRIVES,
        **working(15),
        article="13(1)",
        extension=_up_to_two_months(Extender.ITSELF, "13(5)", "XT-08:notice"),
        also="answer",
    ),
    _ombudsman("XT-08:notice", side=_BODY, trigger=Trigger.DECISION, **working(3), article="13(5)"),
    _ombudsman("XT-08a", **ARRIVES, **working(10), article="18(2)", also="information"),
    _ombudsman(
        "XT-08a:recommendation",
        **ARRIVES,
        **working(15),
        article="15(2)",
        extension=Extension(
            who=Extender.ITSELF, article="15(2)", length=30, unit=Unit.CALENDAR_DAYS, counted_from=From.ADDED
        ),
    ),
    _prosecutor(
        "XT-09",
        **ARRIVES,
        **working(15),
        article="24(3)",
        extension=_up_to_two_months(Extender.HEAD, "24(4)", "XT-09:notice"),
        also="answer",
    ),
    _prosecutor("XT-09:notice", side=_BODY, trigger=Trigger.DECISION, **working(3), article="24(5)"),
    _prosecutor("XT-09:check", side=_BODY, trigger=Trigger.DEED, **working(10), article="24(4)"),
    _prosecutor(
        "XT-10",
        side=_CLIENT,
        trigger=Trigger.KNOWLEDGE,
        **months(3),
        article="25(1)",
        extension=Extension(who=Extender.RESTORATION, article="25(1)"),
    ),
    _prosecutor("XT-10a", **ARRIVES, **working(20), article="25(1)"),
    _labour("XT-11", side=_CLIENT, trigger=Trigger.SERVICE, **months(1), article="160"),
    _labour("XT-11a", side=_CLIENT, trigger=Trigger.SERVICE, **months(2), article="160"),
    _labour("XT-11b", side=_CLIENT, trigger=Trigger.KNOWLEDGE, **years(1), article="160"),
    _labour("XT-11c", side=_CLIENT, trigger=Trigger.SERVICE, **months(3), article="160", also="reinstatement"),
    _labour("XT-11c:other", side=_CLIENT, trigger=Trigger.KNOWLEDGE, **years(1), article="160"),
    _labour(
        "XT-11d",
        side=_BODY,
        trigger=Trigger.RECEIPT,
        **working(15),
        article="159(5)",
        extension=Extension(who=Extender.NONE),
        also="consideration",
    ),
    _labour(
        "XT-11d:copy",
        side=_BODY,
        trigger=Trigger.DECISION,
        **working(3),
        article="159(5)",
        extension=Extension(who=Extender.NONE),
    ),
    elsewhere(Law.CONSUMERS, Edition.CONSUMERS, date(2010, 5, 4), source="CO")(
        "XT-12",
        side=_BODY,
        trigger=Trigger.RECEIPT,
        **calendar_days(10),
        article="31, 35(4), 42",
        confidence=Confidence.READ_OLD,
    ),
    elsewhere(Law.CIVIL, Edition.CIVIL, date(1994, 12, 27), source="CC")(
        "XT-13",
        side=_CLIENT,
        trigger=Trigger.KNOWLEDGE,
        **years(3),
        article="178",
        extension=Extension(who=Extender.SUSPENSION),
        confidence=Confidence.READ_OLD,
        doubts=(Doubt.STARTING_DAY,),
    ),
    _data("XT-14", **working(15), article="8(5)–(7)"),
    _data("XT-15", **working(1), article="25"),
    _data("XT-16", **working(3), article="19-1"),
    _portal("XT-17", **NO_TERM, message="many_clocks"),
    _portal("XT-17:advocate", **working(10), readings=_EITHER_DAYS),
    _portal("XT-17:notary", **calendar_days(10), readings=(Reading.FROM_RECEIPT,)),
    _portal("XT-17:bailiff", **working(3), readings=_EITHER_DAYS),
    _portal("XT-17:declassification", **calendar_days(30), readings=(Reading.FROM_RECEIPT,)),
    _portal("XT-17:rehabilitation", **calendar_days(90), readings=(Reading.FROM_RECEIPT,)),
    _portal("XT-17:tax", **working(30), readings=_EITHER_DAYS),
    _portal("XT-17:tax_monitoring", **working(45), readings=_EITHER_DAYS),
    _prosecutor(
        "XT-18",
        side=_BODY,
        trigger=Trigger.DECISION,
        **working(30),
        article="18(4)",
        extension=Extension(
            who=Extender.ITSELF, article="18(4)", length=30, unit=Unit.WORKING_DAYS, counted_from=From.ADDED
        ),
    ),
)
