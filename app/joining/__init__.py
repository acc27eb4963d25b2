"""How organisations begin, and how people come into them: sign-up, posters, invitations."""
