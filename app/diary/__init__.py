"""Trips, usuals and avoided trips: what an employee records."""
