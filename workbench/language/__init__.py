"""Sentences, quantities, dates, names, quotations: what a text says, with offsets. Pure."""
