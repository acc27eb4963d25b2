"""Makes the tables and some people; prints one token a line.

usage: python prepare.py COUNT
"""

import sys

import django
from django.core.management import call_command


def main(count: int) -> None:
    """Prepare an empty database."""
    django.setup()
    call_command("migrate", verbosity=0)  # what has migrations first: the diary, which has none, points to it
    call_command("migrate", run_syncdb=True, verbosity=0)
    from django.contrib.auth.models import User
    from rest_framework.authtoken.models import Token

    for number in range(count):
        user = User.objects.create(username=f"person-{number}")
        print(Token.objects.create(user=user).key)


if __name__ == "__main__":
    main(int(sys.argv[1]))
