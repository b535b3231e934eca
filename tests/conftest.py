"""In CI nothing is skipped, and what is lived once for a whole file is lived by one process."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator

import pytest
from xdist.scheduler import LoadScopeScheduling

Wrapped = Generator[None, pytest.TestReport, pytest.TestReport]
WrappedCollection = Generator[None, pytest.CollectReport, pytest.CollectReport]
LIVED_ONCE = ("duty/test_a_year.py", "meetings/test_two_years.py")
"""Files in which all is lived, for minutes, before the first test looks at it; these begin before all others."""


class LongestFirst(LoadScopeScheduling):
    """Each test goes to whoever is free; of a file that is lived once, all to the same process."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::")[0]
        return file if file.endswith(LIVED_ONCE) else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LongestFirst:
    return LongestFirst(config, log)


@pytest.fixture(scope="session")
def lived_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], None]:
    """Call it with a name: FileExistsError when another process of this run lives the same."""

    def claim(name: str) -> None:
        if "PYTEST_XDIST_WORKER" in os.environ:
            (tmp_path_factory.getbasetemp().parent / f"lived-{name}").mkdir()

    return claim


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
