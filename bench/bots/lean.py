"""Keeps out what development tools bring and structlog and SQLAlchemy take up where they find it."""

import sys

for tool in ("rich", "greenlet"):
    sys.modules[tool] = None  # type: ignore[assignment]
