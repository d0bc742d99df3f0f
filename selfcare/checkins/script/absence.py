"""Away, back home, in hospital."""

from typing import Final

from .patterns import Table

HOSPITAL: Final = Table(
    "hospital",
    {
        "Says they are in hospital, or going in": """
            < [in|i am in|am in|mum is in|dad is in|she is in|he is in] hospital [now|again|since|till|until|for|bed|\
                ward|at|with|x|ta] >
            (in|into|at|back in|still in|inside) [the|a|my] [same|royal|local|general|main|new|womens|university|\
                aintree|whiston|private] {hospital} !(appointment|visit|and back|for (my|a|an) (appointment|check|\
                scan|xray|blood|review|clinic)|visiting|clinic|(shop|cafe|car park)|hospital appointment|canteen|\
                family|mail|box|variety|wedding|oak|and got back|and home|to (see|visit)|for bloods|seeing|choir|\
                radio|volunteer)
            hospital (till|until|for (a|the|two|three|another|few|#)|now|again|bed)
            (on|in) [the] ward
            (ward|bay) #
            (taken|took|rushed|admitted|sent|went|gone|going|had to go|off|brought|blue lighted|kept|keeping|been|\
                being|moved|transferred|move|get|go|due) [me|him|her|mum|dad|in|by ambulance|back|straight|off|to \
                be] [in|into|to|back|straight|to go] [to] [the|a] {hospital} !(appointment|visit|to (see|visit)|for \
                (my|a) (appointment|scan|check|xray|blood|review|clinic)|visiting|clinic appointment|shop|family|and \
                back|variety|wedding|oak)
            (admitted|being admitted|getting admitted|admit) !(it|defeat|i am)
            (keeping|kept|keep|keepin) (me|him|her|mum|dad|us|my mum|my dad|them) in !(touch|the (loop|dark)|line|\
                stitches|house|my)
            (in|into|at|for|to|from|on) [a|the] [bit of] (respite|rehab|intermediate care|rehabilitation|\
                convalescence|hospice|care home|nursing home|discharge lounge|recovery ward|step down) !(visiting|to \
                (see|visit)|bingo)
            (having|have|going in for|in for|getting|go in for|had|got|due|booked in for|going for|waiting for|off \
                for|due for|recovering from|after|having had) [my|me|a|an|the|his|her|their|another] [big|little|\
                heart|knee|hip|cataract|cataracts|eye|bypass|second|other|emergency|minor|left|right|new|double|\
                total|gall bladder|hernia|prostate|back|foot|hand|shoulder|day|exploratory|major|keyhole] [and|\
                replacement|bladder|bypass] (op|operation|surgery|procedure|knee replacement|hip replacement|\
                replacement|bypass|cataract|cataracts|hernia|hip done|knee done|hip op|knee op|pacemaker fitted|\
                stent|stents|gallstones|hysterectomy|biopsy|cataract done|eye done|eyes done|cataracts done|\
                amputation|transplant|gall bladder out|chemo|dialysis) !(years ago|last year|in (19|20)|cancelled)
            (hip|knee|eye|cataract|shoulder|gall bladder|hernia|foot|prostate|heart|cataracts) [being|getting|is \
                being|is getting] (done|replaced|operated|op|operation|removed|out) !(years|last year)
            (operated|operating) on [me|him|her|today|tomorrow|this|on|yesterday|last|monday|tuesday|wednesday|\
                thursday|friday]
            (operation|op|surgery) [is|on|has|been] [on|is|today|tomorrow|next|this|at|brought|went|booked|moved|\
                went] (today|tomorrow|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|at|in the \
                morning|week|forward|well|ok|for|yesterday|the|first thing)
            (waiting|sat|sitting|here|still|been) [here|sat|waiting] (in|at|down) [the] casualty
            (in|waiting in|sat in|still in|been in|stuck in|down|up|here in) casualty
            (in|on) (icu|hdu|intensive care|a ward|the ward|mau|amu|sau|theatre|recovery|a trolley|the corridor)
            (hospital|ward|surgeon|consultant|doctors) .. (keeping|kept|says stay|want me in|not letting|not let) \
                (me|him|her|mum|dad|home) (in|home|out|go|here)
            (going|go|went|in|am going|goes) (in|under|into theatre|under the knife|down to theatre) [hospital] \
                (monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|for (my|a|an|his|her|me) [+] (op|\
                operation|knee|hip|hernia|stent|surgery|replacement|procedure|bypass|tests|eye|eyes|heart|cataract|\
                scan overnight))
            (discharge|discharged|home|letting me|let me|out|come out|coming out|get out|getting out|getting home) \
                .. (from hospital|of hospital|ward|hospital) (tomorrow|on|next|hopefully|maybe|soon|friday|monday|\
                tuesday|wednesday|thursday|saturday|sunday|this week|later this)
            (hope to be|hoping to be|might be|could be|should be|will be|due) [let] (discharged|out|home) [of \
                hospital|from hospital|by|on|tomorrow|from the ward|next|soon] .. (hospital|ward|royal|discharged)
        """,
    },
)

