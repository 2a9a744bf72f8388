"""Petition Kiosk: a petition table without Wi-Fi."""

__version__ = "0.1.0"
