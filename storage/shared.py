"""Which signals were given to whom as a list: outside the regions, such as the LOSR or the Raad voor Rechtsbijstand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf
from storage.signals import Signal, SignalState


class SharedSignal(SQLModel, table=True):
    """A signal stood on a list for somebody; the first time counts."""

    __tablename__ = "shared_signal"

    signal_id: int = Field(foreign_key="signal.id", primary_key=True)
    audience: str = Field(primary_key=True)
    """rvr, losr or zelfredzaamheid."""
    shared_on: date


class Shared(Shelf):
    def shareable(self) -> list[Signal]:
        """What may be read outside its district: confirmed untraceable, there still, and going on as itself."""
        gone = (SignalState.WITHDRAWN, SignalState.MERGED)
        query = select(Signal).where(col(Signal.untraceable_at).is_not(None), col(Signal.state).not_in(gone))
        return list(self.session.exec(query.where(col(Signal.wrapped_key).is_not(None)).order_by(col(Signal.id))))

    def add(self, signals: Iterable[int], audience: str, today: date) -> None:
        for signal in signals:
            add = self.upsert(SharedSignal, signal_id=signal, audience=audience, shared_on=today)
            self.session.connection().execute(add.on_conflict_do_nothing(index_elements=["signal_id", "audience"]))

    def before(self, signals: Iterable[int]) -> dict[int, dict[str, date]]:
        """With whom each of these was shared already, and since when."""
        found: dict[int, dict[str, date]] = defaultdict(dict)
        for row in self.session.exec(select(SharedSignal).where(col(SharedSignal.signal_id).in_(list(signals)))):
            found[row.signal_id][row.audience] = row.shared_on
        return found
