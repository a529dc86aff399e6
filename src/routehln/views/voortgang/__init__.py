"""The report of a year: its sentences, tables and drawings, as a document and as JSON."""
