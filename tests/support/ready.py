"""What the fork server has ready for every `cero …`: imported by it alone, before the first fork (`tests/support/server.py`)."""

import gc
import importlib

from app.web.shell import create_shell

# What uvicorn imports by its name once it serves.
for name in ("uvicorn.loops.auto", "uvicorn.protocols.http.auto", "uvicorn.lifespan.on", "anyio._backends._asyncio"):
    importlib.import_module(name)
create_shell()
# A fork that walks through all of it copies all of it.
gc.collect()
gc.freeze()
