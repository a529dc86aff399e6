"""What the formats share: a package taken apart, XML walked through, a table put together. No format of its own."""
