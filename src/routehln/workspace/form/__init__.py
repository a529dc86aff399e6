"""The form of an overleg on its way out and back in: written, read, and planned as besluiten (section 5)."""
