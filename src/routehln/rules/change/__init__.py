"""Plans of what people decide: changes of records, which something else carries out."""
