"""Rules of the procedure at the body of first contact: AP-01 to AP-09 (Code, ch. 9-12; rules §3.1)."""

from app.domain.codes import Side, Unit
from app.law.regimes import Regime
from app.law.rule import NO_EXTENSION, Confidence, Extender, Extension, From, Reading, Rule, Start, Trigger
from app.law.versions import both, only

_ANSWER_V1 = Extension(who=Extender.HEAD, article="76(3)", length=2, unit=Unit.MONTHS, counted_from=From.TOTAL_OR_ADDED)
_ANSWER_V2 = Extension(
    who=Extender.HEAD_OR_CHIEF_OF_STAFF, article="76(3)", length=2, unit=Unit.MONTHS, counted_from=From.DECISION
)


def _answer(rule_id: str, article: str) -> tuple[Rule, ...]:
    """The general term of 15 working days, from receipt under V1, from registration under V2 (Art. 76)."""
    terms = only(
        rule_id,
        side=Side.BODY,
        trigger=Trigger.ARRIVAL,
        length=15,
        unit=Unit.WORKING_DAYS,
        article=article,
        confidence=Confidence.READ,
        then="PC-01",
    )
    return (
        terms(Regime.V1, source="AO", extension=_ANSWER_V1, readings=(Reading.FIRST_DAY_COUNTS,)),
        terms(Regime.V2, source="A3, MD", extension=_ANSWER_V2),
    )


PROCEDURE: tuple[Rule, ...] = (
    *both(
        "AP-01",
        side=Side.BODY,
        trigger=Trigger.ARRIVAL,
        length=3,
        unit=Unit.WORKING_DAYS,
        article="65",
        extension=NO_EXTENSION,
        source="A3",
        confidence=Confidence.READ,
    ),
    *both(
        "AP-02",
        side=Side.BODY,
        trigger=Trigger.ARRIVAL,
        length=3,
        unit=Unit.WORKING_DAYS,
        article="64(7)",
        extension=NO_EXTENSION,
        source="A3",
        confidence=Confidence.READ,
        compared=False,
    ),
    *both(
        "AP-03",
        side=Side.CLIENT,
        trigger=Trigger.NOTICE,
        length=None,
        unit=None,
        article="64(6)",
        extension=Extension(who=Extender.BODY, article="64(6)"),
        source="A3",
        confidence=Confidence.READ,
        message="set_by_body",
    ),
    *_answer("AP-04", "76(1)–(2)"),
    *both(
        "AP-05",
        side=Side.BODY,
        trigger=Trigger.DECISION,
        length=3,
        unit=Unit.WORKING_DAYS,
        article="76(3)",
        extension=NO_EXTENSION,
        source="A3, AO",
        confidence=Confidence.READ,
    ),
    *_answer("AP-06", "87(2), 76(1)–(2)"),
    *both(
        "AP-07",
        side=Side.BODY,
        trigger=Trigger.PLANNED_ACT,
        length=3,
        unit=Unit.WORKING_DAYS,
        start=Start.BACKWARDS,
        article="73",
        extension=NO_EXTENSION,
        source="A3, AO",
        confidence=Confidence.READ,
    ),
    *both(
        "AP-08",
        side=Side.CLIENT,
        trigger=Trigger.NOTICE,
        length=2,
        unit=Unit.WORKING_DAYS,
        article="73",
        extension=NO_EXTENSION,
        source="A3",
        confidence=Confidence.READ,
    ),
    only(
        "AP-09",
        side=Side.CLIENT,
        trigger=Trigger.NOTICE,
        length=2,
        unit=Unit.WORKING_DAYS,
        article="73",
        extension=NO_EXTENSION,
        source="A3, MD",
        confidence=Confidence.READ,
    )(Regime.V2),
)
