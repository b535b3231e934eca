"""ids are never given twice."""

import re

from alembic import op
from sqlalchemy import text

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    "absence",
    "account",
    "action",
    "agenda_item",
    "attendance",
    "audit_seal",
    "breach",
    "card_copy",
    "consult",
    "contact",
    "entry",
    "fee_month",
    "feed",
    "gap",
    "gap_notice",
    "gate_count",
    "idea",
    "idea_step",
    "meeting",
    "member",
    "note",
    "outgoing",
    "part",
    "poll",
    "poll_date",
    "proposal",
    "reason",
    "seat",
    "series",
    "shift",
    "sighting",
    "signal",
    "slot_template",
    "steering_proposal",
    "swap",
)
MADE_BY = text("SELECT sql FROM sqlite_master WHERE tbl_name = :table AND sql IS NOT NULL ORDER BY type DESC")
"""The table itself, then its indexes."""


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":  # PostgreSQL's sequences never go back
        return
    for table in TABLES:
        made, *indexes = op.get_bind().execute(MADE_BY, {"table": table}).scalars()
        op.execute(_counting(made, table).replace(table, f"new_{table}", 1))
        op.execute(f'INSERT INTO new_{table} SELECT * FROM "{table}"')  # noqa: S608  # a table of the list above
        op.execute(f'DROP TABLE "{table}"')
        op.execute(f'ALTER TABLE new_{table} RENAME TO "{table}"')
        for index in indexes:
            op.execute(index)


def _counting(made: str, table: str) -> str:
    """The same table, as step 0001 wrote it, with an id that counts on."""
    without_key = re.sub(rf",\s*CONSTRAINT pk_{table} PRIMARY KEY \(id\)", "", made)
    return without_key.replace("id INTEGER NOT NULL", "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", 1)
