"""What is shown: the campaign, read from a campaign pack."""
