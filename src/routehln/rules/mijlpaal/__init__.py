"""From records to mijlpalen: which records are one, which moment and status hold, which overleg is named."""
