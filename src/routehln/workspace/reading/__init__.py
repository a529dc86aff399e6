"""What was typed for a period or a meeting, read by itself: neither needs an opened routekaart, nor another command."""
