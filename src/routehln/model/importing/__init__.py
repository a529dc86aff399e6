"""An import in values: what people chose about it, its tables, and what each row would be. No files, no rules."""
