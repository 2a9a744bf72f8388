"""What the attendee's phone does."""
