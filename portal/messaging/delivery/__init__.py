"""Sends what is due. Read `shift` first; it uses the others in the order of a text's walk.

claims      due -> claimed        one conditional UPDATE takes a batch under a token, a lease and a fence
departures  claimed -> calling    every rule is asked again, and the state is committed before a byte leaves
callers     the call              threads that do nothing but HTTP
results     calling -> accepted   or refused, due again, ambiguous; only under the fence of the claim
"""

from portal.messaging.delivery.shift import dispatch

__all__ = ["dispatch"]
