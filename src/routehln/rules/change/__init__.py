"""Plans of what people decide: changes of records, which `workspace/change` carries out."""
