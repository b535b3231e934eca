"""`/beheer telegram alleen-meldingen`: which platform may show texts, chosen in chat; cards that stand there follow."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.trust import FULL, TRUSTS, platform_name, trust_of


def choose(context: Context, platform: str, typed: str) -> Effects:
    """From now on; what stands there already is shown anew, so that a text that was there goes, or comes back."""
    trust = next((each for each in TRUSTS if each == typed.strip().lower()), None)
    if trust is None:
        now = trust_of(context.store, context.config, platform)
        options = tuple(Plain(each) for each in TRUSTS)
        raise Refusal(text("trust-how", platform=platform_name(platform), now=now, options=options))
    context.store.trusts.choose(platform, trust, context.person.number, context.now)
    context.about(f"{platform} {trust}")
    context.store.queue.show_anew(platform, context.now)
    words = "trust-full" if trust == FULL else "trust-notices"
    return [Reply(say(text(words, platform=platform_name(platform)), title=text("trust-title")))]
