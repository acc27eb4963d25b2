"""Files of rows from elsewhere: read as plain text, what their columns and cells say, and drafts that wait."""
