"""Addresses."""

from django.urls import path

from diary.api import Trips

urlpatterns = [path("trips", Trips.as_view())]
