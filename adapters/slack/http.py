"""Slack over HTTP: an aiohttp handler that checks the signature before it reads anything."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

Handler = Callable[[web.Request], Awaitable[web.Response]]


def handler(app: AsyncApp, signing_secret: str) -> Handler:
    """To be mounted with POST. 401 for what Slack did not sign just now, 400 for what is no payload."""
    verifier = SignatureVerifier(signing_secret)

    async def handle(request: web.Request) -> web.Response:
        body = await request.read()
        if not _signed(verifier, body, request):
            return web.Response(status=401)
        try:
            bolt_request = AsyncBoltRequest(
                body=body.decode(), query=request.query_string, headers=dict(request.headers)
            )
        except ValueError:
            return web.Response(status=400)
        return await to_aiohttp_response(await app.async_dispatch(bolt_request))

    return handle


def _signed(verifier: SignatureVerifier, body: bytes, request: web.Request) -> bool:
    """The SDK fails on a time that is no number and on bytes that are no text: neither is Slack's."""
    try:
        return verifier.is_valid_request(body, dict(request.headers))
    except ValueError:
        return False
