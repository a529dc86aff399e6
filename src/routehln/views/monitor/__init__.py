"""How the course is shown: the answers of `monitor` and `risicos`, and a series of years as a line of characters."""
