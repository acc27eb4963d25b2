"""What the phone stores of its organisation, so that it works offline."""
