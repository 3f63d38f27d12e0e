"""The words that bot and adapters share: plain data, importing nothing of ours."""
