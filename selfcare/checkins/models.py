"""Programmes, who takes part, each check-in with its one outcome, and each reply with what was read in it."""

from selfcare.checkins.model_parts.checkin import CheckIn, Outcome, Reply
from selfcare.checkins.model_parts.enrolment import Enrolment
from selfcare.checkins.model_parts.programme import Programme

__all__ = ["CheckIn", "Enrolment", "Outcome", "Programme", "Reply"]
