"""Validation of Block Kit payloads against Slack's published limits.

``validate_blocks`` and ``validate_view`` return a list of :class:`Issue`; an empty
list means Slack would accept the payload.  The wording follows the messages Slack
puts in ``response_metadata.messages`` (``must be less than 3001 characters
[json-pointer:/blocks/0/text/text]``).  ``normalise_blocks`` fills in the fields the
server adds on its own: ``block_id``, ``action_id``, ``emoji`` and ``verbatim``.
"""

from __future__ import annotations

import copy
import re
import secrets
import string as _string
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Json = dict[str, Any]
Surface = Literal["message", "modal", "home"]

MAX_BLOCKS: dict[str, int] = {"message": 50, "modal": 100, "home": 100}
MAX_MARKDOWN_CHARS = 12_000
MAX_VIEW_BYTES = 250_000


class Issue(NamedTuple):
    """One reason for which Slack would refuse the payload."""

    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.message} [json-pointer:{self.pointer}]"


@dataclass
class _Ctx:
    surface: Surface
    issues: list[Issue] = field(default_factory=list)
    block_ids: dict[str, str] = field(default_factory=dict)
    action_ids: set[str] = field(default_factory=set)
    focus: int = 0
    markdown_chars: int = 0

    def add(self, ptr: str, message: str) -> None:
        self.issues.append(Issue(ptr, message))


Check = Callable[[Any, str, _Ctx], None]


# --- primitive checks ---------------------------------------------------------


def Str(maximum: int | None = None, minimum: int = 0, pattern: str | None = None, what: str = "") -> Check:
    """A string with length limits (Slack counts characters, not bytes)."""

    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if not isinstance(value, str):
            ctx.add(ptr, "must provide a string")
            return
        if len(value) < minimum:
            ctx.add(ptr, f"must be more than {minimum - 1} characters")
        if maximum is not None and len(value) > maximum:
            ctx.add(ptr, f"must be less than {maximum + 1} characters")
        if pattern is not None and value and not re.fullmatch(pattern, value):
            ctx.add(ptr, what or "invalid format")

    return check


def Bool(value: Any, ptr: str, ctx: _Ctx) -> None:
    """A JSON boolean."""
    if not isinstance(value, bool):
        ctx.add(ptr, "must provide a boolean")


def Int(minimum: int | None = None, maximum: int | None = None) -> Check:
    """A JSON integer inside a range."""

    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            ctx.add(ptr, "must provide an integer")
        elif minimum is not None and value < minimum:
            ctx.add(ptr, f"must be greater than {minimum - 1}")
        elif maximum is not None and value > maximum:
            ctx.add(ptr, f"must be less than {maximum + 1}")

    return check


def Enum(*allowed: Any) -> Check:
    """One of a fixed set of values."""

    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if value not in allowed:
            ctx.add(ptr, "must be a valid enum value")

    return check


def Any_(value: Any, ptr: str, ctx: _Ctx) -> None:
    """Anything at all."""


def Arr(item: Check, maximum: int | None = None, minimum: int = 0) -> Check:
    """A list whose items all pass ``item``."""

    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if not isinstance(value, list):
            ctx.add(ptr, "must provide an array")
            return
        if len(value) < minimum:
            ctx.add(ptr, f"no fewer than {minimum} items allowed")
        if maximum is not None and len(value) > maximum:
            ctx.add(ptr, f"no more than {maximum} items allowed")
        for i, entry in enumerate(value):
            item(entry, f"{ptr}/{i}", ctx)

    return check


