"""Members from a file: matched by e-mail address, with the accounts on platforms that the file names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.chat.text import Text, text
from bot.members.difference import BadRow, Difference
from bot.members.rows import MemberRow
from storage.members import Member
from storage.store import Store

FIELDS = {
    "name": "naam",
    "organisation": "organisatie",
    "kind": "soort",
    "roles": "rollen",
    "areas": "rechtsgebieden",
    "location": "locatie",
    "phone": "telefoon",
}
LISTS = ("roles", "areas")


@dataclass(frozen=True)
class MemberStep:
    """One row beside the member that it is about."""

    row: MemberRow
    before: Member | None
    accounts: Mapping[str, str]
    """Platform and account that this row adds."""
    fields: Mapping[str, str | None]
    """What changes, by attribute."""

    def difference(self) -> Difference:
        who = f"{self.row.name} <{self.row.email}>"
        if self.before is None:
            return Difference(who, "added", tuple(_account_line(*each) for each in self.accounts.items()))
        lines = [_field_line(self.before, name, value) for name, value in self.fields.items()]
        if not self.before.active:
            lines.append(text("importing-back"))
        lines += [_account_line(*each) for each in self.accounts.items()]
        return Difference(who, "changed" if lines else "unchanged", tuple(lines))


def compare_members(store: Store, rows: Sequence[MemberRow]) -> tuple[list[MemberStep], list[BadRow], list[Text]]:
    """What each row does, which rows cannot be used, and what deserves a warning."""
    bad = [BadRow(row.number, text("import-row-required", number=row.number, column="email"))
           for row in rows if not row.email]  # fmt: skip
    steps = [_step(store, row) for row in rows if row.email]
    warnings = [warning for step in steps for warning in _warnings(store, step)]
    return steps, bad, warnings


def save_members(store: Store, steps: Sequence[MemberStep]) -> None:
    for step in steps:
        number = step.before.number if step.before else store.members.put(_new(step.row))
        if step.before:
            for name, value in step.fields.items():
                setattr(step.before, name, value)
            step.before.active = True
        for platform, account in step.accounts.items():
            _replace_account(store, number, platform, account)


def _step(store: Store, row: MemberRow) -> MemberStep:
    before = store.members.ever_by_email(row.email)
    wanted = {"slack": row.slack_id, "telegram": row.telegram_id}
    has = {(each.platform, each.account) for each in store.members.accounts_of(before.number)} if before else set()
    accounts = {platform: account for platform, account in wanted.items() if account and (platform, account) not in has}
    return MemberStep(row, before, accounts, _changes(before, row) if before else {})


def _changes(before: Member, row: MemberRow) -> dict[str, str | None]:
    new = _new(row)
    return {
        name: getattr(new, name)
        for name in FIELDS
        if _comparable(name, getattr(before, name)) != _comparable(name, getattr(new, name))
    }


def _comparable(name: str, value: str | None) -> object:
    return frozenset((value or "").split(";")) if name in LISTS else value or ""


def _new(row: MemberRow) -> Member:
    return Member(
        name=row.name,
        organisation=row.organisation,
        kind=row.kind,
        roles=";".join(row.roles),
        areas=";".join(row.areas),
        location=row.location or None,
        phone=row.phone,
        email=row.email,
    )


def _warnings(store: Store, step: MemberStep) -> list[Text]:
    owners = {platform: store.members.by_account(platform, account) for platform, account in step.accounts.items()}
    return [
        text("importing-account-moves", number=step.row.number, platform=platform, old=owner.name, new=step.row.name)
        for platform, owner in owners.items()
        if owner
    ]


def _replace_account(store: Store, member: int, platform: str, account: str) -> None:
    """Somebody has one account on a platform; the one in the file takes the place of an older one."""
    for old in store.members.accounts_of(member):
        if old.platform == platform:
            store.members.remove_account(platform, old.account)
    store.members.add_account(member, platform, account, place=account)


def _field_line(before: Member, name: str, value: str | None) -> Text:
    return changed_field(FIELDS[name], getattr(before, name), value)


def changed_field(column: str, old: str | None, new: str | None) -> Text:
    """`telefoon: (leeg) -> +31612345678`."""
    empty = text("importing-empty")
    return text("importing-field", column=column, old=old or empty, new=new or empty)


def _account_line(platform: str, account: str) -> Text:
    return text("importing-account", platform=platform, account=account)
