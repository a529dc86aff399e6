"""What is measured and what may go wrong, written down: nothing else in this folder knows of it."""
