"""Lists of words that many phrases share. Every word is in the form `message` leaves it (see `spellings`)."""

from typing import Final

OPENERS: Final = (
    "hi hello hiya morning afternoon evening dear love well oh ah sorry yes no please but and ok thanks lol look "
    "erm er um 1 2 3 well now today like then think suppose guess afraid because cos"
).split()
CLOSERS: Final = (
    "please thanks love mate lad lol now today tonight dear pal girl then again really anyway ok tho though man hun "
    "sweetheart darling babe chuck duck pet hen kid sir god xx sorry"
).split() + ["these days", "at present", "at least"]

COMMON: Final = frozenset(
    """a about all am and are at be been but can could day did do does for from get go going good got had has have he
    her here him his home how i if in is it like me more my need no not now of off on one or our out please say she
    some still take than thanks that the their them there they this to today too up us want was we well were what when
    who will with would yes you your ok today just mum dad back been last week help had feel feeling very""".split()
)

LISTS: Final[dict[str, str]] = {
    # People
    "name": "joan|margaret|mary|dorothy|maureen|jean|doris|eileen|brenda|sheila|patricia|pat|ann|anne|elsie|edna|betty"
    "|joyce|kathleen|kath|norma|rita|arthur|stan|alf|harry|ron|ronnie|frank|george|bert|ken|eric|walter|billy|bill|bob|bobby"
    "|tommy|tom|jimmy|jim|john|jack|james|peter|paul|dave|david|steve|karen|julie|susan|sue|helen|carol|sandra|linda|danny"
    "|barbara|christine|janet|june|irene|sylvia|hilda|ethel|gladys|lilian|lily|ivy|audrey|beryl|marjorie|muriel|winifred"
    "|agnes|nora|josie|josephine|teresa|theresa|veronica|winnie|nellie|annie|ellen|elizabeth|liz|catherine|cathy|michael"
    "|mick|mike|tony|anthony|terry|terence|brian|alan|derek|dennis|raymond|roy|ray|ernie|ernest|sid|sidney|albert|alfred"
    "|fred|freddie|joe|joseph|leonard|len|les|leslie|norman|gordon|gerald|gerry|keith|colin|kevin|kenny|charlie|charles"
    "|edward|eddie|robert|william|thomas|patrick|vincent|vinny|phil|philip|geoff|graham|malcolm|martin|neil|barry|trevor"
    "|fatima|mohammed|ahmed|ali|amina|hassan|maria|anna|olga|ivan|piotr|jose|wei",
    "my": "my|me|mi|our|his|her|their|the|your|a|an|one|this",
    "elder": "mum|dad|gran|grandad|father in law|mother in law|dad in law|mum in law",
    "partner": "husband|wife|partner|fella|boyfriend|girlfriend|other half|better half|old man|old fella",
    "young": "son|daughter|grandson|granddaughter|grandkids|grandchildren|grandchild|kid|kids|children|child|baby|lad"
    "|toddler|little one|stepson|stepdaughter|son in law|daughter in law|nephew|niece|teenager",
    "sibling": "brother|sister|brother in law|sister in law|cousin|auntie|uncle|twin",
    "other": "friend|friends|neighbour|neighbours|mate|lady|man|woman|bloke|fella|lodger|flatmate|landlord|carer|carers"
    "|someone|somebody|person|resident|tenant|guy|ex|nurse|visitor|stranger",
    "kin": "{elder}|{partner}|{young}|{sibling}",
    "person": "{kin}|{other}|he|she|they|him|her|them|mr|mrs|miss",
    "someone": "{kin}|{other}|he|she|they|who|gran|grandad|step son|staff|kids|lads|son in law|daughter in law|neighbours|men"
    "|bloke|manager|caller|bully|dealer|tenant|lodger",
    "self": "i|am|me|my|myself",
    "oneself": "myself|himself|herself|themselves|themself|yourself|ourselves|theirself",
    # Wanting and thinking
    "want": "want|wants|wanted|wanting|wish|wishes|wishing|wished|hope|hopes|hoping|need|needs|ready|longing|prefer"
    "|rather|would like|going|gonna|planning|plan|plans|thinking|thought|thoughts|think|considering|decided|intend"
    "|intending|tempted|dream|dreaming|pray|praying|prayed|feel like|feeling like|fancy|love to|like to|mind",
    "fear": "scared|frightened|terrified|afraid|petrified|fearful|fear|feared|scares|frightens|terrifies|scaring"
    "|frightening|terrifying|intimidates|intimidating|intimidated",
    "end_of_life": "dead|gone|die|dying|die in my sleep|not alive|not around|be no more|disappear|vanish|cease to exist",
    # Bodies
    "chest": "chest|breastbone|breast bone|breast|ribcage|sternum|heart",
    "ache": "pain|pains|painful|pane|pian|payn|hurt|hurts|hurting|ache|aches|aching|achey|tight|tightness|tightening"
    "|tightened|pressure|crushing|crushed|squeezing|squeeze|heavy|heaviness|burning|burn|burns|stabbing|sharp|discomfort|sore"
    "|agony|gripping|grip|band|twinge|twinges|weight|vice|elephant|clutching|constricted|dull|cramp|cramps|killing"
    "|niggle|uncomfortable|funny|bad|odd|strange|weird|pounding|thumping",
    "limb": "arm|arms|leg|legs|hand|hands|side|foot|feet|fingers|half",
    "side": "left side|right side|one side|left arm|right arm|left leg|right leg|left hand|right hand|one arm|one leg"
    "|my arm|my leg|his arm|her arm|his leg|her leg|his side|her side|my side|left foot|right foot|one hand|my hand"
    "|my arms|my legs|me arm|me leg|me side|me hand|me legs|me arms|half of my body|half my body|the arm|the leg"
    "|half my face|half of my face|arm and leg",
    "pills": "tablets|tablet|pills|pill|meds|medication|medications|medicine|medicines|paracetamol|paracetamols"
    "|painkillers|painkiller|aspirin|ibuprofen|codeine|cocodamol|co codamol|tramadol|morphine|insulin|warfarin"
    "|sleepers|sleeping tablets|sleeping pills|blood thinners|antidepressants|diazepam|valium|capsules|oramorph"
    "|amitriptyline|digoxin|metformin|apixaban|rivaroxaban|zopiclone|gabapentin|pregabalin|sertraline|citalopram"
    "|betablockers|beta blockers|patches|patch|dose|doses|dosage|prescription|blister pack|dosette|heart pills"
    "|temazepam|blood pressure tablets|water tablets|statins|propranolol|bisoprolol|methadone|lithium",
    "floor": "floor|ground|lino|landing|hallway floor|deck|tiles|carpet|bathroom floor|kitchen floor|hearth",
    "fall": "fell|fall|fallen|falls|falling|felt over|tumble|tumbled|slipped|slip|tripped|trip|toppled|collapsed|keeled"
    "|slid|gone over|went over|gone down|went down|gone flying|went flying|crashed|dropped",
    "stuck": "stuck|stranded|trapped|wedged|stranded|jammed|marooned",
    "room": "bath|bathtub|shower|toilet|bathroom|bedroom|chair|armchair|bed|stairs|hall|hallway|kitchen|garden"
    "|living room|lounge|yard|wardrobe|cupboard|landing|wet room|tub|commode|path|porch|seat|settee|couch|sofa",
    "blood": "blood|bleed|bleeding|bleeds|bled|haemorrhage|haemorrhaging|hemorrhage|hemorrhaging|claret",
    "faint": "collapse|collapsed|collapses|collapsing|unconscious|unresponsive|passed out|pass out|passing out"
    "|blacked out|blacking out|black out|blackout|blackouts|fainted|fainting|lost consciousness|out cold|keeled over"
    "|conked out|not responding|spark out|losing consciousness|in and out of consciousness|semi conscious",
    # Places
    "hospital": "hospital|ward|royal|aintree|whiston|broadgreen|fazakerley|arrowe park|clatterbridge|walton centre"
    "|liverpool womens|womens hospital|southport hospital|casualty|icu|hdu|intensive care|st helens hospital"
    "|alder hey|high dependency|mau|amu|assessment unit|ambulatory|cardiac unit|stroke unit|heart and chest",
    "home": "home|house|flat|own bed|bungalow",
    # Money and violence
    "money": "money|pension|savings|bank card|bank book|card|cards|pin|pin number|purse|wallet|cash|benefits|allowance"
    "|bank account|account|bank details|chequebook|cheque book|dole|attendance allowance|pip|giro|wages|post office card"
    "|jewellery|rings|inheritance|giros|pension money|bank cards|rent money|life savings|pin code",
    "hits": "hit|hits|hitting|hitt|punch|punched|punches|punching|slap|slapped|slaps|slapping|kick|kicked|kicks|kicking"
    "|beat|beats|beating|beaten|batter|batters|battered|battering|smack|smacked|smacks|smacking|shove|shoved|shoves"
    "|shoving|pushed|pushes|pushing|grabbed|grabs|grabbing|strangle|strangled|strangles|choked|throttled|headbutted"
    "|bit|bites|scratched|pinches|pinched|pinch|attacked|attacks|attacking|assaulted|assaults|thump|thumped|thumps"
    "|twisted|throws|threw|throwing|manhandled|manhandles|hurts|hurt|hurting|harms|harmed|abuses|abused|abusing"
    "|belted|belts|dragged|drags|shook|shakes|spat|spits|stabbed|burned|burnt|restrains|restrained|whacked|whacks"
    "|molested|molests|raped|rapes|groped|gropes|lays hands|raised his hand|raised her hand|bullies|bullied|bullying"
    "|threaten|threatens|threatened|threatening|clouted|clouts|clattered|leathered|twatted|lamped|decked|laid into"
    "|lays into|knocks|knocked|starves|starved|controls|controlling|rough handles|rough handled|wallops|walloped",
    # Days
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun",
    "month": "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr"
    "|jun|jul|aug|sept|sep|oct|nov|dec",
    "count": "a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple|couple of|few|a few|several"
    "|a couple|a couple of|fortnight|#",
    "text": "text|texts|texting|message|messages|messaging|sms|contact|contacting|send|sending|bother|bothering|pester"
    "|pestering|hassle|hassling|harass|harassing|spamming|spam|annoying|annoy|write|writing|mither|mithering|bug"
    "|bugging|disturbing|disturb|texted|ping|pinging|checking|bombard|bombarding",
    "texts": "text|texts|message|messages|sms|check ins|checkins|check in|reminders|alerts|notifications|crap|rubbish"
    "|nonsense|questions|contact|service|pings",
    # How people are
    "good": "ok|good|fine|alright|great|grand|sound|boss|smashing|champion|lovely|brilliant|fantastic|excellent|wonderful"
    "|dandy|super|fab|fabulous|magic|ace|belting|belter|brill|amazing|perfect|marvellous|spot on|splendid|cushty"
    "|peachy|terrific|happy|chuffed|made up|content|cheerful|positive|blessed|tickety boo|hunky dory|tip top|mint|mustard"
    "|top notch|dandy|golden|gravy|bostin|proper job|chipper|perky|bonny|glorious|superb|awesome|gear|mega|tops",
    "feel": "feel|feels|feeling|felt|am|is|are|was|been|be|being|keeping|doing|getting|seem|seems|not",
}
