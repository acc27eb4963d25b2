"""The smörgåsbord of measures: what each would save here, what it costs, and the cheapest mix that reaches the target."""
