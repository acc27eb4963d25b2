"""Letters by e-mail: what waits to be sent, and who sends it."""
