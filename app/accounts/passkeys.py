"""Passkeys (WebAuthn): a device proves that it holds a key of its owner's, who types no name and no secret.

A passkey brings its account along (the user handle, e.g. `17.4711`), so that it is known in which organisation to look before any
row is read. That proves nothing; the signature does. Why an answer was refused is told to nobody.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from sqlmodel import Session, col, delete, select
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, generate_challenge
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from app.accounts.attempts import begin, end
from app.accounts.models import Attempt, Passkey
from app.accounts.service import Identity
from app.database import upsert, within
from app.organisations.models import Member

MOST_PASSKEYS: Final = 10
"""Of one person: a phone, a computer and some that they will lose."""
LONGEST_NAME: Final = 60
LONGEST_CREDENTIAL_ID: Final = 1023
"""Bytes (WebAuthn 3, 4)."""
MOST_COUNTED: Final = 2**31 - 1
"""What the column holds. Counters go on to twice of that: from here on it is only known that they are beyond."""
MILLISECONDS: Final = 300_000
"""How long the browser waits for its person: five minutes, for those who need them (WCAG 2.2.1), and less than an attempt lives."""
_ACCOUNT: Final = re.compile(rb"([1-9][0-9]{0,8})\.([1-9][0-9]{0,8})")
_PREFERRED: Final = UserVerificationRequirement.PREFERRED


class PasskeyRefused(Exception):
    """An answer that proves nothing; why is not told."""


class TooManyPasskeys(Exception):
    """Somebody has as many passkeys as one may have."""


class Site(NamedTuple):
    """What passkeys are bound to: the host's name, and what a browser calls its pages' origin."""

    rp_id: str
    origin: str


def site_of(address: str) -> Site:
    """Return what an installation's address is to browsers, e.g. of `https://cero.example.se`."""
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode()
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    port = "" if parts.port in (None, usual) else f":{parts.port}"
    return Site(host, f"{parts.scheme}://{host}{port}")


def registration(session: Session, identity: Identity, rp_id: str, rp_name: str, now: dt.datetime) -> tuple[str, str]:
    """Begin to make a passkey for who is signed in; returns the browser's options (JSON) and the attempt's secret.

    Parameters:
        rp_id, rp_name: the host's name, and what the browser calls us to its person.

    Raises:
        TooManyPasskeys: they have `MOST_PASSKEYS`.
    """
    known = passkeys_of(session, identity)
    if len(known) >= MOST_PASSKEYS:
        raise TooManyPasskeys
    challenge = generate_challenge()
    options = generate_registration_options(
        rp_id=rp_id,
        rp_name=rp_name,
        user_id=identity.account.encode(),
        user_name=identity.member.email or identity.member.name,
        user_display_name=identity.member.name,
        challenge=challenge,
        timeout=MILLISECONDS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=_PREFERRED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=one.credential_id) for one in known],
    )
    whose = {"organisation_id": identity.organisation_id, "member_id": identity.member_id}
    secret = begin(session, "new_passkey", now, details=whose | {"challenge": bytes_to_base64url(challenge)})
    return options_to_json(options), secret


def register(
    session: Session, attempt: Attempt, identity: Identity, answer: dict[str, Any], rp_id: str, origin: str, name: str,
    now: dt.datetime,
) -> None:  # fmt: skip
    """Store the passkey that a browser made, and end the attempt, whatever comes of it.

    Parameters:
        answer: what the browser said, `PublicKeyCredential.toJSON()`.
        rp_id, origin: see `Site`.
        name: what its owner calls it.

    Raises:
        PasskeyRefused: it is no answer to this attempt, or somebody else began it.
        TooManyPasskeys: there are `MOST_PASSKEYS` by now.
    """
    end(session, attempt, now)
    if (attempt.details["organisation_id"], attempt.details["member_id"]) != _key(identity):
        raise PasskeyRefused
    try:
        made = verify_registration_response(
            credential=answer, expected_challenge=_challenge(attempt), expected_rp_id=rp_id, expected_origin=origin
        )
    except Exception as error:
        # What came is a browser's or a stranger's: the library's parsers raise much besides what they promise.
        raise PasskeyRefused from error
    if len(made.credential_id) > LONGEST_CREDENTIAL_ID:
        raise PasskeyRefused
    session.get_one(Member, _key(identity), with_for_update=True)  # else two devices at once would both be the tenth
    if len(passkeys_of(session, identity)) >= MOST_PASSKEYS:
        raise TooManyPasskeys
    row = {
        "organisation_id": identity.organisation_id, "credential_id": made.credential_id, "member_id": identity.member_id,
        "public_key": made.credential_public_key, "sign_count": _counted(made.sign_count), "name": _readable(name),
        "created_at": now,
    }  # fmt: skip
    stored = upsert(session, Passkey).values(row).on_conflict_do_nothing().returning(Passkey.member_id)
    if session.execute(stored).first() is None:
        raise PasskeyRefused  # an id that is there already, which no device makes