IN_HOSPITAL: Final = Table(
    "in hospital",
    {
        "is in hospital now, in good hands": """
            < in [the] {hospital} !(shop|cafe|road|visiting)
            (am|is|are|been|still|back|mum|dad|she|he|in|him|her|wife|husband|gran|grandad|and) in [the|a] \
                {hospital} [now|since|till|until|with|for|after] !(waiting for an ambulance)
            hospital (till|until|for (a|the|two|three|another|few|#)|now|again|bed)
            (on|in) [the] ward
            (admitted|keeping me in|kept me in|keeping her in|keeping him in|kept her in|kept him in|keeping mum in|\
                keeping dad in)
            (took|taken|rushed|blue lighted|brought) [me|him|her|mum|dad|in|by ambulance|straight] [in|into|to] [to] \
                [the] {hospital}
        """,
    },
)

NOT_HOSPITAL: Final = Table(
    "not hospital",
    {
        "names a hospital, and they are not in it": """
            (visit*|see|seeing|saw|work*|volunteer*|took|taking|picking|collect*|pick) ... (in|at|to|from|up) [the] \
                {hospital} (visiting|now|today|tonight)
            (husband|wife|son|daughter|brother|sister|friend|neighbour|partner|cousin|auntie|uncle|grandson|\
                granddaughter|mate|niece|nephew|pal|fella|dog|cat|grandkid|other half) [is|was|has|been|had|went|\
                still|in|are|just|all] [been|is|to|rushed|taken|took|gone|back|still|very|poorly|ill] [back|still|\
                rushed|taken|to|into|in] [in|into|to|back in] [the] {hospital} !(daughter|son|wife|husband|- \
                (daughter|son|wife))
            {hospital} [outpatient*|eye|heart] (appointment|appointments|appt|appts|visit|clinic|letter|check up|\
                checkup|parking|food|radio|bus|volunteer|transport|scan|trip|shop|outpatients|app|times|number|drama|\
                programme|corners|passport|cafe|liver|albert|family|mail|variety|wedding|oak|ascot|jelly|blue|navy|\
                british legion|hotel|court|iris)
            (back|home|in|just in|just back|got in|returned|got back) from [the|my] {hospital} (appointment|clinic|\
                check|visit|outpatients|eye clinic)
            (appointment|clinic|scan|xray|check up|checkup|blood test|bloods|outpatients|tests|review|results|follow \
                up) [is|was] [tomorrow|today|on + |this morning|next week] [at|in|up] [the|my|to] {hospital}
            (hospital|royal) .. (appointment|transport|letter|results|scan|parking|bus|clinic|number|phone)
            (royal family|royal mail|the royals|royal wedding|royal variety|royal oak|royal court|aintree (races|\
                racecourse|asda|iceland|retail|park|festival|sefton arms|station)|grand national)
            (whiston|aintree|fazakerley|broadgreen|arrowe park) (village|station|high street|road|market|library|\
                town hall|shops|park walk|community|lane|asda|tesco|church|social|legion)
            (live|lives|living|bus|shops|shopping|from|born|lunch|bingo|club|house|flat|walk|walking|races|races|\
                train|park|moved) .. (in|at|to|from|round|near) (whiston|aintree|fazakerley|broadgreen|arrowe park|\
                clatterbridge) !(hospital|ward)
            (not|never|avoid|hate|out of|without|rather than|instead of|kept out of|keeping out of|no need for|save \
                going) [had to|want to|go|going|being|in|been|to|need|needing|have|the|be|hate] [to|go|in|the|into|\
                be|going] [go|in|to|into|the] [to|in|into] {hospital} !(home|yet home)
            (bed|beds|job|works|working|shift|nurse|porter|cleaner|domestic) (in|at) [the] {hospital}
            casualty (on|last|is on|was|was on|episode|programme|repeat*|tonight|saturday)
            (watch*|telly|episode) .. casualty
        """,
    },
)

