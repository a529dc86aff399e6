"""The tables of Word (docx). Read from its XML: libraries show hidden text, and shift rows that begin with a gap."""
