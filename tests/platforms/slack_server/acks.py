"""What an acknowledgement does to the person's screen."""

from __future__ import annotations

from typing import Any

from platforms.slack_server import modals, posting
from platforms.slack_server.envelope import Answer
from platforms.slack_server.errors import SlackError
from platforms.slack_server.judge.verdict import check_message
from platforms.slack_server.payloads import Scene
from platforms.slack_server.team import Channel, Json


def command_answered(scene: Scene, channel: Channel, answer: Answer) -> None:
    """A body becomes a message: only the person sees it, unless it says in_channel."""
    command = scene.asked["command"]
    if not answer.acked:
        _fail(scene, f"{command} failed with the error {_why(answer)}")
    elif isinstance(answer.body, dict) and answer.body:
        try:
            say(scene, channel, answer.body, "command acknowledgement")
        except SlackError as error:
            _fail(scene, f"{command} failed with the error {error.code}")


def say(scene: Scene, channel: Channel, body: Json, where: str) -> Json:
    """A message that came without the Web API; raises SlackError where Slack would not show it."""
    public = body.get("response_type") == "in_channel"
    check_message(scene.world, body, where, public=public, ephemeral=not public)
    if public:
        return posting.post(scene.world, scene.team, channel, body)
    return posting.post_ephemeral(scene.world, scene.team, channel.id, scene.person.id, body)


def pressed(scene: Scene, answer: Answer) -> None:
    if not answer.acked:
        _fail(scene, f"the press failed: {_why(answer)}")


def submitted(scene: Scene, view: Json, answer: Answer) -> None:
    """Without a body the view closes; errors, update, push and clear do as they say."""
    screen = scene.team.screen(scene.person.id)
    if view not in screen.views:
        return
    if not answer.acked:
        _fail(scene, f"the form failed: {_why(answer)}")
        return
    body = answer.body if isinstance(answer.body, dict) else {}
    try:
        _follow(scene, view, body)
    except SlackError as error:
        _fail(scene, f"the form failed: {error.code}")


def _follow(scene: Scene, view: Json, body: Json) -> None:
    screen = scene.team.screen(scene.person.id)
    match body.get("response_action"):
        case None:
            screen.views.remove(view)
            screen.errors = {}
        case "clear":
            screen.views.clear()
            screen.errors = {}
        case "errors":
            screen.errors = _errors(scene, view, body.get("errors"))
        case "update":
            new = modals.made(scene.world, scene.team, body.get("view"), "response_action update")
            modals.replace_view(scene.team, scene.person.id, view, new)
        case "push":
            new = modals.made(scene.world, scene.team, body.get("view"), "response_action push")
            modals.push_view(scene.team, scene.person.id, new)
        case other:
            _wrong(scene, f"unknown response_action {other}")


def _errors(scene: Scene, view: Json, errors: Any) -> dict[str, str]:
    """Keyed by the block_id of an input, or the person sees nothing of them."""
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    if not isinstance(errors, dict) or not errors or set(errors) - set(inputs):
        _wrong(scene, f"errors for {errors}, inputs are {inputs}")
    return {str(key): str(value) for key, value in errors.items()}


def _wrong(scene: Scene, detail: str) -> None:
    scene.world.ledger.violation("response_action", "view", detail, "view_submission", refused=True)
    raise SlackError("invalid_response_action")


def _why(answer: Answer) -> str:
    slow = answer.error in ("timeout", "never sent", "ack dropped")
    return "operation_timeout" if slow else "dispatch_failed"


def _fail(scene: Scene, words: str) -> None:
    scene.team.screen(scene.person.id).failed.append({"text": words, "at": scene.world.now()})
