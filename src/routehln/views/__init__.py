"""How answers are shown; nothing here asks a rule or opens a file of the routekaart."""
