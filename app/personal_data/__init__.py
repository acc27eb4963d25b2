"""What somebody may do with what is stored of them: take it along, erase it, see who reads it, and leave."""
