"""Rules of the procedure at the body of first contact: AP-01 to AP-20 (Code, ch. 9-12; rules §3.1)."""

from app.domain.codes import Side, Unit
from app.law.regimes import Regime
from app.law.rule import Extender, Extension, From, Reading, Rule, Start, Trigger
from app.law.versions import NO_TERM, both, only, working

_BODY, _CLIENT = Side.BODY, Side.CLIENT
_ANSWER_V1 = Extension(
    who=Extender.HEAD,
    article="76(3)",
    length=2,
    unit=Unit.MONTHS,
    counted_from=From.TOTAL_OR_ADDED,
    notice="AP-05",
)
_ANSWER_V2 = Extension(
    who=Extender.HEAD_OR_CHIEF_OF_STAFF,
    article="76(3)",
    length=2,
    unit=Unit.MONTHS,
    counted_from=From.DECISION,
    notice="AP-05",
)
_OTHERWISE = Extension(who=Extender.OTHER_LAW, article="86(3)")
_ASK_THE_BODY = Extension(who=Extender.BODY, article="64(6)")


def _answer(rule_id: str, article: str) -> tuple[Rule, ...]:
    """The general term of 15 working days, from receipt under V1, from registration under V2 (Art. 76)."""
    terms = only(rule_id, side=_BODY, trigger=Trigger.ARRIVAL, **working(15), article=article, then="PC-01")
    return (
        terms(Regime.V1, source="AO", extension=_ANSWER_V1, readings=(Reading.FIRST_DAY_COUNTS,)),
        terms(Regime.V2, source="A3, MD", extension=_ANSWER_V2),
    )


PROCEDURE: tuple[Rule, ...] = (
    *both(
        "AP-01",
        side=_BODY,
        trigger=Trigger.ARRIVAL,
        **working(3),
        article="65",
        source="A3",
        readings=(Reading.FROM_RECEIPT,),
    ),
    *both("AP-02", side=_BODY, trigger=Trigger.ARRIVAL, **working(3), article="64(7)", source="A3", compared=False),
    *both(
        "AP-03",
        side=_CLIENT,
        trigger=Trigger.NOTICE,
        **NO_TERM,
        article="64(6)",
        extension=_ASK_THE_BODY,
        source="A3",
        message="set_by_body",
    ),
    *_answer("AP-04", "76(1)–(2)"),
    *both("AP-05", side=_BODY, trigger=Trigger.DECISION, **working(3), article="76(3)", source="A3, AO"),
    *_answer("AP-06", "87(2), 76(1)–(2)"),
    *both(
        "AP-07",
        side=_BODY,
        trigger=Trigger.PLANNED_ACT,
        **working(3),
        start=Start.BACKWARDS,
        article="73",
        source="A3, AO",
    ),
    *both("AP-08", side=_CLIENT, trigger=Trigger.NOTICE, **working(2), article="73", source="A3"),
    only("AP-09", side=_CLIENT, trigger=Trigger.NOTICE, **working(2), article="73", source="A3, MD")(Regime.V2),
    only("AP-10", side=_BODY, trigger=Trigger.HEARING, **working(2), article="74(4)", source="A3")(Regime.V2),
    *both("AP-11", side=_CLIENT, trigger=Trigger.DEED, **working(3), article="74(6)", source="A3", compared=False),
    *both("AP-12", side=_BODY, trigger=Trigger.MOTION, **working(3), article="75(1)", source="A3, AO"),
    *both("AP-13", side=_BODY, trigger=Trigger.MOTION, **working(3), article="67(3)", source="A3", compared=False),
    *both("AP-14", side=_BODY, trigger=Trigger.DECISION, **working(2), article="67(11)", source="A3", compared=False),
    *both("AP-15", side=_CLIENT, trigger=Trigger.DEED, **working(3), article="68(5)", source="A3", compared=False),
    *both("AP-16", side=_BODY, trigger=Trigger.DECISION, **working(3), article="70(3)", source="A3", compared=False),
    *both("AP-17", side=_BODY, trigger=Trigger.MOTION, **working(1), article="78(4)", source="A3, AO"),
    *both(
        "AP-18",
        side=_BODY,
        trigger=Trigger.ARRIVAL,
        **working(3),
        article="82(3)",
        source="A3, AO",
        readings=(Reading.FROM_RECEIPT,),
        also="correction",
    ),
    *both("AP-18:copy", side=_BODY, trigger=Trigger.DEED, **working(3), article="82(5)", source="A3, AO"),
    *both(
        "AP-19",
        side=_BODY,
        trigger=Trigger.EFFECT,
        **working(5),
        article="86(3)",
        extension=_OTHERWISE,
        source="A3, AO",
    ),
    *both(
        "AP-20",
        side=_BODY,
        trigger=Trigger.MOTION,
        **NO_TERM,
        article="90(3)",
        source="A3, AO",
        message="once_a_month",
    ),
)
