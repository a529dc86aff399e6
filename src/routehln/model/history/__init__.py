"""How a routekaart went through git: commits in their order, and where each mijlpaal stood. Plain values, no rules."""
