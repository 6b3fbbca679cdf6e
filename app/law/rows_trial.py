"""Rules of the trial, of review and of execution: CT-11 to CT-28 (Code, Art. 138-171; rules §3.3).

The edition before 17.12.2025 was not read, so the older rows are marked as not compared.
"""

from datetime import date

from app.domain.codes import Side, Unit
from app.law.regimes import Regime
from app.law.rule import Doubt, Extender, Extension, From, Reading, Rule, Trigger
from app.law.versions import NO_TERM, both, calendar_days, months, only, since, working

_COURT, _CLIENT = Side.BODY, Side.CLIENT
_PROCUREMENT_ON, _BEFORE_PROCUREMENT = date(2025, 1, 1), date(2024, 12, 31)
_CASSATION_ON, _BEFORE_CASSATION = date(2025, 7, 1), date(2025, 6, 30)


def _longer(article: str, counted_from: From, months_more: int) -> Extension:
    """What the court itself may add by a reasoned ruling."""
    return Extension(
        who=Extender.COURT, article=article, length=months_more, unit=Unit.MONTHS, counted_from=counted_from
    )


def _restored(article: str) -> Extension:
    """Restored by the rules of civil procedure, to which the Code refers."""
    return Extension(who=Extender.RESTORATION, article=article)


TRIAL: tuple[Rule, ...] = (
    *both(
        "CT-11",
        side=_CLIENT,
        trigger=Trigger.SERVICE,
        **working(10),
        article="138(4)(1)",
        extension=Extension(who=Extender.COURT, article="138(4)(1)"),
        source="A4",
        compared=False,
    ),
    *both(
        "CT-12",
        side=_COURT,
        trigger=Trigger.DECISION,
        **working(10),
        article="138(5)",
        source="A4",
        doubts=(Doubt.STARTING_DAY,),
        compared=False,
    ),
    *both(
        "CT-13",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **working(5),
        article="139(2)",
        source="A4",
        compared=False,
        also="with_claim",
    ),
    *both(
        "CT-13:later",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **working(1),
        article="139(2)",
        source="A4",
        compared=False,
    ),
    *since(
        _PROCUREMENT_ON,
        _BEFORE_PROCUREMENT,
        "CT-14",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **working(20),
        article="143(1)",
        source="A4",
    ),
    *both(
        "CT-15",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **months(3),
        article="146(1)",
        extension=_longer("146(1)", From.ADDED, 3),
        source="A4, SEED",
    ),
    *since(
        _PROCUREMENT_ON,
        _BEFORE_PROCUREMENT,
        "CT-16",
        side=_COURT,
        trigger=Trigger.DECISION,
        **working(10),
        article="146(2)",
        source="A4",
    ),
    *both(
        "CT-17",
        side=_COURT,
        trigger=Trigger.HEARING,
        **working(10),
        article="151(2)",
        extension=_longer("151(2)", From.TRIGGER, 1),
        source="A4",
        compared=False,
    ),
    *both(
        "CT-18",
        side=_CLIENT,
        trigger=Trigger.SERVICE,
        **working(10),
        article="153(3)",
        source="A4",
        compared=False,
        also="request",
    ),
    *both(
        "CT-18:full",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **working(10),
        article="153(3)",
        source="A4",
        compared=False,
    ),
    *both(
        "CT-19",
        side=_CLIENT,
        trigger=Trigger.FINAL_FORM,
        **months(2),
        article="168(2)",
        extension=_restored("168(1)"),
        source="A4",
        compared=False,
    ),
    *both(
        "CT-20", side=_CLIENT, trigger=Trigger.FINAL_FORM, **working(10), article="168(3)", source="A4", compared=False
    ),
    *both(
        "CT-21", side=_CLIENT, trigger=Trigger.FINAL_FORM, **working(10), article="168(4)", source="A4", compared=False
    ),
    *both(
        "CT-22",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **months(3),
        article="168(8)",
        extension=_longer("168(8)", From.ADDED, 3),
        source="A4",
        compared=False,
        also="ordinary",
    ),
    *both(
        "CT-22:urgent",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **working(10),
        article="168(8)",
        source="A4",
        compared=False,
    ),
    *both(
        "CT-23",
        side=_CLIENT,
        trigger=Trigger.DECISION,
        **months(1),
        article="168(9)",
        source="A4",
        doubts=(Doubt.STARTING_DAY,),
        compared=False,
    ),
    *since(
        _CASSATION_ON,
        _BEFORE_CASSATION,
        "CT-24",
        side=_CLIENT,
        trigger=Trigger.EFFECT,
        **months(6),
        article="169(2), (4)",
        extension=_restored("169(1)"),
        source="A4",
    ),
    *since(
        _CASSATION_ON,
        _BEFORE_CASSATION,
        "CT-25",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **months(6),
        article="169(5)",
        source="A4",
    ),
    *both(
        "CT-26",
        side=_COURT,
        trigger=Trigger.EFFECT,
        **working(3),
        article="171(1)",
        source="A4",
        compared=False,
        also="sending",
    ),
    *both(
        "CT-26:execution",
        side=_COURT,
        trigger=Trigger.EFFECT,
        **months(1),
        article="171(2)",
        extension=Extension(who=Extender.COURT, article="155(5)"),
        source="A4",
        compared=False,
    ),
    *both(
        "CT-27",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **calendar_days(5),
        article="163(1)",
        source="A4",
        doubts=(Doubt.PLAIN_DAYS,),
        readings=(Reading.NO_ROLL_OVER,),
        compared=False,
        also="ordinary",
    ),
    *both(
        "CT-27:at_once",
        side=_COURT,
        trigger=Trigger.AT_COURT,
        **NO_TERM,
        article="163(1)",
        source="A4",
        compared=False,
        message="at_once",
    ),
    only("CT-28", side=_COURT, trigger=Trigger.AT_COURT, **months(1), article="167-2(2)", source="A4")(Regime.V2),
)
