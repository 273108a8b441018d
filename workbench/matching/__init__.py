"""Which passages bear on a claim, and how they differ from it. Pure."""
