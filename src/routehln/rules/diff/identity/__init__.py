"""Who is who in two versions: pairs each earlier record with the later one that it became.

By id where the content agrees, else by content (contract section 5, `diff`). Nothing here tells what changed.
"""
