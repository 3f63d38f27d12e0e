# Packages are installed by hash in one stage; the second holds only what runs.
FROM python:3.11-slim AS build
WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/onward \
    && /opt/onward/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY adapters adapters
RUN /opt/onward/bin/pip install --no-cache-dir --no-deps . \
    && /opt/onward/bin/pip uninstall --yes pip \
    && python -m compileall -q /opt/onward/lib

FROM python:3.11-slim
# The data belongs to an ordinary user from the first release on: a later change would lock out every volume.
RUN groupadd --gid 10001 onward \
    && useradd --uid 10001 --gid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin onward \
    && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=build /opt/onward /opt/onward
ENV PATH="/opt/onward/bin:$PATH" \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
WORKDIR /data
VOLUME /data
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["onward", "healthcheck"]
ENTRYPOINT ["onward"]
