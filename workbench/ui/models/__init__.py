"""What the panes show, as values and item models."""
