"""A demonstration organisation made of real commutes."""
