"""What happened in the organisation whose database is recorded: rows of every kind, and of every way they come to be.

What goes through the owner log is sent by devices, as phones do; the rest is written as SQL, so that neither depends on how
today's program makes its rows.
"""

import datetime as dt
import hashlib
import json
import uuid
from typing import Any

from sqlalchemy import TextClause, bindparam, text

from app.database import Database, Uuid16
from app.disclosure.releasing import release
from app.emissions.service import choose_factors
from app.measurement.releasing import release_rounds
from app.questionnaire.kinds import answer_id
from app.recomputation.service import recompute
from app.sync.purging import purge
from tests.support.people import NOW, TODAY, Device, Workplace, get_owner, make_workplace, mutation, trip

WEEK = dt.timedelta(days=7)
BASELINE, FOLLOW_UP = dt.date(2026, 9, 28), dt.date(2026, 11, 9)
KANSLI = ("Anna", "Bo", "Cilla", "David", "Eva", "Filip", "Gunilla")
SKOLA = ("Hugo", "Ida", "Johan", "Karin", "Lars", "Maria")
TRAVEL: list[list[dict[str, Any]]] = [
    [{"mode": "car", "metres": 19_780, "fuel": "petrol", "vehicle_owner": "private"}],
    [{"mode": "bicycle", "metres": 2_100}, {"mode": "commuter_train", "metres": 41_000, "ore": 3_900}],
    [{"mode": "bus", "metres": 8_400}],
    [{"mode": "car", "metres": 12_345, "fuel": "diesel", "vehicle_owner": "company", "persons": 3}],
    [{"mode": "walk", "metres": 850}],
    [{"mode": "car", "metres": 30_100, "fuel": "electric", "own_grams_per_km": 12.5}],
]
BUSINESS: list[list[dict[str, Any]]] = [
    [{"mode": "taxi", "metres": 7_000, "ore": 28_000}, {"mode": "flight", "metres": 394_000, "cabin_class": "economy"}],
    [{"mode": "car", "metres": 61_000, "fuel": "hvo", "vehicle_owner": "pool", "persons": 2}],
]


def live(database: Database) -> Workplace:
    """Let two departments travel in a baseline, a follow-up and the present week, and change their minds."""
    workplace = make_workplace(database, *KANSLI, *SKOLA)
    make_workplace(database, "Nils", organisation="Grannkommun")
    school = _open_school(database, workplace, len(KANSLI))
    devices = [Device(database, get_owner(database, workplace.organisation_id, one)) for one in workplace.member_ids]
    for number, device in enumerate(devices):
        for week in (BASELINE, FOLLOW_UP, TODAY):
            legs = TRAVEL[(number + (week == FOLLOW_UP)) % len(TRAVEL)]
            device.send(mutation(trip(week, legs, direction="home" if number % 2 else "out")))
    _change_minds(devices)
    _move_in_midweek(database, workplace, devices[0], school)
    with database.write() as session:
        for statement, row in _rows(workplace, school):
            session.execute(text(statement), row)
        for statement, row in _of_ledgers(workplace.organisation_id, school):
            session.execute(text(statement), row)
        ids = {
            "o": workplace.organisation_id,
            "m": workplace.member_ids[0],
            "i": uuid.UUID(int=7 << 76 | 2 << 62),
            "at": NOW,
            "h": _hash("rows"),
            "r": school + 1,
            "a": answer_id(school + 1),
            "f": json.dumps({"round_id": school + 1, "summer_mode": "car"}),
            "s": json.dumps({"weeks": [], "baseline_on": str(BASELINE), "error": 0.04, "freedom": 60.0}),
        }
        for named in _NAMED:
            session.execute(named, ids)
    _recompute(database, workplace)
    _release(database, workplace)
    devices[3].send(mutation(trip(TODAY + dt.timedelta(days=1), TRAVEL[0])))  # waits to be told
    return workplace


