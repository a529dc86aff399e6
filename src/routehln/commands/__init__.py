"""What you can ask: a file a command."""
