"""Stored results computed anew: an explicit act, and both results stay readable."""
