"""The one address: many trips at once, stored or brought up to date in one transaction."""

from typing import Any, ClassVar

from django.db import transaction
from django.utils import timezone
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from diary.models import Trip

FIELDS = ("date", "purpose", "direction", "legs", "updated")


class LegSerializer(serializers.Serializer[Any]):
    """One leg."""

    mode = serializers.ChoiceField(choices=["bicycle", "train", "bus", "car"])
    metres = serializers.IntegerField(min_value=1, max_value=2_000_000)


class TripSerializer(serializers.Serializer[Any]):
    """One trip."""

    id = serializers.UUIDField()
    date = serializers.DateField()
    purpose = serializers.ChoiceField(choices=["commute", "business"])
    direction = serializers.ChoiceField(choices=["out", "home"])
    legs: ClassVar[Any] = LegSerializer(many=True, min_length=1, max_length=8)


class Trips(APIView):
    """`POST /trips`."""

    def post(self, request: Request) -> Response:
        """Store the trips of who is signed in."""
        read = TripSerializer(data=request.data, many=True, max_length=100)
        read.is_valid(raise_exception=True)
        now = timezone.now()
        trips = [
            Trip(
                id=one["id"], owner=request.user, date=one["date"], purpose=one["purpose"], direction=one["direction"],
                legs=one["legs"], updated=now,
            )
            for one in read.validated_data
        ]  # fmt: skip
        with transaction.atomic():
            if Trip.objects.filter(id__in=[one.id for one in trips]).exclude(owner=request.user).exists():
                return Response({"detail": "a trip of that id belongs to somebody else"}, status=409)
            Trip.objects.bulk_create(trips, update_conflicts=True, unique_fields=["id"], update_fields=FIELDS)
        return Response({"stored": [str(one.id) for one in trips]})
