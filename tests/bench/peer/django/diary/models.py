"""The one table: a trip with its legs as JSON, the way the product keeps them."""

from django.conf import settings
from django.db import models


class Trip(models.Model):
    """A trip; the device made its id. `updated` lets a device ask for what is new."""

    id = models.UUIDField(primary_key=True)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, db_index=False)
    date = models.DateField()
    purpose = models.CharField(max_length=10)
    direction = models.CharField(max_length=10)
    legs = models.JSONField()
    updated = models.DateTimeField(auto_now=True)

    class Meta:
        """What a device asks by."""

        indexes = (models.Index(fields=["owner", "updated"]),)
