"""What machines of a pull request read: annotations, SARIF, a comment, a summary."""
