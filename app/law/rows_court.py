"""Rules of bringing a claim: CT-01 to CT-10 (Code, Art. 136; rules §3.3); no edition before 17.12.2025 was read."""

from typing import Any

from app.domain.codes import Side
from app.law.regimes import Regime
from app.law.rule import Confidence, Doubt, Extender, Extension, Rule, Trigger
from app.law.versions import both, months, only, working, years

_CLAIM: dict[str, Any] = {
    "side": Side.CLIENT,
    "extension": Extension(who=Extender.RESTORATION, article="136(7)"),
    "source": "A4",
}
"""What is the same for every claim: the client's clock, restored by the court for good cause."""


def _claim(rule_id: str, trigger: Trigger, article: str, **term: Any) -> tuple[Rule, Rule]:  # noqa: ANN401
    return both(rule_id, trigger=trigger, article=article, **term, **_CLAIM, compared=False)


COURT: tuple[Rule, ...] = (
    *_claim("CT-01", Trigger.SERVICE, "136(1), (6)", **months(1)),
    *_claim("CT-02", Trigger.SERVICE, "136(1)", **months(1)),
    *_claim("CT-03", Trigger.KNOWLEDGE, "136(2)", **months(1)),
    *_claim("CT-04", Trigger.DEED, "136(3)", **years(5)),
    *_claim("CT-05", Trigger.KNOWLEDGE, "136(3)", **months(3)),
    only("CT-06", trigger=Trigger.KNOWLEDGE, article="136(3-1), 135-1", **months(3), **_CLAIM)(Regime.V2),
    *_claim("CT-07", Trigger.KNOWLEDGE, "136(4)", **working(10)),
    *_claim("CT-08", Trigger.KNOWLEDGE, "136(5)", **months(1)),
    *_claim("CT-09", Trigger.EXPIRY, "136(6)", **months(1)),
    *both(
        "CT-10",
        side=Side.CLIENT,
        trigger=Trigger.KNOWLEDGE,
        **months(1),
        article="136(7)",
        source="A4, GPK",
        confidence=Confidence.READ_OLD,
        doubts=(Doubt.STARTING_DAY,),
        compared=False,
    ),
)
