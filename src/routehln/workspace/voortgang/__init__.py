"""The steps of `voortgang`: read which year is meant, gather what there is to tell of it, send the document."""
