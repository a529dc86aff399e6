"""The form on which an overleg's decisions are filled in, a format a module: bytes that open where it is filled in."""
