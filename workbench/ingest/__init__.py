"""Documents from the disk and the web, as text with offsets."""