BACK: Final = Table(
    "back",
    {
        "Says they are home again": """
            ^ [we|i|i am|we are|am|got|mum is|dad is|she is|he is|now] (back|home|home again|back home|home now|back \
                now|returned|back again) [now|home|again|safe|safely|and well|and all good|today|last night|\
                yesterday|this morning|from my|safe and sound|love|on|from|in one piece|to normal|feeling|hun|all|ok|\
                here|in liverpool] [good|better|ok|fine|well] $
            (i am|we are|am|are|got|came|come|coming|arrived|now|just|get|getting|mum is|dad is|she is|he is|is|were|\
                been|both|all|safely|made it|landed|glad to be|nice to be|good to be|great to be|lovely to be|flew|\
                drove|travelled|returned|have come|i have come|has come) [now|safely|just|all|finally|at last|both|\
                only|safe|well and truly] (back|home|returned) (again|now|home|safe|safely|in|from|at|last|on|\
                yesterday|today|this|>|with|and|late|early|after|to|saturday|sunday|monday|tuesday|wednesday|\
                thursday|friday|about|sound|tonight|here|by|around|feeling|lovely|brown) !({hospital}|the {hospital}|\
                on (friday|saturday|sunday|monday|tuesday|wednesday|thursday|the #|#)|next|in (a (week|fortnight|few|\
                couple|bit|minute|mo)|two|three|#|hospital|the royal|on)|tomorrow|later|soon|late|at (#|six|seven|\
                five|four|three|ten)|to (hospital|square|you|me|work tomorrow|front|the royal|bed|sleep|the doctor)|\
                into hospital|for (christmas|tea)|with (my (bad|pain)|me back|pain)|pain|ache|problems|trouble|alone|\
                garden|door|and forth|is (killing|bad|sore|hurting)|on the (ward|tablets|antibiotics|steroids|booze|\
                drink|list)|until|till|by (friday|saturday|sunday|monday|tuesday|wednesday|thursday|#|christmas)|\
                with a bump|in on)
            (back|home|got back|got home|returned|came home|came back|flew back|flew home) [safe|safely|late|early|\
                yesterday|last night|today|now|this morning|again|on sunday|sunday|monday|on monday|saturday|friday|\
                at the weekend] from [my|our|the|a] [lovely|week in|fortnight in|trip to|break in|few days in|two \
                weeks in|weekend in|daughters|sons|sisters|brothers|week at|daughter|son|sister|brother] (holiday|\
                holidays|spain|hospital|hols|trip|cruise|benidorm|tenerife|wales|caravan|leeds|london|daughter|son|\
                sister|brother|visit|break|abroad|weekend|devon|cornwall|blackpool|scotland|llandudno|ireland|dublin|\
                respite|turkey|greece|majorca|rhyl|southport|lakes|italy|france|america|ward|royal|aintree|whiston|\
                broadgreen|rehab|care home|airport|family|week) !(shops|shop|town|bingo|church|work|doctor|\
                appointment|clinic|walk|club|market|pub|match|library|gym|chemist|post|garden|lunch|hairdresser*|\
                dentist)
            (back|home) (home|again|now|safe|in my own|in me own|in our own|in liverpool|in the pool|in the uk|in \
                england|in blighty|where i belong|at (home|my|mine|the (flat|house|bungalow))|with the (cat|dog))  \
                !(i (go|would)|in (a|two|hospital))
            (discharged|discharge|let me out|let me home|let me go home|let him out|let her out|let mum out|let dad \
                out|let out|sent me home|sent him home|sent her home|allowed home|released|got me home|sent home|let \
                me come home|letting me home today|out of hospital|out of the royal|out of aintree|out of whiston|\
                out of ward|out the hospital|out of the hospital|home from hospital|home from the royal|home from \
                aintree|home from whiston|back from hospital|back from the royal|left hospital|come out of hospital|\
                came out of hospital|got out of hospital|out of broadgreen|home after my op|home after the op|home \
                after my operation|out of respite|out of icu|out of intensive|home from hosp) !(on (friday|monday|\
                tuesday|wednesday|thursday|saturday|sunday)|tomorrow|next|hopefully|soon|when|yet)
            (brought|fetched|sent|drove|carried) (me|him|her|mum|dad|us) (back|home) !(to hospital)
            (in|into) my own (bed|home|house|chair|place) (now|again|at last|>|thank|and|lovely|since|last)
            (good|nice|great|lovely|glad|happy|relieved|bliss) to be [back|home] (home|back)
            home sweet home
            (resume|restart) [my|the] (check ins|check in|texts) .. (i am home|i am back|back home|home now)
            (got|getting|came|come|arrived|landed|returned) (in|home|back|here) (last night|yesterday|this morning|\
                sunday|monday|saturday|friday|today|tonight|late|early|from (spain|holiday|holidays|hospital|our|my) )
        """,
    },
)

