"""The answer of `diff`: as a report, as JSON, and as a comment under a pull request."""
