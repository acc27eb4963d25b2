"""CERO: support for sustainable travel habits in organisations."""
