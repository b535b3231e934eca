"""A whole year of duty, with both changes of the clock: what `tests/duty/test_a_year.py` does for five weeks.

PYTHONPATH=.:tests/fakes .venv/bin/python tests/soak/year_of_duty.py
"""

from __future__ import annotations

import os
import sys

import pytest

if __name__ == "__main__":
    os.environ["DUTY_DAYS"] = "365"
    sys.exit(pytest.main(["-q", "tests/duty/test_a_year.py"]))
