"""The store: every shelf of one transaction under one name."""

from __future__ import annotations

from functools import cached_property

from sqlmodel import Session

from storage.absences import Absences
from storage.agenda import Agenda
from storage.askers import Askers
from storage.attendance import AttendanceShelf
from storage.audit import Audit
from storage.balance import Balances
from storage.boards import Boards
from storage.breaches import Breaches
from storage.codes import Codes
from storage.consults import Consults
from storage.contacts import Contacts
from storage.drafts import Drafts
from storage.feeds import Feeds
from storage.fees import Fees
from storage.gaps import Gaps
from storage.gate_counts import GateCounts
from storage.ideas import Ideas
from storage.inbox import Inbox
from storage.inspection import Inspection
from storage.meetings import Meetings
from storage.members import Members
from storage.occurrences import Occurrences
from storage.offers import Offers
from storage.outbox import Outbox
from storage.personal import Personal
from storage.polls import Polls
from storage.quarters import Quarters
from storage.queue import Queue
from storage.reasons import Reasons
from storage.reminders import Reminders
from storage.retention import Retention
from storage.roster import Roster
from storage.seals import Seals
from storage.sending import Sending
from storage.shared import Shared
from storage.shift_changes import ShiftChanges
from storage.sightings import Sightings
from storage.signals import Signals
from storage.slot_templates import SlotTemplates
from storage.steering import Steering
from storage.swaps import Swaps
from storage.traces import Traces
from storage.trusts import Trusts
from storage.vault import Vault
from storage.violations import Violations
from storage.votes import Votes
from storage.workgroups import Workgroups


class Store:
    """Handed to whatever runs inside a transaction; shelves are made when they are first used."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self.session = session
        self.vault = vault

    @property
    def database(self) -> object:
        """The same object for every transaction on one database, so that what is held in memory can belong to it."""
        return self.session.get_bind().engine.pool

    @cached_property
    def members(self) -> Members:
        return Members(self.session)

    @cached_property
    def roster(self) -> Roster:
        return Roster(self.session)

    @cached_property
    def shift_changes(self) -> ShiftChanges:
        return ShiftChanges(self.session)

    @cached_property
    def slot_templates(self) -> SlotTemplates:
        return SlotTemplates(self.session)

    @cached_property
    def absences(self) -> Absences:
        return Absences(self.session)

    @cached_property
    def reminders(self) -> Reminders:
        return Reminders(self.session)

    @cached_property
    def gaps(self) -> Gaps:
        return Gaps(self.session)

    @cached_property
    def boards(self) -> Boards:
        return Boards(self.session)

    @cached_property
    def swaps(self) -> Swaps:
        return Swaps(self.session)

    @cached_property
    def offers(self) -> Offers:
        return Offers(self.session)

    @cached_property
    def signals(self) -> Signals:
        return Signals(self.session, self.vault)

    @cached_property
    def sightings(self) -> Sightings:
        return Sightings(self.session)

    @cached_property
    def ideas(self) -> Ideas:
        return Ideas(self.session, self.vault)

    @cached_property
    def votes(self) -> Votes:
        return Votes(self.session)

    @cached_property
    def steering(self) -> Steering:
        return Steering(self.session)

    @cached_property
    def reasons(self) -> Reasons:
        return Reasons(self.session, self.vault)

    @cached_property
    def shared(self) -> Shared:
        return Shared(self.session)

    @cached_property
    def askers(self) -> Askers:
        return Askers(self.session)

    @cached_property
    def quarters(self) -> Quarters:
        return Quarters(self.session)

    @cached_property
    def workgroups(self) -> Workgroups:
        return Workgroups(self.session)

    @cached_property
    def traces(self) -> Traces:
        return Traces(self.session)

    @cached_property
    def contacts(self) -> Contacts:
        return Contacts(self.session)

    @cached_property
    def codes(self) -> Codes:
        return Codes(self.session)

    @cached_property
    def consults(self) -> Consults:
        return Consults(self.session, self.vault)

    @cached_property
    def meetings(self) -> Meetings:
        return Meetings(self.session)

    @cached_property
    def attendance(self) -> AttendanceShelf:
        return AttendanceShelf(self.session)

    @cached_property
    def agenda(self) -> Agenda:
        return Agenda(self.session, self.vault)

    @cached_property
    def polls(self) -> Polls:
        return Polls(self.session)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self.session, self.vault)

    @cached_property
    def feeds(self) -> Feeds:
        return Feeds(self.session)

    @cached_property
    def fees(self) -> Fees:
        return Fees(self.session)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.session)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.session)

    @cached_property
    def sending(self) -> Sending:
        return Sending(self.session)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.session)

    @cached_property
    def occurrences(self) -> Occurrences:
        return Occurrences(self.session)

    @cached_property
    def gate_counts(self) -> GateCounts:
        return GateCounts(self.session)

    @cached_property
    def breaches(self) -> Breaches:
        return Breaches(self.session)

    @cached_property
    def personal(self) -> Personal:
        return Personal(self.session)

    @cached_property
    def retention(self) -> Retention:
        return Retention(self.session)

    @cached_property
    def seals(self) -> Seals:
        return Seals(self.session, self.vault)

    @cached_property
    def inspection(self) -> Inspection:
        return Inspection(self.session)

    @cached_property
    def violations(self) -> Violations:
        return Violations(self.session)

    @cached_property
    def balances(self) -> Balances:
        return Balances(self.session)

    @cached_property
    def queue(self) -> Queue:
        return Queue(self.session)

    @cached_property
    def trusts(self) -> Trusts:
        return Trusts(self.session)
