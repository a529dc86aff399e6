"""Give a record another id, everywhere it is named (contract section 5, `rename`).

What has an id and where ids are named stands in `model/records/references.py`; nothing here lists them again.
"""
