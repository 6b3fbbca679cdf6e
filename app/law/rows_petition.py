"""Rules of petitions: PT-01 to PT-08 (Code, ch. 12-1, added by Law 02.10.2023 No. 31-VIII; rules §3.4).

The chapter came into force six months after its publication, in April 2024; the day itself was not confirmed. The
text read is that of 19.03.2026, so the rows of the older wording are marked as not compared. Whose term each is
follows from the text: the table of the research names no side.
"""

from datetime import date
from typing import Any

from app.domain.codes import Side
from app.law.regimes import Regime
from app.law.rule import Doubt, Reading, Rule, Trigger
from app.law.versions import months, only, working, years

STARTED_ON = date(2024, 4, 1)
_BODY, _CLIENT = Side.BODY, Side.CLIENT


def _petition(rule_id: str, **shared: Any) -> tuple[Rule, Rule]:  # noqa: ANN401 (the fields of Rule, checked by it)
    row = only(rule_id, source="A3", **shared)
    doubts = (Doubt.ENTRY_DAY, *shared.get("doubts", ()))
    return row(Regime.V1, in_force_from=STARTED_ON, compared=False, doubts=doubts), row(Regime.V2)


PETITION: tuple[Rule, ...] = (
    *_petition("PT-01", side=_CLIENT, trigger=Trigger.DEED, **working(20), article="90-2(4)(1)"),
    *_petition("PT-02", side=_BODY, trigger=Trigger.DEED, **working(20), article="90-2(5)"),
    *_petition("PT-03", side=_BODY, trigger=Trigger.PUBLICATION, **working(5), article="90-2(8)"),
    *_petition(
        "PT-04",
        side=_CLIENT,
        trigger=Trigger.PUBLICATION,
        **months(6),
        article="90-3(2)",
        readings=(Reading.NO_ROLL_OVER,),
    ),
    *_petition("PT-05", side=_BODY, trigger=Trigger.DECISION, **working(3), article="90-4(1)"),
    *_petition("PT-06", side=_BODY, trigger=Trigger.ARRIVAL, **working(40), article="90-5(1)(1)", also="central"),
    *_petition("PT-06:local", side=_BODY, trigger=Trigger.ARRIVAL, **working(20), article="90-5(1)(2)"),
    *_petition("PT-07", side=_BODY, trigger=Trigger.DECISION, **working(1), article="90-6(3)"),
    *_petition(
        "PT-08",
        side=_CLIENT,
        trigger=Trigger.DECISION,
        **years(1),
        article="90-2(4)(3)",
        doubts=(Doubt.NOT_A_DEADLINE,),
        readings=(Reading.NO_ROLL_OVER,),
    ),
)
