"""The live stream, the coordinator's and management's pages, and the phone's overview."""
