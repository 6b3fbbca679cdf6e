"""Rules of the pre-trial complaint: PC-01 to PC-09 (Code, ch. 13-15; rules §3.2)."""

from app.domain.codes import Side
from app.law.regimes import Regime
from app.law.rule import NO_EXTENSION, Extender, Extension, Reading, Rule, Trigger
from app.law.versions import NO_TERM, both, months, only, working

_BODY, _CLIENT = Side.BODY, Side.CLIENT
_RESTORED = Extension(who=Extender.RESTORATION, article="92")

_complain = only(
    "PC-01",
    side=_CLIENT,
    trigger=Trigger.KNOWLEDGE,
    **months(3),
    article="92(1)",
    extension=_RESTORED,
    source="A3, ZP",
)
_decide = only("PC-05", side=_BODY, trigger=Trigger.ARRIVAL, **working(20), article="99", then="CT-09")

COMPLAINT: tuple[Rule, ...] = (
    _complain(Regime.V1, readings=(Reading.NO_ROLL_OVER,)),
    _complain(Regime.V2),
    only(
        "PC-02",
        side=_CLIENT,
        trigger=Trigger.KNOWLEDGE,
        **months(6),
        article="92(1-1)",
        extension=_RESTORED,
        source="A3, MD",
    )(Regime.V2),
    *both(
        "PC-03",
        side=_CLIENT,
        trigger=Trigger.EXPIRY,
        **NO_TERM,
        article="92",
        extension=_RESTORED,
        source="A3",
        message="no_fixed_term",
    ),
    *both(
        "PC-04",
        side=_BODY,
        trigger=Trigger.ARRIVAL,
        **working(3),
        article="91(4)",
        source="A3, AO",
        readings=(Reading.FROM_RECEIPT,),
    ),
    _decide(
        Regime.V1,
        source="AO",
        extension=Extension(who=Extender.SILENT),
        readings=(Reading.FIRST_DAY_COUNTS,),
    ),
    _decide(Regime.V2, source="A3, MD", extension=NO_EXTENSION),
    *both("PC-06", side=_BODY, trigger=Trigger.DECISION, **working(3), article="95(2)", source="A3, AO"),
    *both("PC-07", side=_BODY, trigger=Trigger.DECISION, **working(5), article="100(2)", source="A3, AO"),
    *both("PC-08", side=_BODY, trigger=Trigger.DEED, **NO_TERM, article="96", source="A3, AO", message="automatic"),
    *both("PC-09", side=_CLIENT, trigger=Trigger.SERVICE, **NO_TERM, article="100(6)", source="A3", message="two_ways"),
)
