"""What a person can do, each as the envelope it causes and what the acknowledgement does to their screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from platforms.slack_server import acks, payloads, sight
from platforms.slack_server.envelope import Answer, Envelope
from platforms.slack_server.errors import Impossible
from platforms.slack_server.fields import filled, is_empty
from platforms.slack_server.filing import uploaded_by
from platforms.slack_server.payloads import Scene
from platforms.slack_server.team import Json


def nothing(answer: Answer) -> None:
    """The acknowledgement changes nothing that a person sees."""


@dataclass(slots=True)
class Deed:
    """`envelope` is None where Slack does not tell the bot; `more` is added to the control call's answer."""

    envelope: Envelope | None
    after: Callable[[Answer], None] = nothing
    more: Json = field(default_factory=dict)


def command(scene: Scene) -> Deed:
    channel = sight.channel_of(scene)
    words = str(scene.asked.get("text", ""))
    payload = payloads.slash_command(scene, channel, str(scene.asked["command"]), words)
    envelope = Envelope(scene.team, "slash_commands", "slash_commands", payload)
    return Deed(envelope, lambda answer: acks.command_answered(scene, channel, answer))


def press(scene: Scene) -> Deed:
    """A button or a choice: in the `message` (`ts`), on the Home tab (`home`) or in the modal in front."""
    payload, blocks = _place(scene, "block_actions")
    block, part = sight.part_of(scene, blocks)
    chosen = _chosen(scene, part)
    _keep(payload, block, part, chosen)
    payload["actions"] = [payloads.action(block, part, chosen, scene.world.now())]
    envelope = Envelope(scene.team, "interactive", "block_actions", payload)
    return Deed(envelope, lambda answer: acks.pressed(scene, answer))


def suggest(scene: Scene) -> Deed:
    """Typing into a menu whose options the bot gives; they come back as the body."""
    payload, blocks = _place(scene, "block_suggestion")
    block, part = sight.part_of(scene, blocks)
    payload |= {
        "action_id": part["action_id"],
        "block_id": block["block_id"],
        "value": str(scene.asked.get("text")),
    }
    return Deed(Envelope(scene.team, "interactive", "block_suggestion", payload))


def submit(scene: Scene) -> Deed:
    view = sight.view_of(scene)
    if not view.get("submit"):
        raise Impossible("this view has no submit button")
    fill(scene, view)
    for block in view["blocks"]:
        values = view["state"]["values"].get(block["block_id"], {})
        if block["type"] == "input" and not block.get("optional") and all(map(is_empty, values.values())):
            raise Impossible(f"{block['block_id']} has to be filled in")
    payload = payloads.view_submission(scene, dict(view))
    envelope = Envelope(scene.team, "interactive", "view_submission", payload)
    return Deed(envelope, lambda answer: acks.submitted(scene, view, answer), {"view_id": view["id"]})


def close_view(scene: Scene) -> Deed:
    """The modal in front; with `clear` (or the view's clear_on_close) all of them."""
    view = sight.view_of(scene)
    shown = scene.team.screen(scene.person.id)
    cleared = bool(scene.asked.get("clear") or view["clear_on_close"])
    shown.views, shown.errors = ([] if cleared else shown.views[:-1]), {}
    if not view["notify_on_close"]:
        return Deed(None)
    payload = payloads.view_closed(scene, view, cleared=cleared)
    return Deed(Envelope(scene.team, "interactive", "view_closed", payload))


def choose(scene: Scene) -> Deed:
    """A message shortcut."""
    channel, message = sight.message_of(scene)
    if message.get("ephemeral"):
        raise Impossible("a message only you see has no shortcuts")
    payload = payloads.message_action(scene, channel, message, str(scene.asked["callback_id"]))
    return Deed(Envelope(scene.team, "interactive", "message_action", payload))


def shortcut(scene: Scene) -> Deed:
    payload = payloads.shortcut(scene, str(scene.asked["callback_id"]))
    return Deed(Envelope(scene.team, "interactive", "shortcut", payload))


def fill(scene: Scene, view: Json) -> None:
    """Types `values` into the view; raises Impossible for what its fields do not take."""
    for name, given in scene.asked.get("values", {}).items():
        block, part = sight.input_named(view, str(name))
        value = filled(part, given, lambda some: uploaded_by(scene.world, scene.team, scene.person.id, some))
        view["state"]["values"][block["block_id"]][part["action_id"]] = value


def _place(scene: Scene, kind: str) -> tuple[Json, list[Json]]:
    if scene.asked.get("message") or scene.asked.get("ts"):
        channel, message = sight.message_of(scene)
        return payloads.from_message(scene, kind, channel, message), message.get("blocks", [])
    if scene.asked.get("home"):
        home = sight.home_of(scene)
        return payloads.from_view(scene, kind, home), home["blocks"]
    view = sight.view_of(scene)
    fill(scene, view)
    return payloads.from_view(scene, kind, view), view["blocks"]


def _chosen(scene: Scene, part: Json) -> Json:
    if part["type"] in ("button", "workflow_button"):
        return {}
    return filled(part, scene.asked.get("selected"), lambda some: [])


def _keep(payload: Json, block: Json, part: Json, chosen: Json) -> None:
    """What was chosen stays chosen in the view."""
    view = payload.get("view")
    if view is not None and chosen and part["type"] != "overflow":
        view["state"]["values"].setdefault(block["block_id"], {})[part["action_id"]] = chosen