def Obj(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    """An object with exactly the listed properties."""
    optional = optional or {}

    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if not isinstance(value, dict):
            ctx.add(ptr, "must provide an object")
            return
        for name in required:
            if value.get(name) is None:
                ctx.add(ptr, f"missing required field: {name}")
        for name, entry in value.items():
            rule = required.get(name) or optional.get(name)
            if rule is None:
                ctx.add(ptr, f"invalid additional property: {name}")
            elif entry is not None:
                rule(entry, f"{ptr}/{name}", ctx)

    return check


def Text(maximum: int = 3000, plain_only: bool = False, minimum: int = 1) -> Check:
    """A text composition object."""
    kinds = ("plain_text",) if plain_only else ("plain_text", "mrkdwn")

    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if not isinstance(value, dict):
            ctx.add(ptr, "must provide an object")
            return
        kind = value.get("type")
        if kind not in kinds:
            ctx.add(f"{ptr}/type", "must be a valid enum value" if kind else "missing required field: type")
            return
        extra: dict[str, Check] = {"emoji": Bool} if kind == "plain_text" else {"verbatim": Bool}
        Obj({"type": Any_, "text": Str(maximum, minimum)}, extra)(value, ptr, ctx)

    return check


def Url(maximum: int = 3000) -> Check:
    """An absolute web URL."""
    return Str(maximum, 1, r"(https?|slack|mailto|tel)[:].+", "Invalid URL")


# --- composition objects ------------------------------------------------------



def Plain(maximum: int = 3000) -> Check:
    """A ``plain_text`` composition object."""
    return Text(maximum, plain_only=True)


Confirm = Obj(
    {"title": Plain(100), "text": Text(300), "confirm": Plain(30), "deny": Plain(30)},
    {"style": Enum("primary", "danger")},
)
DispatchConfig = Obj(
    {},
    {"trigger_actions_on": Arr(Enum("on_enter_pressed", "on_character_entered"), maximum=2, minimum=1)},
)
ConversationFilter = Obj(
    {},
    {
        "include": Arr(Enum("im", "mpim", "private", "public"), minimum=1),
        "exclude_external_shared_channels": Bool,
        "exclude_bot_users": Bool,
    },
)
SlackFile = Obj({}, {"id": Str(255, 1), "url": Url()})


def Option(mrkdwn: bool = False, url: bool = False) -> Check:
    """A single selectable option."""
    optional: dict[str, Check] = {"description": Text(75) if mrkdwn else Plain(75)}
    if url:
        optional["url"] = Url()
    return Obj({"text": Text(75) if mrkdwn else Plain(75), "value": Str(150)}, optional)


def OptionGroup() -> Check:
    """A labelled group of options."""
    return Obj({"label": Plain(75), "options": Arr(Option(), 100, 1)})


# --- elements -----------------------------------------------------------------

def _focus(value: Any, ptr: str, ctx: _Ctx) -> None:
    Bool(value, ptr, ctx)
    if value is True:
        ctx.focus += 1
        if ctx.surface == "message":
            ctx.add(ptr, "focus_on_load is only allowed in views")
        elif ctx.focus > 1:
            ctx.add(ptr, "only one element can have focus_on_load set to true")


def _action_id(value: Any, ptr: str, ctx: _Ctx) -> None:
    Str(255, 1)(value, ptr, ctx)
    if isinstance(value, str):
        if value in ctx.action_ids:
            ctx.add(ptr, f'`action_id` "{value}" already exists')
        ctx.action_ids.add(value)


_TYPE: dict[str, Check] = {"type": Any_}
_ACTION: dict[str, Check] = {"action_id": _action_id}
_CONFIRM: dict[str, Check] = {"confirm": Confirm}
_PLACEHOLDER: dict[str, Check] = {"placeholder": Plain(150)}
_FOCUSABLE: dict[str, Check] = {"focus_on_load": _focus}
_SELECT: dict[str, Check] = {**_ACTION, **_CONFIRM, **_PLACEHOLDER, **_FOCUSABLE}
_STATIC: dict[str, Check] = {"options": Arr(Option(), 100, 1), "option_groups": Arr(OptionGroup(), 100, 1)}
_MULTI: dict[str, Check] = {"max_selected_items": Int(1)}
_URLRESP: dict[str, Check] = {"response_url_enabled": Bool}
_INPUT: dict[str, Check] = {**_ACTION, **_PLACEHOLDER, **_FOCUSABLE, "dispatch_action_config": DispatchConfig}
_DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d"

ELEMENTS: dict[str, Check] = {
    "button": Obj(
        {**_TYPE, "text": Plain(75)},
        {
            **_ACTION, **_CONFIRM, "url": Url(), "value": Str(2000), "style": Enum("primary", "danger"),
            "accessibility_label": Str(75), "visible_to_user_ids": Arr(Str(255, 1)), "agent_prompt": Str(4000),
            "agent_prompt_display": Any_,
        },
    ),
    "workflow_button": Obj(
        {**_TYPE, "text": Plain(75), "workflow": Any_},
        {**_ACTION, "style": Enum("primary", "danger"), "accessibility_label": Str(75)},
    ),
    "icon_button": Obj(
        {**_TYPE, "icon": Str(255, 1), "text": Plain(75)},
        {
            **_ACTION, **_CONFIRM, "value": Str(2000), "accessibility_label": Str(75),
            "visible_to_user_ids": Arr(Str(255, 1)),
        },
    ),
    "feedback_buttons": Obj(
        {
            **_TYPE,
            "positive_button": Obj({"text": Plain(75), "value": Str(2000)}, {"accessibility_label": Str(75)}),
            "negative_button": Obj({"text": Plain(75), "value": Str(2000)}, {"accessibility_label": Str(75)}),
        },
        _ACTION,
    ),
    "image": Obj({**_TYPE, "alt_text": Str(2000, 1)}, {"image_url": Url(), "slack_file": SlackFile}),
    "overflow": Obj({**_TYPE, "options": Arr(Option(url=True), 5, 1)}, {**_ACTION, **_CONFIRM}),
    "static_select": Obj(_TYPE, {**_SELECT, **_STATIC, "initial_option": Option()}),
    "multi_static_select": Obj(_TYPE, {**_SELECT, **_STATIC, **_MULTI, "initial_options": Arr(Option(), 100, 1)}),
    "external_select": Obj(_TYPE, {**_SELECT, "initial_option": Option(), "min_query_length": Int(0)}),
    "multi_external_select": Obj(
        _TYPE, {**_SELECT, **_MULTI, "initial_options": Arr(Option(), 100, 1), "min_query_length": Int(0)}
    ),
    "users_select": Obj(_TYPE, {**_SELECT, "initial_user": Str(255, 1)}),
    "multi_users_select": Obj(_TYPE, {**_SELECT, **_MULTI, "initial_users": Arr(Str(255, 1))}),
    "conversations_select": Obj(
        _TYPE,
        {
            **_SELECT, **_URLRESP, "initial_conversation": Str(255, 1), "default_to_current_conversation": Bool,
            "filter": ConversationFilter,
        },
    ),
    "multi_conversations_select": Obj(
        _TYPE,
        {
            **_SELECT, **_MULTI, "initial_conversations": Arr(Str(255, 1)), "default_to_current_conversation": Bool,
            "filter": ConversationFilter,
        },
    ),
    "channels_select": Obj(_TYPE, {**_SELECT, **_URLRESP, "initial_channel": Str(255, 1)}),
    "multi_channels_select": Obj(_TYPE, {**_SELECT, **_MULTI, "initial_channels": Arr(Str(255, 1))}),
    "checkboxes": Obj(
        {**_TYPE, "options": Arr(Option(mrkdwn=True), 10, 1)},
        {**_ACTION, **_CONFIRM, **_FOCUSABLE, "initial_options": Arr(Option(mrkdwn=True), 10, 1)},
    ),
    "radio_buttons": Obj(
        {**_TYPE, "options": Arr(Option(mrkdwn=True), 10, 1)},
        {**_ACTION, **_CONFIRM, **_FOCUSABLE, "initial_option": Option(mrkdwn=True)},
    ),
    "datepicker": Obj(_TYPE, {**_SELECT, "initial_date": Str(10, 10, _DATE, "invalid date")}),
    "timepicker": Obj(_TYPE, {**_SELECT, "initial_time": Str(5, 5, _TIME, "invalid time"), "timezone": Str(255)}),
    "datetimepicker": Obj(_TYPE, {**_ACTION, **_CONFIRM, **_FOCUSABLE, "initial_date_time": Int(10**9, 10**10 - 1)}),
    "plain_text_input": Obj(
        _TYPE,
        {**_INPUT, "initial_value": Str(3000), "multiline": Bool, "min_length": Int(0, 3000), "max_length": Int(1, 3000)},
    ),
    "rich_text_input": Obj(_TYPE, {**_INPUT, "initial_value": Any_, "min_lines": Int(1), "max_lines": Int(1)}),
    "email_text_input": Obj(_TYPE, {**_INPUT, "initial_value": Str(3000)}),
    "url_text_input": Obj(_TYPE, {**_INPUT, "initial_value": Str(3000)}),
    "number_input": Obj(
        {**_TYPE, "is_decimal_allowed": Bool},
        {**_INPUT, "initial_value": Str(), "min_value": Str(), "max_value": Str()},
    ),
    "file_input": Obj(_TYPE, {**_ACTION, "filetypes": Arr(Str(50, 1)), "max_files": Int(1, 10)}),
}

_SELECTS = frozenset(
    f"{m}{k}_select" for m in ("", "multi_") for k in ("static", "external", "users", "conversations", "channels")
)
IN_SECTION = frozenset(
    {"button", "checkboxes", "datepicker", "image", "overflow", "radio_buttons", "timepicker", "workflow_button"}
) | _SELECTS
IN_ACTIONS = frozenset(
    {
        "button", "checkboxes", "datepicker", "datetimepicker", "overflow", "radio_buttons", "timepicker",
        "workflow_button", "rich_text_input",
    }
) | _SELECTS
IN_INPUT = frozenset(
    {
        "checkboxes", "datepicker", "datetimepicker", "email_text_input", "file_input", "number_input",
        "plain_text_input", "radio_buttons", "rich_text_input", "timepicker", "url_text_input",
    }
) | _SELECTS
#: Element types a user can act on (they produce ``block_actions``).
INTERACTIVE = frozenset(ELEMENTS) - {"image"}


def _element(allowed: frozenset[str]) -> Check:
    def check(value: Any, ptr: str, ctx: _Ctx) -> None:
        if not isinstance(value, dict):
            ctx.add(ptr, "must provide an object")
            return
        kind = value.get("type")
        if kind is None:
            ctx.add(ptr, "missing required field: type")
            return
        if kind not in allowed:
            ctx.add(f"{ptr}/type", f"unsupported type: {kind}")
            return
        ELEMENTS[kind](value, ptr, ctx)
        _element_rules(kind, value, ptr, ctx)

    return check


def _options_of(value: Json) -> list[Any]:
    options = value.get("options")
    if isinstance(options, list):
        return options
    groups = value.get("option_groups")
    if not isinstance(groups, list):
        return []
    return [o for g in groups if isinstance(g, dict) for o in (g.get("options") or [])]


def _option_key(option: Any) -> Any:
    if not isinstance(option, dict):
        return None
    text = option.get("text")
    return option.get("value"), text.get("text") if isinstance(text, dict) else None


def _element_rules(kind: str, value: Json, ptr: str, ctx: _Ctx) -> None:
    """Rules that concern several properties of one element at once."""
    if kind in ("static_select", "multi_static_select"):
        has = [k for k in ("options", "option_groups") if value.get(k) is not None]
        if not has:
            ctx.add(ptr, "must define either `options` or `option_groups`")
        elif len(has) == 2:
            ctx.add(ptr, "must define only one of `options` or `option_groups`")
    if kind in ("static_select", "multi_static_select", "checkboxes", "radio_buttons"):
        known = {_option_key(o) for o in _options_of(value)}
        initial = value.get("initial_option")
        chosen = [initial] if initial is not None else value.get("initial_options") or []
        name = "initial_option" if initial is not None else "initial_options"
        if isinstance(chosen, list) and any(_option_key(o) not in known for o in chosen):
            ctx.add(f"{ptr}/{name}", "must exactly match one of the provided options")
    if kind == "image" and (value.get("image_url") is None) == (value.get("slack_file") is None):
        ctx.add(ptr, "must define either `image_url` or `slack_file`")
    if kind == "plain_text_input":
        low, high = value.get("min_length"), value.get("max_length")
        if isinstance(low, int) and isinstance(high, int) and low > high:
            ctx.add(f"{ptr}/min_length", "must be less than or equal to max_length")
        initial = value.get("initial_value")
        if isinstance(initial, str) and isinstance(high, int) and len(initial) > high:
            ctx.add(f"{ptr}/initial_value", f"must be less than {high + 1} characters")
    if kind == "number_input":
        try:
            if float(value.get("min_value") or "-inf") > float(value.get("max_value") or "inf"):
                ctx.add(f"{ptr}/min_value", "must be less than or equal to max_value")
        except (TypeError, ValueError):
            ctx.add(ptr, "min_value, max_value and initial_value must be numbers")
    if kind == "file_input" and ctx.surface != "modal":
        ctx.add(f"{ptr}/type", "unsupported type: file_input")


# --- rich text ----------------------------------------------------------------

_STYLE = Obj({}, dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"), Bool))
_LEAVES: dict[str, Check] = {
    "text": Obj({**_TYPE, "text": Str(None, 1)}, {"style": _STYLE}),
    "link": Obj({**_TYPE, "url": Str(None, 1)}, {"text": Str(), "unsafe": Bool, "style": _STYLE}),
    "emoji": Obj({**_TYPE, "name": Str(None, 1)}, {"unicode": Str(), "skin_tone": Int(1, 6), "style": _STYLE, "url": Str()}),
    "user": Obj({**_TYPE, "user_id": Str(None, 1)}, {"style": _STYLE}),
    "channel": Obj({**_TYPE, "channel_id": Str(None, 1)}, {"style": _STYLE}),
    "usergroup": Obj({**_TYPE, "usergroup_id": Str(None, 1)}, {"style": _STYLE}),
    "team": Obj({**_TYPE, "team_id": Str(None, 1)}, {"style": _STYLE}),
    "broadcast": Obj({**_TYPE, "range": Enum("here", "channel", "everyone")}, {"style": _STYLE}),
    "color": Obj({**_TYPE, "value": Str(None, 1)}, {"style": _STYLE}),
    "date": Obj({**_TYPE, "timestamp": Int(), "format": Str(None, 1)}, {"url": Str(), "fallback": Str(), "style": _STYLE}),
}


def _leaf(value: Any, ptr: str, ctx: _Ctx) -> None:
    kind = value.get("type") if isinstance(value, dict) else None
    rule = _LEAVES.get(kind or "")
    if rule is None:
        ctx.add(f"{ptr}/type", f"unsupported type: {kind}")
    else:
        rule(value, ptr, ctx)


_SECTION_RT = Obj({**_TYPE, "elements": Arr(_leaf)})
_RICH: dict[str, Check] = {
    "rich_text_section": _SECTION_RT,
    "rich_text_quote": Obj({**_TYPE, "elements": Arr(_leaf)}, {"border": Enum(0, 1)}),
    "rich_text_preformatted": Obj({**_TYPE, "elements": Arr(_leaf)}, {"border": Enum(0, 1), "language": Str()}),
    "rich_text_list": Obj(
        {**_TYPE, "elements": Arr(_SECTION_RT), "style": Enum("bullet", "ordered")},
        {"indent": Int(0, 8), "offset": Int(0), "border": Enum(0, 1)},
    ),
}


def _rich(value: Any, ptr: str, ctx: _Ctx) -> None:
    kind = value.get("type") if isinstance(value, dict) else None
    rule = _RICH.get(kind or "")
    if rule is None:
        ctx.add(f"{ptr}/type", f"unsupported type: {kind}")
    else:
        rule(value, ptr, ctx)


# --- blocks -------------------------------------------------------------------

_BLOCK: dict[str, Check] = {"block_id": Str(255, 1)}


def _context_item(value: Any, ptr: str, ctx: _Ctx) -> None:
    if isinstance(value, dict) and value.get("type") == "image":
        _element(frozenset({"image"}))(value, ptr, ctx)
    else:
        Text(3000)(value, ptr, ctx)


def _table_cell(value: Any, ptr: str, ctx: _Ctx) -> None:
    kind = value.get("type") if isinstance(value, dict) else None
    if kind == "raw_text":
        Obj({**_TYPE, "text": Str(None, 1)})(value, ptr, ctx)
    elif kind == "rich_text":
        Obj({**_TYPE, "elements": Arr(_rich)}, _BLOCK)(value, ptr, ctx)
    else:
        ctx.add(f"{ptr}/type", f"unsupported type: {kind}")


_CARD = {
    "hero_image": _element(frozenset({"image"})),
    "icon": _element(frozenset({"image"})),
    "title": Text(150),
    "subtitle": Text(150),
    "body": Text(200),
    "actions": Arr(_element(frozenset({"button"})), minimum=1),
}

BLOCKS: dict[str, Check] = {
    "section": Obj(
        _TYPE,
        {**_BLOCK, "text": Text(3000), "fields": Arr(Text(2000), 10, 1), "accessory": _element(IN_SECTION), "expand": Bool},
    ),
    "divider": Obj(_TYPE, _BLOCK),
    "header": Obj({**_TYPE, "text": Plain(150)}, _BLOCK),
    "image": Obj(
        {**_TYPE, "alt_text": Str(2000, 1)},
        {**_BLOCK, "image_url": Url(), "slack_file": SlackFile, "title": Plain(2000)},
    ),
    "actions": Obj({**_TYPE, "elements": Arr(_element(IN_ACTIONS), 25, 1)}, _BLOCK),
    "context": Obj({**_TYPE, "elements": Arr(_context_item, 10, 1)}, _BLOCK),
    "context_actions": Obj(
        {**_TYPE, "elements": Arr(_element(frozenset({"feedback_buttons", "icon_button"})), 5, 1)}, _BLOCK
    ),
    "input": Obj(
        {**_TYPE, "label": Plain(2000), "element": _element(IN_INPUT)},
        {**_BLOCK, "hint": Plain(2000), "optional": Bool, "dispatch_action": Bool},
    ),
    "rich_text": Obj({**_TYPE, "elements": Arr(_rich)}, _BLOCK),
    "markdown": Obj({**_TYPE, "text": Str(MAX_MARKDOWN_CHARS, 1)}, _BLOCK),
    "video": Obj(
        {**_TYPE, "video_url": Url(), "thumbnail_url": Url(), "alt_text": Str(None, 1), "title": Plain(199)},
        {
            **_BLOCK, "title_url": Url(), "author_name": Str(49), "provider_name": Str(49), "provider_icon_url": Url(),
            "description": Plain(199),
        },
    ),
    "table": Obj(
        {**_TYPE, "rows": Arr(Arr(_table_cell, 20, 1), 100, 1)},
        {**_BLOCK, "column_settings": Arr(Obj({}, {"align": Enum("left", "center", "right"), "is_wrapped": Bool}), 20)},
    ),
    "alert": Obj(
        {**_TYPE, "text": Text(3000)}, {**_BLOCK, "level": Enum("default", "info", "warning", "error", "success")}
    ),
    "task_card": Obj(
        {**_TYPE, "task_id": Str(255, 1), "title": Str(None, 1), "status": Enum("pending", "in_progress", "complete", "error")},
        {**_BLOCK, "details": Any_, "output": Any_, "sources": Any_},
    ),
    "plan": Obj({**_TYPE, "title": Str(None, 1)}, {**_BLOCK, "tasks": Any_}),
    "card": Obj(_TYPE, {**_BLOCK, **_CARD}),
    "carousel": Obj({**_TYPE, "elements": Arr(Obj(_TYPE, {**_BLOCK, **_CARD}), 10, 1)}, _BLOCK),
}

#: Blocks limited to some surfaces (all others work on every surface).
ONLY_ON: dict[str, frozenset[str]] = {
    "markdown": frozenset({"message"}),
    "table": frozenset({"message"}),
    "context_actions": frozenset({"message"}),
    "carousel": frozenset({"message"}),
}


def _block(value: Any, ptr: str, ctx: _Ctx) -> None:
    if not isinstance(value, dict):
        ctx.add(ptr, "must provide an object")
        return
    kind = value.get("type")
    if kind is None:
        ctx.add(ptr, "missing required field: type")
        return
    rule = BLOCKS.get(kind)
    if rule is None or ctx.surface not in ONLY_ON.get(kind, frozenset({ctx.surface})):
        ctx.add(f"{ptr}/type", f"unsupported type: {kind}")
        return
    ctx.action_ids = set()
    rule(value, ptr, ctx)
    block_id = value.get("block_id")
    if isinstance(block_id, str):
        if block_id in ctx.block_ids:
            ctx.add(f"{ptr}/block_id", f'`block_id` "{block_id}" already exists')
        ctx.block_ids[block_id] = ptr
    if kind == "section" and value.get("text") is None and value.get("fields") is None:
        ctx.add(ptr, "must define either `fields` or `text`")
    if kind == "image" and (value.get("image_url") is None) == (value.get("slack_file") is None):
        ctx.add(ptr, "must define either `image_url` or `slack_file`")
    if kind == "markdown" and isinstance(value.get("text"), str):
        ctx.markdown_chars += len(value["text"])
        if ctx.markdown_chars > MAX_MARKDOWN_CHARS:
            ctx.add(ptr, f"markdown blocks must be less than {MAX_MARKDOWN_CHARS + 1} characters in total")
    if kind == "card" and not any(value.get(k) for k in ("hero_image", "title", "actions", "body")):
        ctx.add(ptr, "must define at least one of `hero_image`, `title`, `actions` or `body`")


def validate_blocks(blocks: Any, surface: Surface = "message", root: str = "/blocks") -> list[Issue]:
    """Return every reason for which Slack would refuse ``blocks`` on ``surface``."""
    ctx = _Ctx(surface)
    if not isinstance(blocks, list):
        return [Issue(root, "must provide an array")]
    Arr(_block, MAX_BLOCKS[surface])(blocks, root, ctx)
    return ctx.issues


def validate_option_list(body: Any) -> list[Issue]:
    """Check the answer to an options request (``external_select``)."""
    if not isinstance(body, dict):
        return [Issue("/", "must provide an object")]
    ctx = _Ctx("modal")
    if "option_groups" in body:
        Arr(OptionGroup(), 100)(body["option_groups"], "/option_groups", ctx)
    else:
        Arr(Option(), 100)(body.get("options"), "/options", ctx)
    return ctx.issues


_MODAL = {
    "type": Enum("modal"), "title": Plain(24), "submit": Plain(24), "close": Plain(24), "private_metadata": Str(3000),
    "callback_id": Str(255), "external_id": Str(255), "clear_on_close": Bool, "notify_on_close": Bool,
    "submit_disabled": Bool, "blocks": Any_,
}
_HOME = {
    "type": Enum("home"), "private_metadata": Str(3000), "callback_id": Str(255), "external_id": Str(255), "blocks": Any_,
}


def validate_view(view: Any, expect: Literal["modal", "home"] = "modal", root: str = "/view") -> list[Issue]:
    """Return every reason for which Slack would refuse a modal or Home tab view."""
    if not isinstance(view, dict):
        return [Issue(root, "must provide an object")]
    ctx = _Ctx(expect)
    kind = view.get("type")
    if kind != expect:
        message = "missing required field: type" if kind is None else f"unsupported type: {kind}"
        return [Issue(root if kind is None else f"{root}/type", message)]
    fields = _MODAL if expect == "modal" else _HOME
    required = {"type", "title", "blocks"} if expect == "modal" else {"type", "blocks"}
    Obj({k: v for k, v in fields.items() if k in required}, {k: v for k, v in fields.items() if k not in required})(
        view, root, ctx
    )
    blocks = view.get("blocks")
    if blocks is not None:
        ctx.issues += validate_blocks(blocks, expect, f"{root}/blocks")
        has_input = isinstance(blocks, list) and any(isinstance(b, dict) and b.get("type") == "input" for b in blocks)
        if expect == "modal" and has_input and not view.get("submit"):
            ctx.add(root, "missing required field: submit")
    return ctx.issues


# --- normalisation ------------------------------------------------------------

_ALPHABET = _string.ascii_letters + _string.digits


def _token(length: int = 5) -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(length))


def _fill_text(value: Any) -> None:
    if isinstance(value, dict):
        if value.get("type") == "plain_text" and isinstance(value.get("text"), str):
            value.setdefault("emoji", True)
        elif value.get("type") == "mrkdwn" and isinstance(value.get("text"), str):
            value.setdefault("verbatim", False)
        for entry in value.values():
            _fill_text(entry)
    elif isinstance(value, list):
        for entry in value:
            _fill_text(entry)


def normalise_blocks(blocks: list[Json]) -> list[Json]:
    """Return a copy of ``blocks`` with the fields Slack adds on its own."""
    out: list[Json] = copy.deepcopy(blocks)
    for block in out:
        block.setdefault("block_id", _token())
        _fill_text({k: v for k, v in block.items() if k != "elements" or block.get("type") != "rich_text"})
        for element in iter_elements(block):
            if element.get("type") in INTERACTIVE:
                element.setdefault("action_id", _token())
    return out


def iter_elements(block: Json) -> list[Json]:
    """Every element inside one block, in display order."""
    kind = block.get("type")
    if kind in ("actions", "context", "context_actions"):
        return [e for e in block.get("elements") or [] if isinstance(e, dict)]
    if kind == "section" and isinstance(block.get("accessory"), dict):
        return [block["accessory"]]
    if kind == "input" and isinstance(block.get("element"), dict):
        return [block["element"]]
    if kind == "card":
        return [e for e in block.get("actions") or [] if isinstance(e, dict)]
    return []
