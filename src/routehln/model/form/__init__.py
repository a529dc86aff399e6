"""The form of an overleg as a value, and its texts as a spreadsheet may hold them. No files, no rules."""
