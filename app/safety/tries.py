"""Failed unlocks: how often, since when, and how long the next one waits.

They are counted in the key file, before the password is tried. That holds up somebody who sits at this desk; it
protects nothing from somebody who took a copy of the files away: against them only the cost of Argon2id stands.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.errors import UserError

FREE_TRIES = 5
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """Failures in a row at one name (`uid` of the person's entry, empty for a name that is not there).

    `untold` are those that the log of the data file has not heard of yet; instants are UTC.
    """

    uid: str
    count: int = 0
    untold: int = 0
    first_at: datetime
    last_at: datetime

    def waits(self, at: datetime) -> timedelta:
        """How long the next try must wait; a clock set back makes it no longer than the wait itself."""
        if self.count < FREE_TRIES:
            return timedelta()
        whole = min(_LONGEST_WAIT, _FIRST_WAIT * (1 << min(self.count - FREE_TRIES, 10)))
        return max(timedelta(), min(whole, self.last_at + whole - at))

    def demand_patience(self, at: datetime) -> None:
        """Raise UserError("unlock_wait") while the wait lasts."""
        seconds = _whole_seconds(self.waits(at))
        if seconds:
            raise UserError("unlock_wait", seconds=seconds, tries=self.count)

    def refusal(self, code: str, at: datetime) -> UserError:
        """What to say after this failure: how many there were, and the wait that follows."""
        seconds = _whole_seconds(self.waits(at))
        if seconds:
            return UserError(f"{code}_wait", tries=self.count, seconds=seconds)
        return UserError(code, tries=self.count, left=FREE_TRIES - self.count)


def failed(before: Tries | None, uid: str, at: datetime) -> Tries:
    """The tries after one more failure."""
    if before is None:
        return Tries(uid=uid, count=1, untold=1, first_at=at, last_at=at)
    first_at = before.first_at if before.untold else at
    return Tries(uid=uid, count=before.count + 1, untold=before.untold + 1, first_at=first_at, last_at=at)


def _whole_seconds(wait: timedelta) -> int:
    return -(-wait // timedelta(seconds=1))
