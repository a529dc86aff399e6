"""What each answer looks like: its rows, its JSON, its report."""
