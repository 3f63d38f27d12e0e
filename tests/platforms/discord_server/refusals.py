"""What Discord answers when it refuses a request: status, code and sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a body: where (keys and indexes from the top) and what."""

    path: Sequence[str | int]
    text: str

    @property
    def where(self) -> str:
        return ".".join(map(str, self.path))


class Refusal(Exception):
    """Ends a request with an error answer in Discord's shape."""

    def __init__(self, status: int, code: int, message: str, **extra: Any) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"message": message, "code": code, **extra}
        self.headers: Mapping[str, str] = {}


@dataclass(slots=True)
class _Errors:
    """Discord nests errors as the body nests: {"embeds": {"0": {"title": {"_errors": [...]}}}}."""

    tree: dict[str, Any] = field(default_factory=dict)

    def add(self, problem: Problem) -> None:
        node = self.tree
        for key in problem.path:
            node = node.setdefault(str(key), {})
        node.setdefault("_errors", []).append({"code": "INVALID", "message": problem.text})


def invalid_form(problems: Sequence[Problem]) -> Refusal:
    errors = _Errors()
    for problem in problems:
        errors.add(problem)
    return Refusal(400, 50035, "Invalid Form Body", errors=errors.tree)


def unauthorized() -> Refusal:
    return Refusal(401, 0, "401: Unauthorized")


def unknown_route() -> Refusal:
    return Refusal(404, 0, "404: Not Found")


def unknown_channel() -> Refusal:
    return Refusal(404, 10003, "Unknown Channel")


def unknown_guild() -> Refusal:
    return Refusal(404, 10004, "Unknown Guild")


def unknown_member() -> Refusal:
    return Refusal(404, 10007, "Unknown Member")


def unknown_message() -> Refusal:
    return Refusal(404, 10008, "Unknown Message")


def unknown_user() -> Refusal:
    return Refusal(404, 10013, "Unknown User")


def unknown_webhook() -> Refusal:
    return Refusal(404, 10015, "Unknown Webhook")


def unknown_interaction() -> Refusal:
    return Refusal(404, 10062, "Unknown interaction")


def already_acknowledged() -> Refusal:
    return Refusal(400, 40060, "Interaction has already been acknowledged.")


def file_too_large() -> Refusal:
    return Refusal(413, 40005, "Request entity too large")


def opening_too_fast() -> Refusal:
    return Refusal(403, 40003, "You are opening direct messages too fast")


def missing_access() -> Refusal:
    return Refusal(403, 50001, "Missing Access")


def not_the_author() -> Refusal:
    return Refusal(403, 50005, "Cannot edit a message authored by another user")


def thread_already_there() -> Refusal:
    return Refusal(400, 160004, "A thread has already been created for this message")


def empty_message() -> Refusal:
    return Refusal(400, 50006, "Cannot send an empty message")


def cannot_message_user() -> Refusal:
    return Refusal(403, 50007, "Cannot send messages to this user")


def missing_permissions() -> Refusal:
    return Refusal(403, 50013, "Missing Permissions")


def invalid_webhook_token() -> Refusal:
    return Refusal(401, 50027, "Invalid Webhook Token")


def no_mutual_guilds() -> Refusal:
    return Refusal(403, 50278, "Cannot send messages to this user due to having no mutual guilds")


def rate_limited(retry_after: float, *, scope: str) -> Refusal:
    """Comes with the `Via` header: without it a client takes a 429 for a ban."""
    everything = scope == "global"
    refusal = Refusal(429, 0, "You are being rate limited.", retry_after=retry_after)
    refusal.body["global"] = everything
    refusal.headers = {
        "Via": "1.1 google",
        "Retry-After": str(max(1, round(retry_after))),
        "X-RateLimit-Scope": scope,
        **({"X-RateLimit-Global": "true"} if everything else {}),
    }
    return refusal
