"""What `GET /api/home` answers. Every field is always there; null means that nothing is known or may be told."""

import datetime as dt
import uuid
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.calendar import FreeDay
from app.emissions.wire import EmissionData
from app.languages import Language
from app.measurement.progress import Verdict
from app.nudges.texts import Voice
from app.organisations.models import Role
from app.questionnaire.questions import Part


class HomeDepartment(Struct, frozen=True):
    """Where the person works."""

    id: int
    name: str


class HomeMember(Struct, frozen=True):
    """Who is signed in."""

    id: int
    name: str
    department: HomeDepartment | None
    roles: list[Role]
    language: Language
    employed_from: Annotated[
        dt.date | None, Meta(description="first day of employment: nothing earlier can be recorded")
    ]


class HomeOrganisation(Struct, frozen=True):
    """The organisation that the person works for."""

    id: int
    name: str
    head_count: Annotated[int, Meta(description="everyone employed, not only those in the app")]


class TargetPoint(Struct, frozen=True):
    """A measurement (at its first day) or a week (its Monday)."""

    on: dt.date
    change_percent: Annotated[float, Meta(description="against the baseline")]
    kind: Literal["round", "week"]


class PathEnd(Struct, frozen=True):
    """An end of the path: where the organisation should stand on a date."""

    on: dt.date
    percent: Annotated[float, Meta(description="against the baseline, from 0 to −reduction")]


class HomeNeed(Struct, frozen=True):
    """What a group must still save each week for the organisation to stand at its target, in mg CO2e."""

    milligrams: int
    group: Annotated[str, Meta(description="name of the person's department")]


class HomeTarget(Struct, frozen=True):
    """The climate target and where the organisation stands. All figures are per employee and week."""

    baseline_year: int
    target_year: int
    reduction_percent: Annotated[float, Meta(description="by the target year, against the baseline; above 0")]
    change_percent: Annotated[
        float | None, Meta(description="now, against the baseline; falling is good; null where nothing can be said")
    ]
    path_percent: Annotated[float, Meta(description="where the path stands today, from 0 to −reduction")]
    path: Annotated[
        tuple[PathEnd, PathEnd], Meta(description="baseline and target: the path is the straight line between them")
    ]
    need: Annotated[HomeNeed | None, Meta(description="null where the target is reached, or nothing can be said")]
    verdict: Verdict
    baseline_milligrams: Annotated[int, Meta(description="per person and week")]
    points: list[TargetPoint]


class CategoryMetres(Struct, frozen=True):
    """Metres travelled, by the colour of the leg; `other` by those that too few people used to be told apart."""

    active: int
    public: int
    shared: int
    car: int
    air: int
    other: int


class GroupWeek(Struct, frozen=True):
    """What may be told of an organisation's or a department's week, rounded; null is what may not be told yet."""

    name: str
    week: Annotated[dt.date, Meta(description="its Monday")]
    head_count: int
    people: Annotated[int, Meta(description="who recorded something")]
    trips: int | None
    metres: int | None
    milligrams: int | None
    ore: int | None
    avoided: Annotated[int | None, Meta(description="trips that were not made, one for each who would have travelled")]
    categories: CategoryMetres


class Together(Struct, frozen=True):
    """The organisation's running week and the department's latest closed one; null where nothing may be told."""

    week: Annotated[dt.date, Meta(description="the running one's Monday")]
    organisation: GroupWeek | None
    department: GroupWeek | None


class HomeCalendar(Struct, frozen=True):
    """The free days of last year, this year and next."""

    holidays: Annotated[list[FreeDay], Meta(description="in order of date, common Sundays not among them")]


class HomePush(Struct, frozen=True):
    """What a browser subscribes with."""

    public_key: Annotated[str, Meta(description="the server's, base64url")]


class HomeNudge(Struct, frozen=True):
    """The newest planned nudge, as a card in the app."""

    week: Annotated[dt.date, Meta(description="its Monday")]
    voice: Voice
    language: Language
    title: str
    body: str


class HomeRound(Struct, frozen=True):
    """The measurement whose questions can be answered."""

    round_id: int
    name: str
    starts_on: dt.date
    answers_until: Annotated[dt.date, Meta(description="the last day on which answers are taken")]
    answer_id: Annotated[
        uuid.UUID, Meta(description="the id of the person's answers, the same on each of their devices")
    ]
    parts: list[Part]


class Home(Struct, frozen=True):
    """`GET /api/home`: everything the phone needs to work offline, stored as it is."""

    member: HomeMember
    organisation: HomeOrganisation
    account: Annotated[str, Meta(description="names the local database of this person on the device, e.g. 17.4711")]
    target: HomeTarget | None
    together: Together
    emissions: EmissionData
    calendar: HomeCalendar
    push: HomePush
    nudge: HomeNudge | None
    round: HomeRound | None
