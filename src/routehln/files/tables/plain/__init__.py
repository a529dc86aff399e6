"""Tables that are typed as text: separated values and Markdown."""
