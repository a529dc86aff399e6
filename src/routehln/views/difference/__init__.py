"""What `diff` found, as a report, as JSON, and as a comment under a pull request."""
