"""An import as it is shown: what each row would be, and what is asked about one that is in doubt."""
