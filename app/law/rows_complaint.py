"""Rules of the pre-trial complaint: PC-01 to PC-05 and PC-09 (Code, ch. 13-15; rules §3.2)."""

from app.domain.codes import Side, Unit
from app.law.regimes import Regime
from app.law.rule import NO_EXTENSION, Confidence, Extender, Extension, Reading, Rule, Trigger
from app.law.versions import both, only

_RESTORED = Extension(who=Extender.RESTORATION, article="92")

_complain = only(
    "PC-01",
    side=Side.CLIENT,
    trigger=Trigger.KNOWLEDGE,
    length=3,
    unit=Unit.MONTHS,
    article="92(1)",
    extension=_RESTORED,
    source="A3, ZP",
    confidence=Confidence.READ,
)
_decide = only(
    "PC-05",
    side=Side.BODY,
    trigger=Trigger.ARRIVAL,
    length=20,
    unit=Unit.WORKING_DAYS,
    article="99",
    confidence=Confidence.READ,
    then="CT-09",
)

COMPLAINT: tuple[Rule, ...] = (
    _complain(Regime.V1, readings=(Reading.NO_ROLL_OVER,)),
    _complain(Regime.V2),
    only(
        "PC-02",
        side=Side.CLIENT,
        trigger=Trigger.KNOWLEDGE,
        length=6,
        unit=Unit.MONTHS,
        article="92(1-1)",
        extension=_RESTORED,
        source="A3, MD",
        confidence=Confidence.READ,
    )(Regime.V2),
    *both(
        "PC-03",
        side=Side.CLIENT,
        trigger=Trigger.EXPIRY,
        length=None,
        unit=None,
        article="92",
        extension=_RESTORED,
        source="A3",
        confidence=Confidence.READ,
        message="no_fixed_term",
    ),
    *both(
        "PC-04",
        side=Side.BODY,
        trigger=Trigger.ARRIVAL,
        length=3,
        unit=Unit.WORKING_DAYS,
        article="91(4)",
        extension=NO_EXTENSION,
        source="A3, AO",
        confidence=Confidence.READ,
    ),
    _decide(
        Regime.V1,
        source="AO",
        extension=Extension(who=Extender.SILENT),
        readings=(Reading.FIRST_DAY_COUNTS,),
    ),
    _decide(Regime.V2, source="A3, MD", extension=NO_EXTENSION),
    *both(
        "PC-09",
        side=Side.CLIENT,
        trigger=Trigger.SERVICE,
        length=None,
        unit=None,
        article="100(6)",
        extension=NO_EXTENSION,
        source="A3",
        confidence=Confidence.READ,
        message="two_ways",
    ),
)
