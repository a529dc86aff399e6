"""An import as values: the tables of a source, the choices about it, and what each row would be. No files, no rules."""
