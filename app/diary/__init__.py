"""Trips, usuals, avoided trips, vehicles and schedules: what an employee records."""
