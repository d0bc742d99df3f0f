"""The words worth recognising through a slip of the finger, five letters or more. `lookalikes` guards other words."""

from typing import Final

DANGER: Final = """
    suicide suicidal overdose overdosed paracetamol tablets insulin warfarin painkillers medication sleeping swallowed
    breathe breathing breathless choking suffocating gasping wheezing asthma inhaler chest heart attack angina palpitations
    stroke slurred slurring numbness speech drooping paralysed unconscious collapsed collapse fainted fainting unresponsive
    seizure seizures epileptic fitting blackout dizzy confused confusion bleeding blood haemorrhage vomiting
    fallen falling tripped slipped tumble floor stairs broken fractured concussion unable trapped stuck burned scalded
    ambulance emergency police paramedic urgent urgently hospital temperature fever shivering sepsis infection allergic
    reaction swelling swollen throat tongue diabetic sugar hypothermia freezing heating electric starving carbon monoxide
    smoke flames alarm intruder burglar stranger breaking threatening threatened frightened scared terrified violent
    abused abusing assaulted punched slapped kicked strangled bruises stealing pension money locked neglected
    hurting killing dying death alive anymore living ending better without goodbye burden pointless hopeless worthless
    myself forever cannot yourself wandered missing unbearable agony crushing tightness pressure pains harming cutting
    knife police rescue poison poisoned bleach drowning
"""
FEELING: Final = """
    lonely lonesome isolated depressed depression miserable unhappy upset crying tearful weepy anxious anxiety worried
    worrying stressed struggling knackered exhausted shattered tired poorly unwell feeling terrible horrible awful
    rubbish rough dreadful bored appetite eating sleeping asleep nobody bereaved funeral anniversary passed husband daughter
    alright brilliant fantastic smashing champion wonderful lovely excellent perfect better grand sound happy great good fine
    complain grumble everything nothing thanks thank grateful appreciate morning afternoon
"""
REQUESTS: Final = """
    please someone somebody phone telephone speak visit message messages texting stopped unsubscribe remove contact
    number wrong appointment prescription doctor nurse question holiday away friday saturday sunday monday tuesday wednesday
    thursday weekend fortnight weeks until discharged operation admitted
"""


def by_first_letter() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted({*DANGER.split(), *FEELING.split(), *REQUESTS.split()}):
        if len(word) >= 5:
            found.setdefault(word[0], []).append(word)
    return {first: tuple(words) for first, words in found.items()}


TARGETS: Final = by_first_letter()
