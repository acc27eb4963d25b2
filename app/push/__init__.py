"""How any message reaches a phone: keys, endpoints, subscriptions, and the courier."""
