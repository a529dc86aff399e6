"""Control characters, which no text of a file or an argument may hold."""

# For between the brackets of a regex: C0 and C1 controls but the tab, LF and CR, and halves of a character.
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff"
