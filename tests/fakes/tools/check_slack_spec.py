"""Compare fakeslack's method table with a machine-readable copy of Slack's method reference.

Usage: python tests/fakes/tools/check_slack_spec.py PATH/TO/docs.slack.dev/methods

PATH holds one ``<method>.json`` per method with ``args.properties``,
``args.required``, ``scope.bot``, ``rate_limits``, ``http_method`` and
``json_input_supported`` (the layout of github.com/slack-ruby/slack-api-ref).
Exits 1 when anything differs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fakeslack.spec import METHODS


def main(folder: Path) -> int:
    problems: list[str] = []
    for name, spec in METHODS.items():
        path = folder / f"{name}.json"
        if not path.exists():
            problems.append(f"{name}: not in the reference")
            continue
        ref = json.loads(path.read_text())
        props = set(ref["args"]["properties"]) - {"token"}
        required = set(ref["args"].get("required", [])) - {"token"}
        if props != set(spec.args):
            problems.append(f"{name}: args differ: missing {sorted(props - set(spec.args))} extra {sorted(set(spec.args) - props)}")
        if required != set(spec.required):
            problems.append(f"{name}: required differ: reference {sorted(required)} table {sorted(spec.required)}")
        if ref["http_method"] != spec.http:
            problems.append(f"{name}: verb {ref['http_method']} vs {spec.http}")
        if bool(ref.get("json_input_supported")) != spec.json_body:
            problems.append(f"{name}: json {ref.get('json_input_supported')} vs {spec.json_body}")
        if ref.get("rate_limits") != f"t{spec.tier}":
            problems.append(f"{name}: tier {ref.get('rate_limits')} vs {spec.tier}")
        scopes = set((ref.get("scope") or {}).get("bot") or [])
        if scopes != set(spec.scopes):
            problems.append(f"{name}: scopes {sorted(scopes)} vs {sorted(spec.scopes)}")
    print("\n".join(problems) or f"{len(METHODS)} methods agree with the reference")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
