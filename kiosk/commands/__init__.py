"""The commands by what they are for. What one needs is imported inside it."""
