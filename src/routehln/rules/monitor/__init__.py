"""Judge indicatoren by their metingen, and weigh risico's (contract section 5, `monitor`, `risicos`).

Pure functions of records or of the plain values in model/monitor. What must be there and isn't, rules/checks finds.
"""
