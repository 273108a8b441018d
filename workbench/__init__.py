"""A desktop workbench for professional fact-checkers."""

__version__ = "0.5.0"
