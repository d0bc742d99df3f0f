"""The smallest Django project that does what an inbound webhook must: check the signature, insert one row, answer."""
