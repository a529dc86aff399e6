"""Bytes and folders: finding files, reading them as a stranger's, locking, and replacing them safely.

Nothing here knows YAML.
"""
