"""The weekly figures, kept in the transaction of the trips."""
