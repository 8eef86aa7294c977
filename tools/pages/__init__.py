"""Pages of the documentation, generated from the shipped history: one module for each."""
