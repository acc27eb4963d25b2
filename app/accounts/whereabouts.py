"""Where the owner of an e-mail address belongs: the one question that is asked before an organisation is known."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, delete, select

from app.accounts.models import Address
from app.bulk import Bulk
from app.database import upsert, within
from app.organisations.models import Member, Organisation
from app.organisations.service import get_organisation, has_left, today

_expected = Bulk(Address, ("organisation_id", "address_hash", "member_id"), skip=True)
_ADDRESS = Address.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Place:
    """A member whose address it is said to be; `proved` where its owner has shown it there before."""

    organisation: Organisation
    member: Member
    proved: bool


def hash_of_address(address: str) -> bytes:
    """Return what is stored of an address (as `app.organisations.addresses` writes it)."""
    return hashlib.sha256(b"address/" + address.encode()).digest()


def places_of(session: Session, address: str, now: dt.datetime) -> list[Place]:
    """Return where somebody with this address belongs, without those who have left; where they have proved it, first.

    An address that somebody else wrote down leads to who is expected alone. Once they are here by another way it leads nowhere
    until they have proved it: whoever could write down an address of their own would come in as them, and see their trips.

    The transaction is about none of the organisations in particular afterwards.
    """
    places = []
    for organisation_id, member_id, proved in _found(session, hash_of_address(address)):
        within(session, organisation_id)
        member, organisation = (
            session.get(Member, (organisation_id, member_id)),
            get_organisation(session, organisation_id),
        )
        is_here = member is not None and not has_left(member, today(organisation, now))
        if member is not None and is_here and (proved or member.joined_on is None):
            places.append(Place(organisation, member, proved))
    return sorted(places, key=lambda place: not place.proved)


def expect(session: Session, member: Member, address: str) -> None:
    """Let an address lead to a member who has not proved it yet: somebody else wrote it down."""
    row = {
        "organisation_id": member.organisation_id, "address_hash": hash_of_address(address), "member_id": member.member_id
    }  # fmt: skip
    statement = upsert(session, _ADDRESS).values(row)
    keys = [column.name for column in _ADDRESS.primary_key]
    session.execute(
        statement.on_conflict_do_update(index_elements=keys, set_={"member_id": member.member_id, "proved_at": None})
    )


def expect_all(session: Session, organisation_id: int, addresses: Iterable[tuple[int, str]]) -> None:
    """Let addresses lead to members as `expect` does, many at once.

    Parameters:
        addresses: ids of members and their addresses, who had none proved.
    """
    _expected.run(session, ((organisation_id, hash_of_address(address), member_id) for member_id, address in addresses))


def prove(session: Session, member: Member, address: str, now: dt.datetime) -> None:
    """Let an address that its owner has shown lead to a member, in place of any other that did."""
    forget_addresses(session, member)
    row = {
        "organisation_id": member.organisation_id, "address_hash": hash_of_address(address), "member_id": member.member_id,
        "proved_at": now,
    }  # fmt: skip
    statement = upsert(session, _ADDRESS).values(row)
    keys = [column.name for column in _ADDRESS.primary_key]
    session.execute(
        statement.on_conflict_do_update(index_elements=keys, set_={"member_id": member.member_id, "proved_at": now})
    )
    if member.email != address:
        member.email = address
        session.add(member)
    session.flush()


def has_proved(session: Session, member: Member, address: str) -> bool:
    """Tell whether somebody has shown that an address is theirs, and it leads to them."""
    found = session.get(Address, (member.organisation_id, hash_of_address(address)))
    return found is not None and found.member_id == member.member_id and found.proved_at is not None


def lead_again(session: Session, member: Member, now: dt.datetime) -> None:
    """Let the address of somebody who works here after all lead to them again, if none does; see `forget_ways`."""
    mine = (Address.organisation_id == member.organisation_id, Address.member_id == member.member_id)
    if member.email is None or session.exec(select(Address).where(*mine)).first() is not None:
        return
    if member.joined_on is None:
        expect(session, member, member.email)
    else:
        prove(session, member, member.email, now)


def give_address(session: Session, member: Member, address: str, now: dt.datetime) -> bool:
    """Let an address that was shown be a member's; False where somebody else here signs in with it.

    Who was only expected with it, from a list, was they themselves, who came in by the poster: that entry goes.
    """
    query = select(Member).where(Member.organisation_id == member.organisation_id, Member.email == address)
    other = session.exec(query).first()
    is_taken = other is not None and other.member_id != member.member_id
    if other is not None and is_taken and (other.joined_on is not None or not _remove(session, other)):
        return False
    prove(session, member, address, now)
    return True


def _remove(session: Session, expected: Member) -> bool:
    """Take away somebody who was only expected; False where something was recorded for them, as by an import."""
    try:
        with session.begin_nested():
            forget_addresses(session, expected)
            session.delete(expected)
            session.flush()
    except IntegrityError:
        return False
    return True


def forget_addresses(session: Session, member: Member) -> None:
    """Let no address lead to a member."""
    mine = (col(Address.organisation_id) == member.organisation_id, col(Address.member_id) == member.member_id)
    session.exec(delete(Address).where(*mine))


def _found(session: Session, address_hash: bytes) -> list[tuple[int, int, bool]]:
    if session.get_bind().dialect.name == "postgresql":
        rows = session.execute(text("SELECT * FROM find_address(:wanted)"), {"wanted": address_hash})
        return [(row.organisation_id, row.member_id, row.proved) for row in rows]
    query = select(Address).where(Address.address_hash == address_hash).order_by(col(Address.organisation_id))
    return [(one.organisation_id, one.member_id, one.proved_at is not None) for one in session.exec(query)]