def _release(database: Database, workplace: Workplace) -> None:
    release(database, workplace.organisation_id, NOW, every_week=True)
    release_rounds(database, workplace.organisation_id, NOW)
    told = {"people": 11, "head_count": 65, "milligrams": 2_000_000.0, "ore": None, "indicators": {"fleet_km": 12.5}}
    with database.write() as session:
        statement = (
            "INSERT INTO released_round (organisation_id, round_id, figures, released_at)"
            " SELECT organisation_id, round_id, :figures, :now FROM round WHERE kind = 'follow_up'"
        )
        session.execute(text(statement), {"figures": json.dumps(told), "now": NOW})


def _open_school(database: Database, workplace: Workplace, first: int) -> int:
    """Give the members from `first` on a department of their own; returns its id."""
    of = {"organisation": workplace.organisation_id, "first": workplace.member_ids[first]}
    with database.write() as session:
        session.execute(text("UPDATE organisation SET last_id = last_id + 1 WHERE organisation_id = :organisation"), of)
        department = session.execute(
            text("SELECT last_id FROM organisation WHERE organisation_id = :organisation"), of
        ).scalar_one()
        session.execute(
            text(
                "INSERT INTO department (organisation_id, department_id, name, head_count)"
                " VALUES (:organisation, :department, 'Skola', 25)"
            ),
            of | {"department": department},
        )
        session.execute(
            text(
                "UPDATE member SET department_id = :department WHERE organisation_id = :organisation AND member_id >= :first"
            ),
            of | {"department": department},
        )
    return int(department)


def _change_minds(devices: list[Device]) -> None:
    """Edit, contradict, delete, undo and erase; send what is refused and what cannot be read; keep templates."""
    anna, bo, cilla, david, eva, filip, gunilla, *_ = devices
    other = Device(anna.database, anna.owner)
    other.pull()
    lunch = mutation(trip(TODAY, BUSINESS[0], purpose="business", direction="none", note="Årsmöte i Göteborg"))
    anna.send(lunch)
    other.pull()
    anna.send(mutation({"note": "Årsmöte"}, id=lunch["id"], base_seq=anna.cursor))
    other.send(mutation({"note": "Styrelsemöte"}, id=lunch["id"], base_seq=other.cursor))
    gone = mutation(trip(TODAY - WEEK, TRAVEL[2]))
    bo.send(gone)
    bo.send(mutation(op="delete", id=gone["id"], base_seq=bo.cursor))
    bo.send(mutation(trip(TODAY, [{"mode": "car", "metres": 0}])))
    erased = mutation(trip(FOLLOW_UP, TRAVEL[4], note="Hos läkaren"))
    filip.send(erased)
    with filip.database.write() as session:
        purge(session, filip.owner, "trip", [uuid.UUID(erased["id"])], NOW)
    bo.send(mutation({"what": "?"}, kind="unheard_of"))
    bo.send(mutation(op="put") | {"id": "no id"})
    cilla.send(mutation({"date": str(TODAY), "reason": "telework", "legs": TRAVEL[0]}, kind="avoided_trip"))
    david.send(mutation({"date": str(FOLLOW_UP), "reason": "remote_meeting", "people": 4}, kind="avoided_trip"))
    eva.send(mutation(trip(FOLLOW_UP, BUSINESS[1], purpose="business", direction="none")))
    second = Device(gunilla.database, gunilla.owner)
    for phone in (gunilla, second):
        phone.send(mutation(trip(FOLLOW_UP, TRAVEL[0], direction="home")))
        phone.send(mutation({"date": str(TODAY - WEEK), "reason": "telework"}, kind="avoided_trip"))
    second.send(mutation(trip(FOLLOW_UP, TRAVEL[4], direction="home", additional=True)))
    usual = {"name": "Till jobbet", "purpose": "commute", "legs": TRAVEL[1], "weekdays": [1, 2, 3, 4, 5]}
    anna.send(mutation(usual, kind="usual"))
    anna.send(mutation({"name": "Volvon", "mode": "car", "vehicle_owner": "private", "fuel": "hybrid"}, kind="vehicle"))
    leave = [{"from": "2026-07-06", "to": "2026-07-31"}]
    anna.send(mutation({"weekdays": [1, 2, 3, 4], "telework": [5], "leave": leave}, kind="schedule"))


