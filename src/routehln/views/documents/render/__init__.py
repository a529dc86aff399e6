"""A document from its template and names, a file for each format; what a template may do is up to `sandbox`."""
