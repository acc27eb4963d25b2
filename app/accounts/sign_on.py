"""Single sign-on: an organisation's own OpenID provider says who somebody is.

Three steps, of which none asks the provider inside a transaction: `begin_sign_on` writes down what the browser is sent there with,
`take_attempt` what it comes back with, once; `finish` asks the provider whom it meant, and `member_of` finds that person.
"""

import datetime as dt
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlmodel import Session, col, delete, select

from app.accounts.attempts import begin, end, find
from app.accounts.id_tokens import read_id_token
from app.accounts.issuers import Issuers
from app.accounts.models import ProviderIdentity, SingleSignOn
from app.accounts.providers import Client, Provider, Providers, SignOnError
from app.database import upsert
from app.organisations.addresses import address_of, is_in
from app.organisations.models import Member, Organisation
from app.organisations.service import get_member, has_left, today

Claims = Mapping[str, Any]
"""What an ID token says, its names as in OpenID Connect Core."""

_GOOGLE: Final = "https://accounts.google.com"
_ENTRA: Final = "https://login.microsoftonline.com/"
_CREDENTIAL = re.compile(r"[\x21-\x7e]+")
"""What RFC 6749 (appendix A) allows in a client's id and secret, but for spaces."""
_LONGEST_ID: Final = 200
_LONGEST_SECRET: Final = 500
_LONGEST_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class Begun:
    """What was written down when a browser was sent to a provider."""

    organisation_id: int
    issuer: str
    client_id: str
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody whom their organisation's provider knows, and we do not: with an address of the organisation's that they proved."""

    organisation_id: int
    address: str
    name: str
    subject: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """Somebody who has joined, found by the address that their organisation's provider says is theirs, and never come in by it.

    A coordinator chooses the provider, and whoever runs that can write any address: so this alone opens nobody's diary. Its owner
    shows once, by a code, that it is they.
    """

    organisation_id: int
    member_id: int
    address: str
    subject: str


def settings_of(session: Session, organisation_id: int) -> SingleSignOn | None:
    """Return by which provider an organisation signs in, None if by none."""
    return session.get(SingleSignOn, organisation_id)


def configure(
    session: Session, organisation_id: int, issuer: str, client_id: str, client_secret: str, name: str, allowed: Issuers
) -> SingleSignOn:
    """Let an organisation's people sign in by a provider.

    Parameters:
        issuer: the provider's address, exactly as it writes it itself.
        client_id, client_secret: what it knows us by; an empty secret keeps the one there is, for the same provider.
        name: what it is called on the button, e.g. `Microsoft`.
        allowed: the providers that this installation asks.

    Where the provider changes, nobody is known by what the old one called them.

    Raises:
        SignOnError: `issuer`, `client_id`, `client_secret` or `name` cannot be.
    """
    issuer, client_id, client_secret, name = (text.strip() for text in (issuer, client_id, client_secret, name))
    found = settings_of(session, organisation_id)
    if not allowed.allow(issuer):
        raise SignOnError("issuer")
    if not _CREDENTIAL.fullmatch(client_id) or len(client_id) > _LONGEST_ID:
        raise SignOnError("client_id")
    if not client_secret and found and found.issuer == issuer:
        client_secret = found.client_secret  # another provider never sees it
    if not _CREDENTIAL.fullmatch(client_secret) or len(client_secret) > _LONGEST_SECRET:
        raise SignOnError("client_secret")
    if not name.isprintable() or not 0 < len(name) <= _LONGEST_NAME:
        raise SignOnError("name")
    if found and found.issuer != issuer:
        _forget_identities(session, organisation_id)
    found = found or SingleSignOn(organisation_id=organisation_id, issuer="", client_id="", client_secret="", name="")
    found.issuer, found.client_id, found.client_secret, found.name = issuer, client_id, client_secret, name
    session.add(found)
    session.flush()
    return found


def remove(session: Session, organisation_id: int) -> bool:
    """Let nobody of an organisation sign in by a provider any more; tells whether there was one."""
    _forget_identities(session, organisation_id)
    mine = col(SingleSignOn.organisation_id) == organisation_id
    return bool(session.exec(delete(SingleSignOn).where(mine)).rowcount)


def begin_sign_on(
    session: Session, chosen: SingleSignOn, providers: Providers, provider: Provider, redirect_uri: str, now: dt.datetime,
    *, choose: bool = False,
) -> tuple[str, str]:  # fmt: skip
    """Begin to sign in by a provider; returns the address to send the browser to, and the secret that it keeps meanwhile.

    Parameters:
        provider: what `providers.discovered` returned for the chosen one, before this transaction.
        redirect_uri: where the provider sends the browser back to.
        choose: let the provider ask which of somebody's accounts is meant.
    """
    # The organisation stands in it, so that a browser that comes back too late is told where to begin anew.
    state = f"{chosen.organisation_id}.{secrets.token_urlsafe(32)}"
    nonce, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
    details = {
        "organisation_id": chosen.organisation_id, "issuer": chosen.issuer, "client_id": chosen.client_id,
        "state": state, "nonce": nonce, "verifier": verifier,
    }  # fmt: skip
    more = {"prompt": "select_account"} if choose else {}
    with providers.oauth(provider, Client(chosen.client_id, chosen.client_secret, redirect_uri)) as oauth:
        address, _ = oauth.create_authorization_url(
            provider.authorization_endpoint, state=state, code_verifier=verifier, nonce=nonce, **more
        )
    return address, begin(session, "sign_on", now, details=details)


def take_attempt(session: Session, secret: str, state: str, now: dt.datetime) -> Begun | None:
    """Return what a browser had begun, which is over by that; None if it was not this, or nothing that still lives.

    Another state ends nothing: it may be another window's, and what was begun here can still come back.
    """
    attempt = find(session, secret, "sign_on", now, lock=True)
    if attempt is None:
        return None
    kept = dict(attempt.details)
    if not secrets.compare_digest(kept.pop("state").encode(), state.encode(errors="replace")):
        return None
    end(session, attempt, now)
    return Begun(**kept)


def organisation_of(state: str) -> int | None:
    """Return which organisation a state, or an address, names; proves nothing."""
    number, _, _ = state.partition(".")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else None


def finish(
    providers: Providers, chosen: SingleSignOn, begun: Begun, code: str, issuer: str, redirect_uri: str, now: dt.datetime
) -> Claims:  # fmt: skip
    """Ask the provider whom it meant by a code; returns what its ID token says, verified.

    Parameters:
        chosen: by whom the organisation signs in now, which must be whom the browser was sent to.
        issuer: who says that it answers (RFC 9207), empty if nobody does.

    Raises:
        SignOnError: `silent` where the provider does not answer as it should, `refused` where its answer proves nothing, `again`
            where the organisation has changed its provider meanwhile.
    """
    if (chosen.issuer, chosen.client_id) != (begun.issuer, begun.client_id):
        raise SignOnError("again", "changed")
    provider = providers.discovered(chosen.issuer)
    if issuer != provider.issuer and (issuer or provider.names_itself):
        raise SignOnError("refused", "iss")
    client = Client(chosen.client_id, chosen.client_secret, redirect_uri)
    token = providers.exchange(provider, client, code, begun.verifier)
    return read_id_token(
        token, lambda kid: providers.keys(provider, kid), provider.issuer, client.client_id, begun.nonce, now
    )


def member_of(
    session: Session, organisation: Organisation, claims: Claims, now: dt.datetime
) -> Member | Unlinked | Newcomer | None:
    """Return whom the provider of an organisation means; None for somebody who is not known here, or has left.

    By what it calls them, else by an address that it has proved; then it is noted what it calls who is expected with it.
    """
    organisation_id, subject = organisation.organisation_id or 0, str(claims["sub"])
    day = today(organisation, now)
    identity = session.get(ProviderIdentity, (organisation_id, subject))
    if identity is not None:
        member = get_member(session, organisation_id, identity.member_id)
        return None if member is None or has_left(member, day) else member
    addresses = proved_addresses(claims)
    for address in addresses:
        query = select(Member).where(Member.organisation_id == organisation_id, Member.email == address)
        if (member := session.exec(query).first()) is None:
            continue
        if has_left(member, day):
            return None
        if member.joined_on is not None:
            return Unlinked(organisation_id, member.member_id, address, subject)
        link(session, member, subject)
        return member
    ours = next((one for one in addresses if is_in(one, organisation.email_domains)), None)
    return Newcomer(organisation_id, ours, _name(claims), subject) if ours else None


def link(session: Session, member: Member, subject: str) -> None:
    """Note what the organisation's provider calls a member; what it calls somebody else already stays theirs."""
    row = {"organisation_id": member.organisation_id, "subject": subject, "member_id": member.member_id}
    session.execute(upsert(session, ProviderIdentity).values(row).on_conflict_do_nothing())


def proved_addresses(claims: Claims) -> list[str]:
    """Return the e-mail addresses that a provider vouches for, as they are stored.

    Where a provider says nothing of whether it has proved them, they are its organisation's own; Google's are anybody's, and it
    says so. Entra's user name is an address in a domain that the organisation has proved.
    """
    issuer, verified = str(claims["iss"]), claims.get("email_verified")
    if verified not in (True, "true") and (issuer == _GOOGLE or verified is not None):
        return []
    said = [claims.get("email")]
    if issuer.startswith(_ENTRA):
        said.append(claims.get("preferred_username"))
    found = [address_of(one) for one in said if isinstance(one, str)]
    return list(dict.fromkeys(one for one in found if one))


def _name(claims: Claims) -> str:
    said = claims.get("name")
    return "".join(letter for letter in said if letter.isprintable()).strip()[:120] if isinstance(said, str) else ""


def _forget_identities(session: Session, organisation_id: int) -> None:
    session.exec(delete(ProviderIdentity).where(col(ProviderIdentity.organisation_id) == organisation_id))
