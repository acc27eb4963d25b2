"""Reports: what a board reads on paper, as accessible PDF."""
