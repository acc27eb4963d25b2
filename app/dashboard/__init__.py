"""The overview of coordinators and managers, and its live stream."""
