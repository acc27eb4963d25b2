"""The smörgåsbord: measures, whom they suit, what one percent of each is, and the cheapest mix that reaches the target."""
