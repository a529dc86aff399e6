"""What stands around a record: what comes before and after it, what names it, and what else a search finds."""
