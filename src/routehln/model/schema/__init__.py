"""What editors are told of the files: the JSON Schema, and the meaning of each key in Dutch. No record needs it."""
