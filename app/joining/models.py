"""Tables of joining: posters on a wall, and invitations to begin an organisation."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.database import Uuid16
from app.ids import uuid7


class Poster(SQLModel, table=True):
    """A link that whoever sees it may join by, until it is ended: of the organisation, or of one department.

    The secret is stored as it is, since the poster is printed again from it. It hangs on walls, and opens nothing but the door.
    """

    __tablename__ = "poster"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    poster_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    secret: str = Field(max_length=43)
    department_id: int | None = None
    created_at: datetime
    ended_at: datetime | None = None

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
        UniqueConstraint("organisation_id", "secret"),
    )


class SignUpInvitation(SQLModel, table=True):
    """Lets one organisation begin on an installation that is not open to everybody; of no organisation, for there is none yet."""

    __tablename__ = "sign_up_invitation"

    token_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    created_at: datetime
    expires_at: datetime
