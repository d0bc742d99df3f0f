"""The sentences we send by text, as they are before an editor changes them: key -> (when it is sent, the words).

Words in braces are filled in: {name} they are called by, {team} and {telephone} of their team, {until} a day. An editor
may use those that the sentence has here. Telephone numbers: NHS 111 and its option 2, Samaritans 116 123; an editor
confirms them (see docs).
"""

import re

PLACEHOLDER = re.compile(r"\{(\w+)\}")

DEFAULTS: dict[str, tuple[str, str]] = {
    "checkin.welcome": (
        "To somebody who has just been enrolled",
        "Hello {name}, this is the {team}. We will text you to ask how you are. Answer 1, 2 or 3, or in your own "
        "words. Text STOP to end this. We are not an emergency service: in danger, ring 999.",
    ),
    "checkin.thanks": (
        "They are all right",
        "Thank you for letting us know. Take care.",
    ),
    "checkin.offer_call": (
        "They want a chat, or sound low: would a call help?",
        "Thank you for telling us. Would you like someone from the {team} to ring you? Reply 1 for yes, 2 for no. "
        "If it cannot wait, ring NHS 111, or 999 in an emergency.",
    ),
    "checkin.call_coming": (
        "They want to be rung",
        "Thank you. Someone from the {team} will ring you, though it may not be today. "
        "If it cannot wait, ring NHS 111, or 999 in an emergency.",
    ),
    "checkin.say_again": (
        "We could not tell what they meant, the first time",
        "Sorry, we did not understand that. Reply 1 if you are OK, 2 for a chat, 3 if you need help.",
    ),
    "checkin.question_passed_on": (
        "They asked something that a person must answer",
        "Thank you for your question. Someone from the {team} will answer it, though it may not be today. "
        "If it cannot wait, ring NHS 111, or 999 in an emergency.",
    ),
    "checkin.passed_to_person": (
        "We still could not tell what they meant: a person will read it",
        "Thank you. Someone from the {team} will read your text, though it may not be today. "
        "If it cannot wait, ring NHS 111, or 999 in an emergency.",
    ),
    "checkin.low_noted": (
        "They feel low or unwell and want no call",
        "Thank you for telling us. The {team} will know how you feel. You can talk to Samaritans at any time on "
        "116 123. If you feel worse, ring NHS 111, or 999 in an emergency.",
    ),
    "checkin.away_noted": (
        "They are away",
        "Thank you for telling us. We will not ask how you are until {until}. Text us if you are back sooner.",
    ),
    "checkin.hospital_noted": (
        "They are in hospital, or going in",
        "Thank you for telling us. We hope it goes well. The {team} will know. We will not text again until {until}. "
        "Text us if you are home sooner.",
    ),
    "checkin.welcome_back": (
        "They are home again",
        "Welcome back. We will ask how you are on your usual days again.",
    ),
    "checkin.wrong_number": (
        "It is not the person's number",
        "Thank you for telling us, and sorry to have troubled you. We will not text this number again.",
    ),
    "checkin.condolences": (
        "Somebody tells us that the person has died",
        "We are very sorry. We will not text this number again. The {team} will know. "
        "You can talk to Samaritans at any time on 116 123.",
    ),
    "plan.green": (
        "They asked for their plan",
        "Your plan is not here yet. Someone from the {team} will see that you asked, though it may not be today. "
        "If it cannot wait, ring NHS 111, or 999 in an emergency.",
    ),
    "plan.amber": (
        "They asked for the amber part of their plan",
        "If you are getting worse, ring your GP practice or NHS 111 today, or 999 in an emergency. "
        "Someone from the {team} will see that you asked, though it may not be today.",
    ),
    "safety.crisis": (
        "Words that suggest danger: sent at once, day and night",
        "If you or anyone is in danger, ring 999 now. For urgent help ring NHS 111, and choose 2 for mental health. "
        "Samaritans listen day and night, free, on 116 123. We will see your text, but maybe not at once.",
    ),
    "safety.plan_red": (
        "They asked for the red part of their plan",
        "If you are very breathless, have chest pain or are getting worse quickly, ring 999 now. Follow the red part "
        "of your plan. For urgent advice ring NHS 111. We will see your text, but maybe not at once.",
    ),
    "optout.confirmed": (
        "They asked us to stop, in words that the phone company does not answer itself",
        "You will get no more texts from us. The rest of your care stays as it is. "
        "To have our texts again, text START.",
    ),
    "optin.confirmed": (
        "They asked for our texts again",
        "Thank you. You will get our texts again. Text STOP at any time to end them.",
    ),
}


def placeholders(key: str) -> list[str]:
    """Those that may be used in the words for `key`, in the order the built-in words have them; none for other keys."""
    return list(dict.fromkeys(PLACEHOLDER.findall(DEFAULTS[key][1]))) if key in DEFAULTS else []
