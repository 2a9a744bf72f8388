"""What is collected."""
