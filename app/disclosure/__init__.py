"""What may be told of groups of people: everything about more than one person that leaves the server passes here."""
