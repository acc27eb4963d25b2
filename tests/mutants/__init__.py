"""The known ways to lose data, put into the real code one by one; `tests/test_mutants.py` shows that each is caught."""
