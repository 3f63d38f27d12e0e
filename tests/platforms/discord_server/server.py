"""Everything the server holds, in one place that its doors share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from platforms.discord_server.attachments import Shelf
from platforms.discord_server.contract import Contract
from platforms.discord_server.gateway import Gateway
from platforms.discord_server.interactions import Interactions
from platforms.discord_server.journal import Journal
from platforms.discord_server.limits import Limits
from platforms.discord_server.news import News
from platforms.discord_server.posts import Posts
from platforms.discord_server.screens import Screens
from platforms.discord_server.setup import make_world
from platforms.faults import FaultScript


class Server:
    """`judge_self` also checks what this server answers and sends by the contracts."""

    def __init__(self, *, judge_self: bool = False) -> None:
        self.judge_self = judge_self
        self.contract = Contract()
        self.news = News()
        self.base = ""
        self.gateway = Gateway(self)
        self.reset({})

    def reset(self, asked: Mapping[str, Any]) -> None:
        """A fresh world, nothing said yet, no faults, no limits; open connections end."""
        self.world = make_world(asked)
        self.posts = Posts()
        self.shelf = Shelf(f"{self.base}/cdn", self.world.ids)
        self.journal = Journal()
        self.limits = Limits()
        self.faults = FaultScript()
        self.interactions = Interactions()
        self.screens = Screens()
        self.gateway.forget()
        self.news.tell()

    def listen_at(self, port: int) -> None:
        self.base = f"http://127.0.0.1:{port}"
        self.shelf.base = f"{self.base}/cdn"


SERVER = web.AppKey("server", Server)
