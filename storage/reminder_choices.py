"""When each lawyer wants to be reminded of a shift, for those who chose something else than usual."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Field, SQLModel, select

from storage.shelf import Shelf


class ReminderChoice(SQLModel, table=True):
    """How long before a shift, in minutes, `;`-separated."""

    __tablename__ = "reminder_choice"

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    minutes: str


class ReminderChoices(Shelf):
    def of(self, member: int) -> frozenset[int] | None:
        """None for who never chose."""
        row = self.session.get(ReminderChoice, member)
        return _minutes(row) if row else None

    def all(self) -> dict[int, frozenset[int]]:
        return {row.member_id: _minutes(row) for row in self.session.exec(select(ReminderChoice))}

    def choose(self, member: int, minutes: Collection[int]) -> None:
        chosen = ";".join(str(each) for each in sorted(minutes, reverse=True))
        add = self.upsert(ReminderChoice, member_id=member, minutes=chosen)
        put = add.on_conflict_do_update(index_elements=["member_id"], set_={"minutes": chosen})
        self.session.connection().execute(put)
        row = self.session.get(ReminderChoice, member)
        if row:
            self.session.refresh(row)


def _minutes(row: ReminderChoice) -> frozenset[int]:
    return frozenset(int(each) for each in row.minutes.split(";") if each)
