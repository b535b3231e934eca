"""In CI nothing is skipped: a test that lacks its PostgreSQL, browser or fakes fails there."""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest

Wrapped = Generator[None, pytest.TestReport, pytest.TestReport]
WrappedCollection = Generator[None, pytest.CollectReport, pytest.CollectReport]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Wrapped:
    report = yield
    if not hasattr(report, "wasxfail"):
        fail_when_skipped_in_ci(report)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> WrappedCollection:
    report = yield
    fail_when_skipped_in_ci(report)
    return report


def fail_when_skipped_in_ci(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get("CI") == "true" and report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid} may not be skipped in CI. {reason}"
