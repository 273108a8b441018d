"""Which spans of an article are claims, and why. Pure."""
