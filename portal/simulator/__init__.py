"""A pretend phone network that speaks Twilio's protocol, in a process of its own.

It is the witness of the fault tests, so it imports nothing of the project outside this package.
"""
