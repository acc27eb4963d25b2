"""Ledgers: what payroll, travel agency, fuel cards, taxi and rental companies know, taken in as sums and held against the diary."""
