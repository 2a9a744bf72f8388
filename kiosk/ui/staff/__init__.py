"""The staff's side as QML shows it."""
