"""What people decide, as changes of records: plans, which something else carries out."""
