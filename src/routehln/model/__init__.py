"""What things are: records, moments and mijlpalen; no files, no clock, no console."""
