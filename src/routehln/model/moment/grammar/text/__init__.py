"""From a text to tokens: its signs and spaces evened out, its words with the classes that rows know them by."""
