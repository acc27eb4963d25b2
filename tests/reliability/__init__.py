"""Many devices against the real server on a network that does whatever it likes: see docs/reliability.md."""
