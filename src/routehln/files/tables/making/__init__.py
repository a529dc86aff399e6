"""The steps that formats share: a package taken apart, XML walked through, a table put together. No format itself."""