def _recompute(database: Database, workplace: Workplace) -> None:
    """Choose another factor set from the present week on, and have its trips recomputed: earlier results stay readable."""
    with database.write() as session:
        choose_factors(session, workplace.organisation_id, "desnz_2026", TODAY, NOW)
    recompute(database, workplace.organisation_id, TODAY, TODAY, NOW)


def _move_in_midweek(database: Database, workplace: Workplace, device: Device, school: int) -> None:
    """Let one person change department: their week stands in both, each trip in the one it was recorded in."""
    with database.write() as session:
        session.execute(
            text("UPDATE member SET department_id = :d WHERE organisation_id = :o AND member_id = :m"),
            {"d": school, "o": workplace.organisation_id, "m": device.owner.member_id},
        )
    device.owner = get_owner(database, workplace.organisation_id, device.owner.member_id)
    device.send(mutation(trip(TODAY, TRAVEL[1], direction="home")))


def _rows(workplace: Workplace, school: int) -> list[tuple[str, dict[str, Any]]]:
    """Return the rows that come from elsewhere than a device: statements with their values."""
    organisation, member = workplace.organisation_id, workplace.member_ids[0]
    of, at = {"o": organisation, "m": member}, "2026-11-23 07:31:00.000000"
    statements: list[tuple[str, dict[str, Any]]] = [
        ("UPDATE organisation SET last_id = last_id + 2 WHERE organisation_id = :o", of),
        (
            "INSERT INTO target VALUES (:o, :since, 900000, :until, 20.0)",
            of | {"since": str(BASELINE), "until": "2030-12-31"},
        ),
        (
            "INSERT INTO sign_in_link (organisation_id, token_hash, member_id, expires_at)"
            " VALUES (:o, :h, :m, '2026-12-01 00:00:00.000000')",
            of | {"h": _hash("link")},
        ),
        (
            "INSERT INTO sign_in_session (organisation_id, token_hash, member_id, created_at, expires_at)"
            " VALUES (:o, :h, :m, :at, '2027-02-21 00:00:00.000000')",
            of | {"h": _hash("session"), "at": at},
        ),
    ]
    statements += _of_people(of, school, at)
    for number, (kind, starts) in enumerate((("baseline", BASELINE), ("follow_up", FOLLOW_UP)), school + 1):
        statements.append(
            (
                "INSERT INTO round (organisation_id, round_id, kind, name, starts_on, weeks)"
                " VALUES (:o, :r, :kind, :name, :starts, 1)",
                of | {"r": number, "kind": kind, "name": f"Mätning {number}", "starts": str(starts)},
            )
        )
        statements += [
            ("INSERT INTO round_head_count VALUES (:o, :r, :d, :n)", of | {"r": number, "d": department, "n": count})
            for department, count in ((workplace.department_id, 40), (school, 25))
        ]
    for person, status in ((0, "delivered"), (1, "failed"), (2, "planned")):
        statements.append((_NUDGE, of | {"m": workplace.member_ids[person], "status": status, "at": at}))
        endpoint = f"https://push.example/{person}"
        statements.append(
            (
                "INSERT INTO push_subscription (organisation_id, endpoint_hash, member_id, endpoint, p256dh, auth, seen_at) "
                "VALUES (:o, :h, :m, :e, 'BPublicKey', 'secret', :at)",
                of | {"h": _hash(endpoint), "m": workplace.member_ids[person], "e": endpoint, "at": at},
            )
        )
    return statements + _of_rounds(of | {"r": school + 1, "at": at})


