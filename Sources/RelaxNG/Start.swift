// RelaxNG
