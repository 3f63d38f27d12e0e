"""Run by Alembic, on the connection and in the transaction of `migrate` or `revisions`."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    render_as_batch=connection.dialect.name == "sqlite",
    **context.config.attributes.get("compare", {}),
)
with context.begin_transaction():
    context.run_migrations()