def _of_rounds(of: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return what is there of a questionnaire beside its answers."""
    return [
        ("UPDATE round SET closed_at = :at WHERE organisation_id = :o AND round_id = :r", of),
        (f"UPDATE round SET usual_ways = '{_WAYS}' WHERE organisation_id = :o AND round_id = :r", of),
        (f"INSERT INTO own_question (organisation_id, round_id, number, question) VALUES (:o, :r, 1, '{_OWN}')", of),
        (
            "INSERT INTO round_reminder (organisation_id, round_id, reminded_on, by_itself) VALUES (:o, :r, '2026-09-24', true)",
            of,
        ),
        (
            "INSERT INTO released_answers (organisation_id, round_id, figures, released_at)"
            """ VALUES (:o, :r, '{"answered": 0, "questions": {}}', :at)""",
            of,
        ),
        (
            "INSERT INTO released_response (organisation_id, round_id, figures, released_at)"
            """ VALUES (:o, :r, '[{"departments": [1], "recorded": 6, "answered": 0}]', :at)""",
            of,
        ),
    ]


def _of_people(of: dict[str, Any], school: int, at: str) -> list[tuple[str, dict[str, Any]]]:
    """Return what is there of people who come in by themselves, and of who administers them."""
    ids = of | {"d": school, "at": at, "h": _hash("anna@kommun.example")}
    return [
        ("UPDATE department SET parent_id = 1 WHERE organisation_id = :o AND department_id = :d", ids),
        ("UPDATE member SET email = 'anna@kommun.example' WHERE organisation_id = :o AND member_id = :m", ids),
        ("INSERT INTO address (organisation_id, address_hash, member_id, proved_at) VALUES (:o, :h, :m, :at)", ids),
        (
            "INSERT INTO head_count (organisation_id, department_id, valid_from, head_count) VALUES (:o, :d, '2026-09-01', 25)",
            ids,
        ),
        (
            "INSERT INTO passkey (organisation_id, credential_id, member_id, public_key, sign_count, name, created_at)"
            " VALUES (:o, :h, :m, :h, 3, 'Telefonen', :at)",
            ids,
        ),
        (
            "INSERT INTO sign_in_attempt (key, way, failures, details, created_at, expires_at)"
            " VALUES (:h, 'code', 1, '{}', :at, :at)",
            ids,
        ),
        ("INSERT INTO sign_up_invitation (token_hash, created_at, expires_at) VALUES (:h, :at, :at)", ids),
        (
            "INSERT INTO plan_item (organisation_id, item_id, title, description, amount, unit, milligrams, low_milligrams,"
            " high_milligrams, ore, status, proposed_by, proposed_on, decided_by, decided_on, member_id, department_id, deadline,"
            " version) VALUES (:o, 901, 'Cykla de sista sex kilometrarna', 'Cykelpool vid skolan.', 36, 'people', 4200000000,"
            " 3100000000, 5300000000, -4100000, 'decided', :m, '2026-11-20', :m, '2026-11-23', :m, :d, '2027-03-31', 2)",
            ids,
        ),
        (
            "INSERT INTO plan_reminder (organisation_id, item_id, member_id, kind, deadline, sent_on)"
            " VALUES (:o, 901, :m, 'ahead', '2027-03-31', '2027-03-24')",
            ids,
        ),
        ("INSERT INTO provider_identity (organisation_id, subject, member_id) VALUES (:o, 'anna-7', :m)", ids),
        (
            "INSERT INTO single_sign_on (organisation_id, issuer, client_id, client_secret, name)"
            " VALUES (:o, 'https://login.example', 'cero', 'secret', 'Kommunens konto')",
            ids,
        ),
        *_of_measures(ids),
    ]


def _of_measures(ids: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return what an organisation says otherwise of a measure."""
    return [
        (
            "INSERT INTO measure (organisation_id, key, differs, ended, changed_at)"
            " VALUES (:o, 'telework', '{\"effect\": {\"share\": 0.4}}', false, :at)",
            ids,
        )
    ]


def _of_ledgers(organisation: int, school: int) -> list[tuple[str, dict[str, Any]]]:
    """Return what ledgers, cars and their logs brought."""
    of = {"o": organisation, "d": school, "h": _hash("rows"), "at": "2026-11-23 07:31:00.000000"}
    into = (
        "INSERT INTO ledger_import (organisation_id, import_id, kind, file_name, digest, starts_on, ends_on, row_count,"
    )
    return [
        ("UPDATE organisation SET last_id = last_id + 4 WHERE organisation_id = :o", of),
        (
            f"{into} left_out, imported_at) VALUES (:o, 901, 'mileage', 'mars.csv', :h, '2026-03-02', '2026-03-30', 12, 1, :at),"
            " (:o, 902, 'driving_log', 'logg.csv', :h, '2026-03-02', '2026-03-30', 3, 0, :at)",
            of,
        ),
        (
            "INSERT INTO ledger_sum (organisation_id, import_id, number, line, starts_on, ends_on, department_id, row_count,"
            " people, metres, metres_rows, milligrams, milligrams_rows, ore, ore_rows) VALUES"
            " (:o, 901, 0, 'own_car', '2026-03-02', '2026-03-08', :d, 12, 7, 840000, 12, 142000000, 12, 210000, 12)",
            of,
        ),
        (
            "INSERT INTO ledger_fuel (organisation_id, import_id, number, registration, starts_on, ends_on, fuel, row_count,"
            " amount, ore, ore_rows) VALUES (:o, 901, 0, 'ABC12D', '2026-03-01', '2026-03-31', 'diesel', 2, 82400, 148000, 2)",
            of,
        ),
        (
            "INSERT INTO fleet_car (organisation_id, car_id, registration, name, ownership, department_id, fuel, grams_per_km)"
            " VALUES (:o, 903, 'ABC12D', 'Volvo V60', 'pool', :d, 'diesel', 118)",
            of,
        ),
        (
            "INSERT INTO fleet_day (organisation_id, car_id, day, metres, import_id) VALUES (:o, 903, '2026-03-02', 84000, 902)",
            of,
        ),
    ]


def _named(statement: str) -> TextClause:
    ids = [bindparam(name, type_=Uuid16()) for name in "ia" if f":{name}," in statement]
    return text(statement).bindparams(*ids)


_WAYS = '{"counts": {"car": 40}, "source": "Parkeringsregistret"}'
_OWN = json.dumps(
    {"key": "own_1", "kind": "number", "text": {"sv": "Hur många?", "en": "How many?"}, "least": 0, "most": 9}
)
_NAMED = [
    _named(statement)
    for statement in (
        "INSERT INTO audit_entry (organisation_id, entry_id, at, act, about) VALUES (:o, :i, :at, 'organisation_made', '{}')",
        "INSERT INTO poster (organisation_id, poster_id, secret, created_at) VALUES (:o, :i, 'wall', :at)",
        "INSERT INTO roster_draft (organisation_id, draft_id, member_id, file_name, rows, created_at)"
        " VALUES (:o, :i, :m, 'personal.csv', '{}', :at)",
        "INSERT INTO plan_comment (organisation_id, comment_id, item_id, member_id, at, text)"
        " VALUES (:o, :i, 901, :m, :at, 'Cyklarna är beställda.')",
        "INSERT INTO sheet_draft (organisation_id, draft_id, member_id, kind, file_name, rows, created_at)"
        " VALUES (:o, :i, :m, 'mileage', 'mars.csv', :h, :at)",
        "INSERT INTO answer (organisation_id, member_id, id, seq, deleted, fields, writers, date, round_id, department_id)"
        f" VALUES (:o, :m, :a, 1, false, :f, '{json.dumps({'*': 1})}', '{BASELINE}', :r, 1)",
        "INSERT INTO released_standing (organisation_id, figures, released_at) VALUES (:o, :s, :at)",
        "INSERT INTO waiting_push (organisation_id, push_id, member_id, payload, expires_at) VALUES (:o, :i, :m, '{}', :at)",
        "INSERT INTO letter (letter_id, address, subject, text, created_at, expires_at, try_at, failures)"
        " VALUES (:i, 'bo@kommun.example', 'Kod', '123456', :at, :at, :at, 0)",
    )
]
"""What has an id of its own, which the two databases write differently."""
_NUDGE = (
    "INSERT INTO nudge (organisation_id, member_id, week, voice, language, title, body, facts, status, planned_at, deliveries)"
    f" VALUES (:o, :m, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{json.dumps({'trips': 2})}',"
    " :status, :at, 0)"
)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
