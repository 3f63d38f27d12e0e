"""Delivery over HTTP with Slack's v0 signature, and the ways a stranger would get it wrong."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout

from platforms.slack_server.envelope import Answer, Envelope

OLD_SECONDS = 301
FORM = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class SignedSender:
    _session: ClientSession | None = None
    _posted: dict[str, tuple[bytes, dict[str, str]]] = field(default_factory=dict)

    async def carry(self, envelope: Envelope, ack_seconds: float, retry_reason: str | None) -> Answer:
        body, headers = self._request(envelope, retry_reason)
        session = self._open()
        try:
            timeout = ClientTimeout(total=ack_seconds)
            async with session.post(envelope.team.url, data=body, headers=headers, timeout=timeout) as reply:
                content = _content(reply.headers.get("content-type", ""), await reply.text())
                return Answer(acked=reply.status == 200, status=reply.status, body=content)
        except TimeoutError:
            return Answer(acked=False, error="timeout")
        except ClientError as lost:
            return Answer(acked=False, error=type(lost).__name__)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _open(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(trust_env=False)
        return self._session

    def _request(self, envelope: Envelope, retry_reason: str | None) -> tuple[bytes, dict[str, str]]:
        if envelope.how == "replay" and envelope.id in self._posted:
            return self._posted[envelope.id]
        content_type, text = _body(envelope)
        body = text.encode()
        headers = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0", "Connection": "keep-alive"}
        headers |= _signature(envelope, body)
        if retry_reason:
            headers |= {"X-Slack-Retry-Num": str(envelope.tries), "X-Slack-Retry-Reason": retry_reason}
        if envelope.how in ("", "retry"):
            self._posted[envelope.id] = body, headers
        return body, headers


def _body(envelope: Envelope) -> tuple[str, str]:
    if envelope.is_event:
        return "application/json", json.dumps(envelope.payload)
    if envelope.kind == "slash_commands":
        return FORM, urlencode(envelope.payload)
    return FORM, urlencode({"payload": json.dumps(envelope.payload)})


def _signature(envelope: Envelope, body: bytes) -> dict[str, str]:
    how = envelope.how
    stamp = str(int(time.time()) - (OLD_SECONDS if how == "old_timestamp" else 0))
    if how == "text_timestamp":
        stamp = "yesterday"
    secret = "not the secret" if how == "wrong_signature" else envelope.team.signing_secret
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
    return {} if how == "no_signature" else headers


def _content(content_type: str, text: str) -> Any:
    """Plain words count as a text, an empty body as none."""
    if not text.strip():
        return None
    if not content_type.startswith("application/json"):
        return {"text": text}
    try:
        return json.loads(text)
    except ValueError:
        return {"text": text}
