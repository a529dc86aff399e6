"""What stands around a record: what comes before and after it, what names it, and what a search finds beside mijlpalen."""
