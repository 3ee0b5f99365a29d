"""Documents: read in a child without rights, cut into passages, ranked, cited."""
