"""People: those who sign in, and those who are looked after, who may be the same or may never sign in."""

from portal.accounts.model_parts.audit import AuditEvent
from portal.accounts.model_parts.consent import Consent, ConsentWording, Purpose
from portal.accounts.model_parts.person import CarerLink, Person
from portal.accounts.model_parts.user import Role, RoleGrant, User

__all__ = ["AuditEvent", "CarerLink", "Consent", "ConsentWording", "Person", "Purpose", "Role", "RoleGrant", "User"]
