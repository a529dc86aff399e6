"""What an overleg decides, as changes of records: written down, put right, taken back. No options, no files."""
