"""What follows: pure functions of a routekaart, or its mijlpalen, and a day."""
