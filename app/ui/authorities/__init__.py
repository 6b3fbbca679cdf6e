"""The directory of bodies: find one, see how far its row may be trusted, complete and check it."""
