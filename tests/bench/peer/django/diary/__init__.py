"""A travel diary as one would write it with Django REST framework; runs in an environment of its own."""
