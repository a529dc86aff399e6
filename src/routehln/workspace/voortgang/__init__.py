"""The steps of `voortgang`: which year is meant, all that is known of it, and the document that goes out."""
