"""What runs an installation: backup and restore, its health and its figures, what is wrong with it."""
