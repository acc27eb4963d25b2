"""Weekly messages: planning, subscriptions, delivery."""
