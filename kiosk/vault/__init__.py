"""Where signatures are kept, sealed."""
