"""The meaning of a title: its words, stems, numbers and deeds, and what tells two titles apart."""
