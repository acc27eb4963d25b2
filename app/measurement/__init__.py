"""Rounds, estimation, indicators, and where the organisation stands on its path."""
