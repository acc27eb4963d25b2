"""Real parts for the tests: databases, servers and browsers. Nothing here pretends to be something else."""
