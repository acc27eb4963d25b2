"""Benchmarks: ratios measured within one run, beside the numbers to hold. They show and never assert: a number that
depends on what else the machine is doing makes no good test."""
