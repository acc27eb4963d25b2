"""Factor sets, and the calculation of kg and kr: pure functions over data files."""
