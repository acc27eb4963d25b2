"""Databases as they were at each landed revision: recorded once, by the program of that revision, and never changed."""
