"""What was typed for a period, read by itself: it needs no opened routekaart, nor another command."""
