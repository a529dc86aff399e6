"""How moments moved, out of the routekaart at every commit (contract section 5, `verloop` and `log`)."""
