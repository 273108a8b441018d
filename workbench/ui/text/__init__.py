"""What is done with text before it is shown: places, marks, wording. No widgets in here."""
