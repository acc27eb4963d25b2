"""The plan: measures that are proposed, decided by who has the mandate, carried out by an owner by a deadline, followed up."""
