"""What coordinators administer: departments, people and their mandates, settings, and the log of who did what."""
