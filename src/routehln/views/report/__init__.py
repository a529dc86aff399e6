"""The parts that all formats share: a report, its cells made harmless, and the way to stdout and stderr."""
