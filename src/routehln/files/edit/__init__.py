"""Turn changes into the new text of a file: only the lines that a change is about, or a refusal."""
