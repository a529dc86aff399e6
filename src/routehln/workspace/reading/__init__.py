"""What was typed for a period, a meeting or a gremium, read by itself: it needs no opened routekaart."""
