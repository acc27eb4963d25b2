"""The owner log: sync that loses nothing."""
