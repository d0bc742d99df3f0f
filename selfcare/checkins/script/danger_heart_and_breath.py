"""Danger: heart and breathing. Chest pain is a crisis however lightly it is told ("probably wind")."""

from typing import Final

from .patterns import Table

HEART: Final = Table(
    "medical",
    {
        "Says they have chest pain": """
            (chest|breastbone|breast bone|ribcage|sternum) ... {ache} !(drawer|drawers|of drawers)
            {ache} ... (chest|breastbone|breast bone|sternum)
            (chest|chesty) (pain|pains|pane|hurting|hurts)
            heart .. (hurts|hurting|pain|pains|aching|ache|aches|in my chest|sore|tight|burning chest)
            (pain|pains|ache|tightness|pressure|hurt|hurts) .. (heart|left arm|jaw and|in my jaw|down my arm|into my \
                arm|up my arm|arm and jaw|arm and neck|across my back and|between my shoulder blades)
            (arm|left arm|jaw|neck) .. (pain*|heavy|ache*|tingl*|numb|hurts|hurting) .. (sweat*|sick|clammy|\
                breathless|jaw|chest|cold sweat|breathe|dizzy)
            (pain*|ache*|indigestion|wind|burning|tightness|tingling|heaviness|goes|going|gone|spreading|spread|\
                radiating|shooting|running|moving|travelling|numbness|heartburn) .. (down|up|into|in|to|through|\
                along) .. (arm|arms|jaw|neck and|shoulder blades|shoulder blade) !(from (my|the) (jab|injection|\
                blood test))
            (elephant|weight|vice|belt|band|brick|bricks|ton|someone) .. (on|round|around|across) .. chest
            (clammy|sweat*|cold sweat|grey|sick) ~ (pain|pains|ache) (across|between|in|down|through) [my|the|both] \
                (shoulders|shoulder|back|arms|arm|jaw|neck|top)
            (pain|pains|ache) (across|between|in|down|through) [my|the|both] (shoulders|shoulder blades|back|arms|\
                arm|jaw|neck) ~ (clammy|sweat*|sick|breathless|breathe|grey|dizzy)
            (grey|white|pale|blue|ashen|yellow) and (sweaty|clammy|cold|sweating|shaking|breathless|limp|floppy)
            (holding|clutching|grabbing|rubbing|holds|clutches|gripping) .. chest
            (sweat*|clammy|grey) .. (chest|jaw|arm)
            angina
            gtn .. (not working|not helping|not touching|no good|used|spray)
            (spray|sprays) ~ (chest|angina|not working|no good|not touching)
        """,
        "Speaks of a heart attack or a heart that is not beating right": """
            heart attack
            cardiac arrest
            heart .. (racing|race|pounding|fluttering|flutters|stopping|stops|stopped|skipping|skips|missing beats|\
                like the clappers|jumping|irregular|all over the place|going mad|going crazy|going ten|going \
                nineteen|too fast|fast|hammering|palpitat*|thumping|banging|going a mile|out of my chest|out my \
                chest|beating out|not right|funny) !(at the thought|when i see|with joy|for joy|every time i see)
            palpitation*
            pulse .. (#many|racing|fast|all over|weak|irregular|cannot find|can not find|no pulse|stopped)
            (no|not got a|can not find a|can not feel a) pulse
            (pacemaker|defib|defibrillator|icd) .. (gone off|going off|shock*|stopped|not working|beeping|fired|\
                bleeping|zapped)
        """,
        "Says they cannot breathe": """
            not .. (breathe|breathing) !(a word|easy knowing)
            not [get|catch|getting|catching|have|draw] [my|his|her|any|enough|a|much] (breathe|air)
            not (get|catch|catching|getting) .. (breathe|air) !(of fresh|fare)
            (struggl*|fight*|gasping|gasp|hard|harder|difficult|difficulty|trouble|problem|problems|problem with|\
                labour*|hardly|barely|scarcely|bother|shallow|battling|fighting|worse|laboured) ... (breathe|\
                breathing|air !(fryer|con|conditioning|ambulance))
            (breathe|breathing) .. (bad|worse|difficult|hard|harder|labour*|awful|terrible|shallow|fast|struggl*|\
                funny|rattl*|noisy|not right|not good|poor|rough|trouble|laboured|rapid|crap|all wrong|rasping|\
                wheezing|shocking|stopped|painful|hurts|desperate|tight|getting|playing up|raspy|horrible) !(today \
                than|now than|before)
            (short|shortness|out|run out) of breathe [>|and|all|even|on|at|just|when|doing|for|today|i|cannot|can|\
                sitting|walking|worse|again|lying|bad]
            breathless*
            (hurts|pain*|sore|painful|sharp) .. (breathe|breathing)
            (gasping|gasp) (for (air|breathe)|>) !(a cuppa|a brew|a drink|a pint)
            (out of puff|puffed|puffing) ... (loo|toilet|kitchen|door|bed|sitting|steps|room|talking|upstairs|stairs|\
                dressed|nothing)
            (going|gone|turning|turned|went|goes) blue !(team|rinse|skies|badge|in the face laughing|with cold at)
            suffocat*
            (wheez*) .. (bad|worse|terrible|awful|lot|can not|not stop|stop|all night|inhaler|cannot|non stop|heavy|\
                struggl*|severe)
            (inhaler|inhalers|puffer|nebuliser|nebulizer|pump) .. (not working|not helping|not touching|no good|run \
                out|ran out|empty|useless|not doing|does nothing|no help|lost|not made|not help*|no effect)
            asthma [attack] .. (attack|bad|worse|not stop|terrible|really|playing up badly|going mad|is through)
            (oxygen|sats|sat|spo2|o2) .. (#sats|low|dropped|dropping|run out|ran out|not working|stopped|run dry)
            (oxygen|concentrator) .. (stopped|broken|broke|run out|ran out|not working|alarm*|running out|packed in)
            (blue|grey|purple) [round|around] .. (lips|mouth|face|fingers)
            (lips|face|mouth|fingers|fingertips|skin|he|she|they) .. (gone|turn*|are|is|look*|went) [all] (blue|grey|\
                purple|white as|ashen) !(rinse|skies|sky|hair)
            can not (finish|speak|talk|say) .. (sentence|words|full sentence) .. (breathe|breathing|breathless|out of)
            can not (finish|get through|get out) a sentence
            can not lie (down|flat) .. (breathe|breathing|drown*)
            stopped breathing
            (feels|feel|felt) like (drowning|i am drowning|suffocating|i am suffocating)
        """,
        "Says somebody is choking": """
            (choke|choking|choked) !(up|back|on my words|with emotion|for a)
            (stuck|lodged|caught|wedged) in [my|his|her|the|their] (throat|windpipe|gullet|neck|airway)
            can not (swallow|get it up|get it out|cough it) [my|it|anything|spit|water] !(pill|the price|pride|that \
                excuse)
            (throat|airway) .. (closing|closed|closes|swelling|swollen|swelled|tight|blocked|shut|constrict*) .. \
                !(tonsils)
        """,
        "Says they may have a clot on the lung or a chest emergency": """
            (clot|clots|embolism|dvt|thrombosis) !(ted|in my ear|on that|cream)
            (calf|leg) .. (swollen|red|hot) .. (hot|red|swollen|painful) ~ (breathe|chest|breathless)
            (cough*|spit*|bring*|hack*) .. (up) .. {blood}
            {blood} .. (when i cough|phlegm|in my spit|sputum|when coughing)
        """,
    },
)
