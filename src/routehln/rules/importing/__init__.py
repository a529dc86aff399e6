"""From the tables of a source to what each row would be: columns, rows, which record it is, what that changes.

Pure: no file, no option, no text for a screen but the sentences about a row.
"""
