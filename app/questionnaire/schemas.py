"""What a person answers, as it goes over the wire: strict, nothing unknown accepted.

Each question is a field, so that two phones without a network can answer two questions and nothing is lost. What is left out or
null is not answered. An answer to a question that is not asked any more, because an earlier answer has changed, stays and counts
for nothing: the one that changed may be changed back.
"""

from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

from app.emissions.vocabulary import Fuel

UsualMode = Literal[
    "walk", "bicycle", "e_bike", "e_scooter", "moped", "motorcycle", "car", "shared_car", "bus", "tram", "metro",
    "commuter_train", "train", "ferry", "telework",
]  # fmt: skip
USUAL_MODES: tuple[UsualMode, ...] = get_args(UsualMode)
"""How somebody usually gets to work; `car` is alone, `shared_car` with others, `telework` not at all."""
DRIVING: frozenset[UsualMode] = frozenset({"car", "shared_car"})
"""The usual modes of whoever is asked what would make them leave the car."""
Reason = Literal[
    "time", "cost", "comfort", "health", "climate", "errands", "work_needs", "hours", "only_way", "habit"
]  # fmt: skip
Alternative = Literal["walk", "bicycle", "e_bike", "public_transport", "shared_car", "none"]
CarAccess = Literal["own", "company", "household", "none"]
BusinessTravel = Literal["car", "flight", "car_and_flight", "other", "no"]
Support = Literal["for", "neither", "against"]
Willing = Literal["yes", "perhaps", "no"]
YesNo = Literal["yes", "no"]

MOST_OWN = 10
"""Questions that an organisation may add to a round, those that were withdrawn included."""
MOST_CHOICES = 12
"""Choices of an organisation's own question."""
LONGEST_CHOICE = 10
"""Key of a choice, in characters."""
MOST_NUMBER = 1_000_000
"""The largest number that an organisation's own question may ask for."""
MOST_COMMUTE_METRES = 300_000
"""The longest way to work, one way."""

_Choice = Annotated[str, Meta(max_length=LONGEST_CHOICE)]
OwnAnswer = Annotated[
    Annotated[int, Meta(ge=0, le=MOST_NUMBER)] | _Choice | Annotated[list[_Choice], Meta(max_length=MOST_CHOICES)] | None,
    Meta(description="a choice, several or a whole number, as the round's own question asks"),
]  # fmt: skip


class AnswerFields(Struct, forbid_unknown_fields=True, kw_only=True):
    """One person's answers to the questions of one round; every one of them may be left out."""

    round_id: Annotated[int, Meta(ge=1, le=2**31 - 1)]
    summer_mode: UsualMode | None = None
    winter_mode: UsualMode | None = None
    distance_metres: Annotated[
        Annotated[int, Meta(ge=0, le=MOST_COMMUTE_METRES)] | None, Meta(description="to work, one way")
    ] = None
    reason: Annotated[Reason | None, Meta(description="the main one for travelling that way")] = None
    alternatives: Annotated[
        Annotated[list[Alternative], Meta(max_length=6)] | None, Meta(description="other ways to work that are possible")
    ] = None  # fmt: skip
    car: Annotated[CarAccess | None, Meta(description="whose there is to use")] = None
    fuel: Fuel | None = None
    willing_public_transport_card: Willing | None = None
    willing_e_bike: Willing | None = None
    willing_bicycle_pool: Willing | None = None
    willing_cycling_facilities: Willing | None = None
    willing_car_pool: Willing | None = None
    willing_ride_sharing: Willing | None = None
    willing_telework: Willing | None = None
    willing_parking_fee: Willing | None = None
    willing_charging_posts: Willing | None = None
    willing_renewable_fuel: Willing | None = None
    willing_eco_driving: Willing | None = None
    telework_days: Annotated[
        Annotated[int, Meta(ge=0, le=7)] | None, Meta(description="a week, usually worked at home")
    ] = None
    business_travel: Annotated[BusinessTravel | None, Meta(description="in the past year")] = None
    digital_meeting: Annotated[YesNo | None, Meta(description="one replaced a trip last week")] = None
    willing_digital_meetings: Willing | None = None
    willing_train_instead_of_flight: Willing | None = None
    support: Annotated[Support | None, Meta(description="of the employer's acting on commuting")] = None
    own_1: OwnAnswer = None
    own_2: OwnAnswer = None
    own_3: OwnAnswer = None
    own_4: OwnAnswer = None
    own_5: OwnAnswer = None
    own_6: OwnAnswer = None
    own_7: OwnAnswer = None
    own_8: OwnAnswer = None
    own_9: OwnAnswer = None
    own_10: OwnAnswer = None