NOT_AWAY: Final = Table(
    "not away",
    {
        "has a word of going away, and nobody is": """
            (bank|school|half term|public|work) (holiday|holidays)
            holiday (inn|club|pay|money|snaps|photos|brochure|programme|hours)
            (passed|pass|passing|go|right|straight|put|tidy|throw|threw|thrown|throwing|take|run|ran|took|taken|blow|\
                blown|fade|fading|wasting|chatting|working|plodding|ticking|pottering|far|fire|give|gave|break|stay|\
                keep|tidied|melt|squirrelled|went|lock|locked|die|slipped|beavering|typing|knitting|singing|talking|\
                laughing|slogging|hide|hidden|turned|moved|moving) away
            (miles|far|long way|street|streets|minutes|minute|throw|hours|stop|stops|doors|world) away
            away (game|match|win|kit|draw|fans|day at|goal|team|with the fairies)
            (died|dead|passed|funeral|buried|deceased) ~ (back|away|home)
        """,
    },
)

AWAY: Final = Table(
    "away",
    {
        "Says they are away, or going away": """
            ^ (until|till) [the|next|this] ({day}|# [th|st|nd|rd] [of] [{month}]|{month} #|weekend|end of the week|\
                after christmas|new year) $
            ^ [i am|am|we are|going|gone|i will be|mum is|dad is|on|will be|being|be] (away|abroad|out of town|out \
                of area|out the country|on holiday|holiday|not home|not at home|not here) [at the moment|now|x|from|\
                today|tomorrow|this week|next week|again|until|till|for|#|sunday|monday|tuesday|wednesday|thursday|\
                friday|saturday|days|day|week|weeks] $
            away (from home|till|until|for|at|on|to|next|this|in|with|over|all|from|up|down|#|now|visiting|{count} \
                (day|days|week|weeks|night|nights|month|months)|>|again|{day}|abroad|overnight|the|tomorrow|staying|\
                on holiday|since|seeing|again|between|two|three|four|five|seven|ten|six) !(from (my|the|him|her|me) \
                (family|pain)|with the (fairies|birds)|the time|at the (ironing|housework|crossword)|in my|from (him|\
                her|smoking|it|people)|in her sleep|in his sleep|this morning|last|on (monday|tuesday|wednesday|\
                thursday|friday|saturday|sunday) (in|at|peacefully)|the (day|hours|time))
            (on|going on|off on|gone on|going|from) [my|our|me|a|his|her|their|the|another] [lovely|little|annual|\
                big|summer|winter|family|short|well earned|city|coach|coaching|mini|caravan|cruise|well deserved|\
                much needed|weekend|two week|week long] (holiday|hols|cruise|break|trip|vacation|retreat|tour|\
                jollies|pilgrimage|staycation|city break|coach trip|coach holiday|honeymoon) !(planning|brochure|pay|\
                from|before|when i was|switch|advisor|photos|memories|last|was|to the (shops|shop)|hazard|to town|\
                money|down memory)
            (in|to|at|off to|gone to|going to|flying to|fly to|heading to|travelling to|visiting|down in|over in|up \
                in|drive to|driving to|sailing to|jetting off to|bound for) [sunny|lovely|my|our|the|our caravan in|\
                rainy|north|south|west] (spain|benidorm|tenerife|wales|rhyl|llandudno|blackpool|scotland|ireland|\
                dublin|cornwall|devon|france|italy|greece|turkey|majorca|mallorca|menorca|lanzarote|fuerteventura|\
                gran canaria|canaries|cyprus|malta|portugal|algarve|florida|america|australia|canada|london|leeds|\
                york|yorkshire|lakes|lake district|southport|torquay|bournemouth|brighton|scarborough|whitby|isle of \
                man|isle of wight|isle of|anglesey|prestatyn|pwllheli|butlins|skegness|minehead|caravan|lodge|\
                cottage|center parcs|haven|ibiza|egypt|india|pakistan|poland|somalia|jamaica|nigeria|china|germany|\
                croatia|rome|paris|amsterdam|prague|krakow|lourdes|new york|vegas|dubai|madeira|manchester|\
                birmingham|newcastle|edinburgh|glasgow|belfast|bath|chester|norfolk|kent|essex|sussex|jersey|\
                guernsey|barcelona|madrid|norway|iceland|sweden|belgium|holland|colwyn bay|abersoch|conwy|morecambe|\
                cumbria|lakes|peak district|dorset|somerset|cotswolds) (for|till|until|from|with|tomorrow|today|next|\
                on|this|now|at|>|{day}|the|and|#|seeing|visiting|a|two|three|over|by|x|having|back|all|since|staying|\
                in) !(years|last (year|summer|week)|was (lovely|great)|when i|on (bbc|the telly|tv)|got back|we are \
                back|today and back|hospital|foods|football|match|one day|yesterday)
            (off|away|gone|going|am|travelling) [to] (spain|benidorm|wales|abroad|rhyl|devon|cornwall|llandudno|\
                blackpool|scotland|ireland|tenerife|my (sisters|sister|daughter|daughters|son|sons|brother|brothers|\
                friends|friend|cousins|cousin|nieces|niece|auntie|grandsons|granddaughters|mates|family|mum|dad)|our \
                + |the (caravan|seaside|lakes|coast|lodge|cottage|sea|isle)|visit|see|stay) .. (for|till|until|\
                tomorrow|next|this week|weekend|{day}|days|week|weeks|fortnight|nights|month|over christmas|over \
                easter|back)
            (staying|stay|stopping|visiting|will be|am|be|is) [over] (with|at|in|by|round|up|down|over|my|our|us) \
                ... (for (a|the|two|three|four|five|six|seven|eight|nine|ten|#|another|about|few|couple)|till|until|\
                this week|next week|over christmas|over the weekend|over new year|over easter|a few days|all week|\
                the weekend|from (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) !(tea|dinner|lunch|\
                years|coffee|chat|cuppa|brew|cup|hours|minutes|hour|christmas dinner)
            (staying|stay|stopping|gone to stay|going to stay|gone to stop) (with|at|in) [my|our|the|a|me|his|her|\
                us] [+] (daughter|daughters|son|sons|sister|sisters|brother|brothers|friend|friends|niece|nieces|\
                cousin|family|hotel|caravan|grandson|granddaughter|house|place|relatives|us|hers|his|airbnb|{name})
            (not|wont|will not|not going to) be [at|in|around|here|there|back|home] [at|my] (home|here|in|around|\
                available|about|there|at home|in the house|back|in liverpool|in the country|in the uk) [this|next|\
                for|until|till|tomorrow|on|from|all|over|at|between|#|{day}|because|as|i am|now|today|going|then] \
                (week|weekend|month|{day}|the|christmas|to|two|a|#|few|couple|i am) !(long|much longer|for (long|\
                much))
            not in (liverpool|town|the city|the area|the country|england|the uk|merseyside) (till|until|for|this|next)
            (at|with|round at|down at|up at|over at) (my|our) (daughter|daughters|son|sons|sister|sisters|brother|\
                brothers|friend|friends|niece|nephew|cousin|cousins|grandson|granddaughter|auntie|mum|mums) (over|\
                until|till|this week|next week|all week|for the (week|weekend|holidays)|for a|for two|for three|for \
                #|for christmas|for easter) !(christmas dinner|cuppa|brew|tea|coffee|lunch|dinner)
            (not|wont) (home|in|here|around|back|back home|be back|at home|be home) [again] (til|till|until|this \
                week|next week|for (a|two|three|#|ten|five|few|couple|another)|before (monday|tuesday|wednesday|\
                thursday|friday|saturday|sunday)|from (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) \
                !(long|ages)
            (back|home|return|returning|be back|back home|coming home|come home|get back|getting back|coming back|\
                fly back|flying back|home again|fly home|back in liverpool|flying home|due back|be home) [home|in|on|\
                next|the|about|around|by|again|from|to|late] [on|the|in|about] (#|{day}|tomorrow|next week|a week|\
                two weeks|three weeks|a fortnight|a few days|few days|fortnight|week on|couple of (days|weeks)|a \
                couple|# (days|weeks|th|st|nd|rd)|{month}|new year|one week|ten days|in # days|next month|after (the \
                weekend|christmas|easter|new year)|the # ) !(min*|hour*|o'clock|pm|am|from (the shops|work)|mins)
            (holiday|holidays|cruise|caravan|travelling|abroad|overseas|out of the country|out of town|trip away|\
                weekend away|short break|few days away|days away|week away|weeks away|night away|nights away|going \
                away|gone away|i am away|am away|be away|is away|are away|we are away|going on holiday|on holiday|\
                away at my|off on holiday|jetting off|our holidays|city break) (with|till|until|for|this|next|at|\
                from|tomorrow|in|on|>|now|to|soon|and|at the moment|so|on monday|with the|again|over|all|the|then|\
                two|three|#|{day}|two weeks|a week|since|cos|as|seeing) !(was|were|last|home|photos|brochure|\
                insurance|inn|money|were|fund|memories|years|from (the shops)|planning|last year|clothes|season|\
                cottage for sale)
            (week|weeks|fortnight|days|nights|weekend|month) [away] (in|at|with) [my|our|the] [+] (spain|benidorm|\
                wales|caravan|daughter|daughters|son|sons|sister|sisters|family|tenerife|rhyl|butlins|cornwall|devon|\
                brothers|brother|lakes|seaside|friends|scotland|ireland|blackpool|france|cruise|llandudno|hotel) \
                !(last|was|were|hospital)
            (pause|hold|skip|suspend|put on hold) [off] [my|the|these|on|your|texts|all] (texts|messages|texting|\
                check ins|check in|it|them) [for|till|until|while|this|next] (a|#|the|two|few|couple|week|i|{day}|i \
                am)
            (do not|no need to|not|dont) (text|message|send|contact) [me|any|us|texts] (this week|next week|till|\
                until|for a (week|fortnight|few days)|while i am|while we are|tomorrow|between|from (monday|tuesday|\
                wednesday|thursday|friday|saturday|sunday)|for (two weeks|# days|the week|ten days|the next|# weeks)|\
                over (christmas|easter|the weekend)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
        """,
    },
)
