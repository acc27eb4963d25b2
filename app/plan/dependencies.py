"""What the pages of the plan depend on: who leads, and who is signed in."""

from typing import Annotated

from fastapi import Depends
from starlette.exceptions import HTTPException

from app.accounts.dependencies import MaybeIdentityDep, require_reader
from app.accounts.service import Identity


def require_asking(identity: MaybeIdentityDep) -> Identity:
    """Return who is signed in; anybody else is taken to sign in."""
    if identity is None:
        raise HTTPException(303, headers={"Location": "/sign-in"})
    return identity


def require_leading(identity: Annotated[Identity, Depends(require_asking)]) -> Identity:
    """Return a coordinator or manager; for anyone else who is signed in the page does not exist (404)."""
    return require_reader(identity)


AskingDep = Annotated[Identity, Depends(require_asking)]
LeadingDep = Annotated[Identity, Depends(require_leading)]
