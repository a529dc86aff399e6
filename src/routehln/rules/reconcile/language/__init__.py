"""What a title says: its words, stems, numbers and deeds, and what tells two titles apart."""
