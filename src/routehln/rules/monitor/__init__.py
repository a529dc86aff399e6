"""Are we on course: what the metingen and risico's say (contract section 5, `monitor`, `risicos`).

Pure functions of records or of the plain values in model/monitor; what must be there and isn't, `check` tells.
"""
