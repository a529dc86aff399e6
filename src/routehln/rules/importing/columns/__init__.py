"""The columns of a table: which holds which key of a record, by their headings and by what their cells hold."""
