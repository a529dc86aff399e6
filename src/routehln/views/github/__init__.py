"""The findings of `check` as GitHub reads them: marks in a pull request, SARIF, the summary of a step."""
