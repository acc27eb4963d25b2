"""Weekly messages: composing, planning, delivery."""
