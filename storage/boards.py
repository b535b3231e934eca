"""What the card "who is on duty now" shows in each channel, so that it is changed only when that changes."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from storage.shelf import Shelf


class Board(SQLModel, table=True):
    """`place` is a platform and a channel; `shown` names the shifts that stand on its card, with their counts."""

    place: str = Field(primary_key=True)
    shown: str
    card: str = ""
    """The name of the card."""


class Boards(Shelf):
    def get(self, place: str) -> Board | None:
        return self.session.get(Board, place)

    def show(self, place: str, shown: str, card: str) -> None:
        put = self.upsert(Board, place=place, shown=shown, card=card)
        put = put.on_conflict_do_update(index_elements=["place"], set_={"shown": shown, "card": card})
        self.session.connection().execute(put)
        row = self.get(place)
        if row:
            self.session.refresh(row)
