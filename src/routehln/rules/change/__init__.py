"""Plans of what people decide: changes of records, which `workspace/change.py` carries out."""
