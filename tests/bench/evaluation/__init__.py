"""Measuring the matching: sets, outcomes per claim, figures, and what changed since a baseline."""
