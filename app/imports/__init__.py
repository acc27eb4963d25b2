"""Files in: trips of other systems become mutations of their owners' logs."""
