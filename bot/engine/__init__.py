"""Runs features. Names no feature and no chat platform.

The files here are the way of one event: `dispatch` takes it in, `inbox` knows repeats, `routes` finds the handler,
`entrance` and `standing` ask who may, `openings` keeps forms, `turn` is what a handler works with. `house` puts all
together; `feature` is what a feature can declare. Each folder has one task, told in its first line.
"""
