"""From records to mijlpalen: which claims of a group hold, how far it is, and which overleggen it names."""