def question(session: Session, rp_id: str, now: dt.datetime) -> tuple[str, str]:
    """Ask whoever is there for a passkey; returns the browser's options (JSON) and the attempt's secret."""
    challenge = generate_challenge()
    options = generate_authentication_options(
        rp_id=rp_id, challenge=challenge, timeout=MILLISECONDS, user_verification=_PREFERRED
    )
    secret = begin(session, "passkey", now, details={"challenge": bytes_to_base64url(challenge)})
    return options_to_json(options), secret


def answer(
    session: Session, attempt: Attempt, given: dict[str, Any], rp_id: str, origin: str, now: dt.datetime
) -> tuple[int, int]:
    """Return whose passkey answered, by organisation and member, and end the attempt, whatever comes of it.

    The rest of the transaction sees that organisation's rows alone. Whether its person still works there is not asked here.

    Parameters:
        given: what the browser said, `PublicKeyCredential.toJSON()`.
        rp_id, origin: see `Site`.

    Raises:
        PasskeyRefused: it is no answer to this attempt by a passkey that we know.
    """
    end(session, attempt, now)
    organisation_id, member_id = _account_in(given)
    within(session, organisation_id)
    found = session.get(Passkey, (organisation_id, credential_of(given["rawId"])), with_for_update=True)
    if found is None or found.member_id != member_id:
        raise PasskeyRefused
    try:
        proved = verify_authentication_response(
            credential=given, expected_challenge=_challenge(attempt), expected_rp_id=rp_id, expected_origin=origin,
            credential_public_key=found.public_key, credential_current_sign_count=found.sign_count,
        )  # fmt: skip
    except Exception as error:
        # As in `register`.
        raise PasskeyRefused from error
    found.sign_count, found.used_on = _counted(proved.new_sign_count), now.date()
    session.add(found)
    session.flush()
    return organisation_id, member_id


def passkeys_of(session: Session, identity: Identity) -> Sequence[Passkey]:
    """Return somebody's passkeys, the oldest first."""
    return session.exec(select(Passkey).where(*_of(identity)).order_by(col(Passkey.created_at))).all()


def remove_passkey(session: Session, identity: Identity, credential_id: bytes) -> bool:
    """Let one of somebody's passkeys work no more; tells whether there was one. Another person's is passed over."""
    this_one = col(Passkey.credential_id) == credential_id
    return bool(session.exec(delete(Passkey).where(*_of(identity), this_one)).rowcount)


def name_of(credential_id: bytes) -> str:
    """Return what a passkey is called in addresses and JSON (base64url)."""
    return bytes_to_base64url(credential_id)


def credential_of(name: str) -> bytes:
    """Return the id of the credential that is called so, one that nobody has for what is no name."""
    try:
        return base64url_to_bytes(name)
    except ValueError:
        return b""


def _account_in(given: dict[str, Any]) -> tuple[int, int]:
    """Return organisation and member that an answer says it is of."""
    handle = credential_of(given["response"].get("userHandle") or "")
    if not (account := _ACCOUNT.fullmatch(handle)):
        raise PasskeyRefused
    return int(account[1]), int(account[2])


def _challenge(attempt: Attempt) -> bytes:
    return base64url_to_bytes(attempt.details["challenge"])


def _counted(sign_count: int) -> int:
    return min(sign_count, MOST_COUNTED)


def _readable(name: str) -> str:
    """Return a name in one line, without what no database and no screen can hold."""
    words = " ".join(name.split())
    return "".join(letter for letter in words if letter.isprintable())[:LONGEST_NAME] or "Passkey"


def _key(identity: Identity) -> tuple[int, int]:
    return identity.organisation_id, identity.member_id


def _of(identity: Identity) -> tuple[Any, Any]:
    return col(Passkey.organisation_id) == identity.organisation_id, col(Passkey.member_id) == identity.member_id
