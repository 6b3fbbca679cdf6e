"""Rules of the way to court where a course ends: CT-01, CT-02, CT-09 (Code, Art. 136; rules §3.3)."""

from app.domain.codes import Side, Unit
from app.law.rule import Confidence, Extender, Extension, Rule, Trigger
from app.law.versions import both

_RESTORED = Extension(who=Extender.RESTORATION, article="136(7)")


def _month(rule_id: str, trigger: Trigger, article: str) -> tuple[Rule, Rule]:
    """One month to bring a claim; the edition before 17.12.2025 was not read."""
    return both(
        rule_id,
        side=Side.CLIENT,
        trigger=trigger,
        length=1,
        unit=Unit.MONTHS,
        article=article,
        extension=_RESTORED,
        source="A4",
        confidence=Confidence.READ,
        compared=False,
    )


COURT: tuple[Rule, ...] = (
    *_month("CT-01", Trigger.SERVICE, "136(1), (6)"),
    *_month("CT-02", Trigger.SERVICE, "136"),
    *_month("CT-09", Trigger.EXPIRY, "136(6)"),
)
