"""What the operator sets: the environment (`Settings`) and kortelijn.toml (`Config`), read once and frozen."""

from bot.settings.config import Channel, ChannelKind, Config, Platform, SchoolHoliday, Trust
from bot.settings.config_file import load_config
from bot.settings.environment import Settings, new_key
from bot.settings.mistakes import Mistakes

__all__ = [
    "Channel",
    "ChannelKind",
    "Config",
    "Mistakes",
    "Platform",
    "SchoolHoliday",
    "Settings",
    "Trust",
    "load_config",
    "new_key",
]
