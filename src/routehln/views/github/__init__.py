"""What GitHub reads of what `check` found: marks in a pull request, SARIF, the summary of a step."""
