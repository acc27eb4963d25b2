"""Organisations, departments, members and targets."""
