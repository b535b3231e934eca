"""Check that every error code fakeslack can answer is documented for that method.

Usage: python tests/fakes/tools/check_slack_errors.py PATH/TO/docs.slack.dev/methods
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
COMMON = {
    "invalid_arguments", "missing_scope", "not_authed", "invalid_auth", "account_inactive", "not_allowed_token_type", "ratelimited",
    "unknown_method", "method_deprecated", "invalid_json", "json_not_object", "invalid_post_type", "insecure_request", "missing_args",
    "channel_not_found", "invalid_limit", "invalid_cursor",
}


def main(folder: Path) -> int:
    tree = ast.parse((HERE / "fakeslack/webapi.py").read_text())
    cls = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == "WebApi")
    functions = {n.name: n for n in cls.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}

    def codes(fn: ast.AST, seen: frozenset[str]) -> set[str]:
        out: set[str] = set()
        for node in ast.walk(fn):
            if isinstance(node, ast.Call):
                f = node.func
                if isinstance(f, ast.Name) and f.id == "SlackError" and node.args and isinstance(node.args[0], ast.Constant):
                    out.add(str(node.args[0].value))
                if isinstance(f, ast.Attribute) and isinstance(f.value, ast.Name) and f.value.id == "self":
                    if f.attr in functions and f.attr not in seen:
                        out |= codes(functions[f.attr], seen | {f.attr})
        return out

    bad = 0
    for fn in functions.values():
        for deco in fn.decorator_list:
            if isinstance(deco, ast.Call) and isinstance(deco.func, ast.Name) and deco.func.id == "method":
                name = deco.args[0].value  # type: ignore[attr-defined]
                documented = set(json.loads((folder / f"{name}.json").read_text()).get("errors", {}))
                extra = codes(fn, frozenset({fn.name})) - documented - COMMON
                if extra:
                    bad += 1
                    print(f"{name}: not documented: {sorted(extra)}")
    print(f"{bad} methods answer undocumented codes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
