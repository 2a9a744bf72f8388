"""What leaves the kiosk."""
