"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from datetime import UTC, datetime

from bot.chat.cards import Button, Card, Paragraph
from bot.chat.forms import Form
from bot.chat.text import Moment, Say, Text, words
from bot.features.community.examples_setup import organisers, together
from bot.features.community.views import arriving, consent, others, page, pauses, settings, start, times
from bot.features.community.views.pauses import Kind

OPERATOR = "Ana Ruiz"
LATER = Moment(datetime(2026, 3, 5, 9, 0, tzinfo=UTC))
ZONES = (("America/Argentina/San_Juan", "10:05"), ("America/Puerto_Rico", "09:05"))


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    return (*_first(say), *_page(say), *_settings(say), *_kinds(say), *organisers(say), *together(say))


def _first(say: Say) -> tuple[Card | Form, ...]:
    ways = (start.Way("rejected", say("page-title")), start.Way("mine", say("button-mine")))
    return (
        consent.consent(say, OPERATOR, ("rejected", "0.1"), "platform-slack"),
        consent.not_now(say),
        consent.elsewhere(say),
        start.start(say, OPERATOR, ways),
        start.nobody_reads(say, ways),
        start.after_heavy_words(say, (Paragraph(say("words-heavy")),), ways),
        start.start(say, OPERATOR, ways, arriving.closed(say, "closed-discord")),
        start.start(say, OPERATOR, ways, arriving.closed(say, "closed-slack")),
        arriving.hello(say),
        arriving.tested(say),
    )


def _page(say: Say) -> tuple[Card | Form, ...]:
    held = page.waiting(say, [page.Waits("b" * 22, say("kind-again"))])
    flows = page.flows(say, [page.Flow("a" * 22, say("zone-form"))])
    plan = page.plan(say, [page.Step("0" * 16, str(at), say("plan-again"), LATER) for at in range(20)])
    unreached = page.waiting(say, [page.Waits("c" * 22, say("kind-again"))], closed=True)
    blocks = [page.on_a_break(say, LATER), *held, *unreached, *flows, *plan]
    every = tuple(page.page(say, blocks, number, others=number > 0) for number in range(3))
    what = say("plan-again")
    after = (
        page.dropped(say, what),
        page.moved(say, what, LATER),
        page.moved(say, what, LATER, later=True),
        page.already_gone(say),
    )
    named = [[Button(words("A door"), "community.open", f"{at}{one}" * 8) for one in "abc"] for at in range(5)]
    ways = [others.Ways(say("plan-again"), tuple(doors)) for doors in named]
    with_others = (others.card(say, ways), others.card(say, ()))
    return (*every, page.page(say, [], 0), *with_others, *after, page.move_form(say, what, "0" * 16))


def _settings(say: Say) -> tuple[Card | Form, ...]:
    fresh = settings.Settings(None, 0, "", None, "", "", "", 3)
    full = settings.Settings(LATER, 2, "checkins.rest_open", ("21:00", "09:00"), "Madrid", "14:05", "es", 0)
    return (
        settings.settings(say, fresh),
        settings.settings(say, full),
        settings.break_form(say),
        settings.weekly_form(say),
        settings.language_form(say),
        times.zone_form(say),
        times.which_zone(say, ZONES),
        times.quiet_form(say),
        times.zone_kept(say, "Europe/Madrid", "14:05", ("21:00", "09:00")),
        times.zone_kept(say, "UTC", "13:05", None),
    )


def _kinds(say: Say) -> tuple[Card | Form, ...]:
    label: Text = words("A look at how you are after a rest")
    kinds = [Kind("0" * 16, label), Kind("1" * 16, label, True), Kind("2" * 16, label, True, LATER)]
    many = [Kind(f"{number:016}", label) for number in range(20)]
    return (
        Card(None, (pauses.footer(say, "0" * 16, "m" * 22),)),
        pauses.options(say, kinds[0]),
        pauses.set_aside(say, "0" * 16),
        pauses.comes_again(say, LATER),
        pauses.again(say, kinds[0]),
        pauses.pause_form(say, kinds[0]),
        *(pauses.stopped(say, kind) for kind in kinds),
        pauses.unknown(say),
        pauses.kinds(say, [], 0),
        *(pauses.kinds(say, many, number) for number in range(4)),
    )
