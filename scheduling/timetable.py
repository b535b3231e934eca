"""The whole timetable on one page: what happens by itself, and when."""

from __future__ import annotations

from bot.admin import jobs as admin
from bot.consult import jobs as consult
from bot.duty import jobs as duty
from bot.duty import paper
from bot.engine import housekeeping
from bot.engine.job import Job
from bot.ideas import jobs as ideas
from bot.meetings import jobs as meetings
from bot.rights import jobs as rights
from bot.signals import jobs as signals

TIMETABLE: tuple[Job, ...] = (
    *consult.JOBS,
    *duty.JOBS,
    *paper.JOBS,
    *signals.JOBS,
    *meetings.JOBS,
    *ideas.JOBS,
    *rights.JOBS,
    *housekeeping.JOBS,
    *admin.JOBS,
)
