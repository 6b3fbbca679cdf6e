"""Rules beside the Code: media, information, procurement, public services, bailiffs (XT-01 to XT-07; rules §3.5).

Each law was read in one edition. Where a paper arrives at a state body the shift of Art. 64(3) of the Code is applied
by analogy, and the date without it stands beside.
"""

from datetime import date
from typing import Any

from app.domain.codes import Side, Unit
from app.law.laws import Law
from app.law.regimes import Edition
from app.law.rule import Confidence, Doubt, Extender, Extension, From, Reading, Rule, Trigger
from app.law.versions import both, calendar_days, elsewhere, months, working

_BODY, _CLIENT = Side.BODY, Side.CLIENT
_MEDIA_ON, _BEFORE_MEDIA = date(2024, 8, 19), date(2024, 8, 18)
_PROCUREMENT_ON, _BEFORE_PROCUREMENT = date(2025, 1, 1), date(2024, 12, 31)
_PER_LAW = Extension(who=Extender.OTHER_LAW)
ARRIVES: dict[str, Any] = {
    "side": Side.BODY,
    "trigger": Trigger.ARRIVAL,
    "readings": (Reading.FROM_RECEIPT,),
    "doubts": (Doubt.ANALOGY,),
}
"""A paper that arrives at a state body under another law."""


def _longer(article: str, notice: str) -> Extension:
    """Once, by at most 15 calendar days, where other holders of information must be asked."""
    return Extension(
        who=Extender.ITSELF,
        article=article,
        length=15,
        unit=Unit.CALENDAR_DAYS,
        counted_from=From.ADDED,
        notice=notice,
        once=True,
    )


_media = elsewhere(Law.MEDIA, Edition.MEDIA, _MEDIA_ON, source="MM", compared=True)
_media_old = elsewhere(
    Law.MEDIA_1999, Edition.MEDIA_1999, date(1999, 7, 23), source="SEED, EO", in_force_to=_BEFORE_MEDIA
)
_information = elsewhere(Law.INFORMATION, Edition.INFORMATION, date(2015, 11, 16), source="AI", article="11")
_purchase = elsewhere(Law.PROCUREMENT, Edition.PROCUREMENT, _PROCUREMENT_ON, source="PP", article="25", compared=True)
_purchase_old = elsewhere(
    Law.PROCUREMENT_2015, Edition.PROCUREMENT_2015, date(2015, 12, 4), source="SEED", in_force_to=_BEFORE_PROCUREMENT
)
_service = elsewhere(Law.SERVICES, Edition.SERVICES, date(2013, 4, 15), source="PS", article="25")
_bailiff = elsewhere(Law.BAILIFFS, Edition.BAILIFFS, date(2010, 4, 2), source="EN")

TRACKS: tuple[Rule, ...] = (
    _media(
        "XT-01",
        **{**ARRIVES, "doubts": (Doubt.ENTRY_DAY, Doubt.ANALOGY)},
        **working(5),
        article="36(1)",
        extension=_longer("36(1)", "XT-01:notice"),
        also="answer",
        former="XT-01old",
    ),
    _media(
        "XT-01:notice",
        side=_BODY,
        trigger=Trigger.DECISION,
        **working(2),
        article="36(1)",
        doubts=(Doubt.ENTRY_DAY,),
    ),
    _media_old("XT-01old", **ARRIVES, **working(7), article="", confidence=Confidence.SECOND_HAND),
    _information("XT-02", **ARRIVES, **calendar_days(15), extension=_longer("11", "XT-02:notice"), also="answer"),
    _information("XT-02:notice", side=_BODY, trigger=Trigger.DECISION, **working(3)),
    _information("XT-02a", **ARRIVES, **working(3), also="redirect"),
    _information("XT-02a:published", **ARRIVES, **working(3)),
    _information("XT-02a:refusal", **ARRIVES, **working(5)),
    _purchase("XT-03", side=_CLIENT, trigger=Trigger.PUBLICATION, **working(3), former="XT-03old"),
    _purchase("XT-03d", side=_BODY, trigger=Trigger.EXPIRY, **working(3)),
    _purchase_old(
        "XT-03old",
        side=_CLIENT,
        trigger=Trigger.PUBLICATION,
        **working(5),
        article="47",
        confidence=Confidence.SECOND_HAND,
    ),
    _service("XT-04", **ARRIVES, **working(5), extension=_PER_LAW),
    _service("XT-05", **ARRIVES, **working(15), extension=_PER_LAW),
    _bailiff("XT-06", side=_BODY, trigger=Trigger.RECEIPT, **working(3), article="37(4), 38(1)"),
    _bailiff(
        "XT-06a",
        side=_BODY,
        trigger=Trigger.DECISION,
        **calendar_days(1),
        article="38(2)",
        doubts=(Doubt.PLAIN_DAYS,),
        readings=(Reading.NO_ROLL_OVER,),
    ),
    _bailiff(
        "XT-06b",
        side=_BODY,
        trigger=Trigger.DECISION,
        **months(2),
        article="39(1)",
        extension=Extension(who=Extender.SUSPENSION, article="39(4)"),
        also="ordinary",
    ),
    _bailiff(
        "XT-06b:valuation",
        side=_BODY,
        trigger=Trigger.DECISION,
        **months(4),
        article="39(2)",
        extension=Extension(who=Extender.SUSPENSION, article="39(4)"),
    ),
    _bailiff(
        "XT-06c",
        side=_CLIENT,
        trigger=Trigger.NOTICE,
        **calendar_days(10),
        article="38(3)",
        doubts=(Doubt.PLAIN_DAYS, Doubt.STARTING_DAY),
        readings=(Reading.NO_ROLL_OVER,),
    ),
    *both(
        "XT-07",
        side=_CLIENT,
        trigger=Trigger.KNOWLEDGE,
        **working(10),
        article="136(4)",
        extension=Extension(who=Extender.RESTORATION, article="136(7)"),
        source="A4",
        compared=False,
    ),
)
