"""The statistics of CERO as plain functions on arrays, free of database and web; see docs/statistics.md.

A `Sample` (`sample`) holds what people answered, their strata and head counts; `Total`, `Mean` and `Ratio` (`figures`) say what
to estimate; `estimates.linearised` and `bootstrap.bootstrapped` estimate it with 95 % intervals. Nothing is imported here, so
that who needs only `shares` or `verdict` does not wait for numpy.
"""
