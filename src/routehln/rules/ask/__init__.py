"""What readers ask of mijlpalen: what is due, one of them, a choice, an agenda."""
