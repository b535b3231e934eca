"""Compare the contract read from aiogram with an ``api.json``.  Usage: python tests/fakes/tools/check_telegram_spec.py PATH/TO/api.json"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from faketelegram.spec import from_aiogram, from_json


def main(path: Path) -> int:
    ours, ref = from_aiogram(), from_json(path)
    print(f"ours {ours.version}: {len(ours.methods)} methods, {len(ours.types)} types; reference {ref.version}")
    problems = 0
    for what, mine, theirs in (("method", ours.methods, ref.methods), ("type", ours.types, ref.types)):
        for name, fields in theirs.items():
            if name not in mine:
                if name not in ours.subtypes:
                    problems += 1
                    print(f"{what} {name}: missing")
                continue
            for key, param in fields.items():
                got = mine[name].get(key)
                if got is None:
                    problems += 1
                    print(f"{what} {name}.{key}: missing")
                elif got.required != param.required:
                    problems += 1
                    print(f"{what} {name}.{key}: required {got.required}, reference {param.required}")
    print(f"{problems} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
