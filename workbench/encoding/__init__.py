"""Adapters that turn texts into vectors of what they mean."""
