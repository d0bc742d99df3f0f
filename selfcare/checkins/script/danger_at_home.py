"""Danger around a person: fire, gas, carbon monoxide, intruders, cold and hunger they cannot cope with."""

from typing import Final

from .patterns import Table

HOME: Final = Table(
    "home",
    {
        "Says there is a fire or smoke": """
            (house|flat|kitchen|bedroom|cooker|oven|pan|curtains|room|bed|building|chair|sofa|settee|tv|telly|\
                telephone|microwave|blanket|block|place|bin|loft|garage|bathroom|toaster|next door|dressing gown|\
                sleeve|clothes|fryer|heater|plug|it|living room|shed|hob|washing machine|tumble dryer|car) [is|are|\
                have|has|just|all] [just] [been|gone|caught|set] (on fire|caught fire|catching fire|up in flames|\
                alight|ablaze|in flames|burning down|burned down|burnt down|smoking|full of smoke|sparking|\
                smouldering|going up|gone up) !(with the music)
            (on fire|caught fire|catching fire|set fire|up in flames|house fire|chip pan fire|kitchen fire|\
                electrical fire|started a fire) !(today|at (bingo|the|footie|darts|snooker|pool|cards|karaoke|\
                dominoes|bowls|scrabble|work)|with the|this season|on stage|in the yard|pit|for charity)
            fire (in|at) [my|the|our|me] (flat|house|kitchen|bedroom|living room|building|hall|room|bathroom|block|\
                loft|shed|oven|microwave|home|hallway|lounge|bed|wall|cupboard|garage|stairwell|lift) !(is (lovely|\
                lit|on)|and)
            there is a fire !(drill|engine|alarm test|works|door|in the grate|in the pub|pit|lit)
            < (fire|fire fire|fire help|help fire) >
            smoke .. (coming|everywhere|kitchen|alarm going|house|flat|filling|pouring|bedroom|thick|room|cannot see|\
                from|under the door|billowing|alarm) !(detector test|alarm test|alarm battery|alarm is beeping|alarm \
                needs|alarms? fitted|alarm fitted|free|weed|outside with|room at)
            (smoke|fire) alarm .. (going off|will not stop|gone off|ringing|screaming) ~ (smoke|fire|smell|help|\
                burning|not know|scared)
            (full of|lot of|lots of|loads of|thick|black|smell|smelling) smoke
            smell* .. burning !(toast|leaves|rubber outside|bonfire|neighbours)
            (chip pan|chip fat|frying pan|chippan) .. (fire|gone up|alight|flames|caught|burning|went up)
            flames .. (coming|kitchen|everywhere|house|window|cooker|out of)
            (sparks|sparking) .. (plug|socket|fuse|wall|meter|cooker|fuse box|coming)
            (light|lights|plug|socket|fuse box|wire|wires|cable|switch|fan|charger|kettle|toaster|boiler|battery|\
                scooter) .. (sparking|smoking|sparks|smouldering|melting|burning|on fire)
            left the (gas|chip pan|cooker) on ~ (smell|smoke|not turn|fire|flames|can not|dizzy|sick|hiss*)
        """,
        "Says there is gas or carbon monoxide": """
            (smell|smells|smelling|stinks|stink|reeks|reek|whiff|smelt) .. gas !(bill|man|works)
            (eggy|rotten egg|rotten eggs|bad egg*) .. (smell|smells|stink)
            smell* ~ (gas|is it gas) !(bill|man|works|barbecue)
            (headache*|dizzy|sick|drowsy|sleepy) ~ (boiler|sooty|soot|fumes|carbon)
            (boiler|sooty|soot|fumes|heater|gas fire) ~ (headache*|dizzy|feel sick|drowsy|being sick)
            gas [hob|ring|fire|cooker|tap|oven] .. (unlit|not lit|left on|on all night|been on all|without lighting|\
                hissing|gone out) !(bill|to the pub)
            gas .. (leak|leaking|smell|smells|leaks|escaping|hissing|stinks|smelling|left on all|on all night) \
                !(bill|man been)
            carbon monoxide !(alarm fitted|alarm test|detector fitted|alarms?)
            carbon monoxide (alarm|detector) .. (going|gone|beep*|off|ringing|sounding|red|flashing|screeching|\
                chirp*) !(fitted)
            (co|co2) (alarm|detector) .. (going|gone|beep*|off|ringing|sounding|red|flashing)
            (boiler|fire|heater) .. (fumes|yellow flame|leaking gas|soot)
            fumes .. (boiler|dizzy|sick|headache|feel|exhaust|choking|house|head)
        """,
        "Says somebody is in or breaking into the house": """
            (break|breaking|broke|broken|smash*|kick*|bang*|get|getting|climb*|forc*|trying to get|trying to break|\
                jemmy*) .. (into my|in my|in the back|in to my|into the|in the house|in my house|in our house|\
                through the window|my door in|the door in|the window in|door down|my door down|in next door|my \
                window) [house|flat|home|door|window|kitchen|garden|back] !(habit|car|bank|shed last|new shoes|sweat|\
                song|news|cup|touch|bed|bath|car|shower|the shower|the bath|the car|the swing|the spirit|the habit|\
                my (new|shoes))
            (someone|somebody|man|men|stranger|lads|people|youths|bloke) .. (in|round|outside|around) (the|my|our) \
                (garden|back garden|yard|back yard|house|hallway|shed|back|front garden) .. (trying|looking in|\
                hiding|windows|window|doors|door|watching|with a|smash*|climb*|lurking|scared|not know who)
            (someone|somebody|man|men|intruder|burglar|burglars|stranger|strangers|people|lads|kids|they|youths|gang|\
                he) .. (breaking in|broke in|broken in|trying to get in|in my house|in the house|in my home|in my \
                flat|in my garden|in my room|in my kitchen|in my bedroom|at my window|at the window|outside my \
                window|downstairs|upstairs|kicking my door|banging on my door|at my door and will not|will not leave|\
                follow* me|watching me|watching my house|hanging round my|outside my house and|trying my door|in the \
                loft|stalking me|hammering|let themselves in|trying the door|prowling|will not go away|in my back \
                garden) !(delivering|fixing the|fitting|doing the|fixing my|cleaning the windows|reading the|cat|\
                from the council doing|telly|painting|decorating)
            (intruder|burglar|burglars|prowler|break in|being burgled|been burgled|got burgled|burgled)
            (noises|voices|footsteps|noise) (downstairs|in the house|in the loft|upstairs|outside my door) ~ (scared|\
                frightened|someone|terrified|police|help|not alone)
            (forced|pushed|barged) (his|their|her|my) way in
            (banging|hammering|kicking|pounding|battering) (on|at|down) (the|my) (door|window|front door|back door|\
                windows) !(in the wind|was the postman)
            (knocking|banging|hammering|at my door|at the door|outside|hanging around|in the garden|at my window|at \
                the window|followed me|following me|watching me|ringing my bell|lurking|prowling|rattling) ~ (scared|\
                frightened|terrified|afraid|will not go away|not go away|police|not know who|will not leave)
            (not leave|refusing to leave|will not get out of|not get out of) my (house|flat|home)
        """,
        "Says they are dangerously cold": """
            hypothermi*
            (frozen|freezing|cold|perished|chilled) (to death|to the bone|stiff|solid) ~ (no|can not|heating|boiler|\
                shiver*|electric|gas|meter|help|days|blanket*|alone|hands)
            (freezing|frozen|cold|perished) .. (can not|not) .. (feel|move|get warm|stop shaking|stop shivering|warm \
                up|think|sleep|cope|speak|keep warm|afford)
            (can not|not|could not|unable to|never|no way to) [seem to|able to] [get|keep|feel|stay|warm] (warm|\
                warmed up|warm up|keep warm|heat the house|heat my home|heat the flat|put the heating on)
            (can not|not) stop (shivering|shaking|trembling) !(with excitement|with laughter|laughing|my head)
            (no|not got|not had|without|lost|got no|run out of|ran out of|not any|broken|broke|cut off) [any|the|my] \
                (heating|heat|hot water|electric|electricity|leccy|power|gas|lecky|credit|boiler) ~ (freezing|frozen|\
                cold|shiver*|warm|days|can not cope|cannot|can not|baby|ill|medicine|food|alone|poorly|no money|dark|\
                weak|perished|blue|week|not eaten|coat on|snow|numb|oxygen|struggling|nebuliser|hungry|help|starving)
            (boiler|heating|electric|leccy|gas|power|radiators|electricity|lecky) [is|has|been|gone|have|are] .. \
                (packed in|broke*|off|packed|bust|gone|conked|dead|died|cut|not working|down|knackered|out|run out|\
                will not come on|on the blink) ~ (freezing|frozen|cold|shiver*|warm|blue|perish*|can not cope|numb|\
                not feel my|ill|poorly|baby|bitter|nithered|blanket*)
            (freezing|frozen|cold|shivering|perished) ~ (no heating|no gas|no electric|no leccy|heating off|boiler|\
                no money|meter|heating is|heating has|put the heating|cannot afford|can not afford|turn the heating|\
                no heat|heating broke*|no power|no credit|nothing on the meter|afford the)
            (hands|feet|fingers|toes|lips) .. (blue|numb|can not feel|not feel|frozen) ~ (cold|freezing|heating)
            (not|can not) feel [my|me|his|her] (hands|feet|fingers|toes|legs|arms|leg|arm) !(up to|like|dancing)
            (no money|not afford|can not afford|skint|no credit|nothing on) .. (meter|gas|electric|heating|leccy|\
                lecky) ~ (cold|freezing|toes|blanket*|coat|fingers|perish*|shiver*)
            (coat|blanket*|blankets|hat|gloves|freezing|cold|perishing|perished) ~ (no money for|not afford|can not \
                afford|meter has|meter is|meter ran|no credit|nothing on the|no gas|no electric)
            body temperature .. (#chill|low|dropped)
        """,
        "Says they have no food, or water, and cannot cope": """
            (no|not any|not got any|got no|run out of|ran out of|not a scrap of|without|out of|not had any) [more] \
                (food|water|anything to eat|grub|food or drink|food and water|money for food) ~ (no money|days|not \
                eaten|hungry|starving|nothing left|can not|weak|no one|nobody|alone|not afford|kids|baby|skint|no \
                electric|no gas|no heating|help|desperate|since|week|faint|benefits|dole|pension day|cold)
            (no money|skint|penniless|not a penny|broke) ~ (no food|not eaten|hungry|starving|nothing to eat|no gas|\
                no electric|no heating|kids|cold|freezing)
            (not|nothing|never) .. (eaten|ate|eat|had a meal|had food|had anything|had a bite|had owt) .. (for|in|\
                since) [about|over|nearly] (days|# days|two days|three days|four days|a few days|couple of days|\
                monday|tuesday|wednesday|thursday|friday|saturday|sunday|# nights|a week|last week|the weekend)
            (not|nothing) .. (eaten|ate|eat) .. (#|two|three|four|five|several|few|couple of) days
            (cupboards|cupboard|fridge|larder) [is|are] (bare|empty) ~ (not eaten|hungry|no money|days|not|starving|\
                nothing|since)
            nothing (to eat|in the cupboards|in the fridge|left to eat) [or|and|at all|in|for|days|no|>|left] ~ (no \
                money|days|hungry|starving|can not|weak|faint|not|help|nobody|until|till)
            [i am] starving [hungry] ~ (no food|no money|days|not eaten|nobody|weak)
            (can not|not) feed (myself|the kids|my kids|the baby|my children|him|her)
            (starving|hungry) and (alone|cold|no|scared|weak|can not|frightened)
            (homeless|sleeping rough|on the streets|nowhere to (sleep|go|live) tonight|kicked out|thrown out|evicted \
                today|evicted tomorrow|no where to go) !(by the|bin|of the|of hospital|shelter volunteer|charity)
            nowhere to (sleep|stay|go) [tonight|>|and|now]
            (thrown|kicked|chucked) me out
        """,
        "Says the house is flooding or coming down": """
            (flooded|flooding|water pouring|water coming through|ceiling .. (come down|collapsed|fallen|caved|coming \
                down)) !(with (calls|messages|cards|tears|memories|visitors))
        """,
    },
)
