"""The history of the routekaart: out of git and what is kept of it, and which part of it is meant."""
