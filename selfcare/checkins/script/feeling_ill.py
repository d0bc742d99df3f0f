"""How people say they are ill, in pain or tired, without a sign of danger."""

from typing import Final

from .patterns import Table

UNWELL: Final = Table(
    "unwell",
    {
        "Says they are ill, in pain or tired": """
            ({feel}|bit|got|still|gone|been|come over|came over) [a|all|rather|bit|too|little|pretty|so|quite|dead|\
                proper|well|still|been|feeling|very|really|bad|looking] [bit] [under|off|out of] (poorly|ill|sick|\
                unwell|rough|the weather|sickly|queasy|nauseous|weak|shattered|knackered|exhausted|tired|worn out|\
                washed out|wiped out|run down|drained|sleepy|fatigued|jiggered|done in|whacked|pooped|lethargic|\
                dizzy|light headed|lightheaded|wobbly|faint|feverish|achy|achey|stiff|sore|bunged up|snotty|colour|\
                puny|peaky|groggy|grotty|manky|rotten|croaky|chesty|wheezing|bilious|heavy|unsteady|shivery|cold|\
                worse|crook|nesh|seedy|icky|bleugh|fluey|sneezy|nithered|parched|jaded|fragile|feeble|delicate|sorts|\
                itchy|bloated|constipated|creaky|giddy|shaky) !(of (you|your|this text|these|them)|and happy|as a \
                (parrot|lord)|but (happy|good|ok|fine))
            (got|have|having|caught|catching|full of|with|getting|a|had|another|this|stinking|rotten|terrible|nasty|\
                bad|streaming|horrible|heavy|going down with|down with) [a|an|the|this|bit of a|stinking|bad|\
                terrible|touch of|awful|rotten|horrible|nasty|dose of|bit of|bug|another|tummy|stomach|sick|bad|some|\
                water|chest|ear|urine|throat|eye|streaming] [bad|stinking|rotten] (cold|flu|cough|covid|bug|virus|\
                infection|uti|migraine|headache|toothache|tooth ache|sore throat|tonsillitis|shingles|gout|sciatica|\
                diarrhoea|the runs|the trots|upset tummy|bad stomach|bad back|bad leg|bad knee|bad chest|bad hip|bad \
                head|cramp|cellulitis|vertigo|stomach ache|tummy ache|belly ache|earache|lurgy|dreaded lurgy|\
                sniffles|norovirus|temperature|fever|cramps|rash|abscess|ulcer|chest infection|water infection|bad \
                foot|man flu) !(drink|beer|tea|calling|water|jab|jabs|vaccine|vaccination|meats)
            (knee|knees|hip|hips|back|leg|legs|feet|foot|shoulder|shoulders|arthritis|joints|neck|hand|hands|ankle|\
                tooth|teeth|bones|wrist|elbow|stomach|tummy|belly|eyes|ear|ears|throat|gout|sciatica|asthma|copd|\
                head|bladder|bowels|waterworks|ibs|eczema|ulcer|ulcers|veins|piles|toe|bunion|bunions|calf|\
                rheumatism|fingers|ribs|muscles|cough|hernia|diabetes|fibromyalgia|angina|skin|corns|lungs|thumb|\
                guts|body) [is|are|has|have|been|feels|all|really|just|still|bad|keeps|pain|gives|give|giving|a bit|\
                am|hurt|plays] [been|is|really|a bit|bit|all|so|me] (playing up|bad|sore|aching|ache|aches|hurting|\
                hurts|hurt|killing me|killing|stiff|swollen|painful|giving me gyp|gyp|me gyp|giving me grief|giving \
                me jip|giving me hell|me hell|me grief|me jip|terrible|awful|worse|agony|throbbing|acting up|up \
                again|rough|not good|no good|swelled|creaking|in bits|is in bits|giving me bother|me bother|me jyp|\
                seized up|burning|flaring|flared up|in pain|infected|not right|weeping|bothering me|troubling me|me \
                trouble|dodgy|upset|up the wall|me up the wall)
            (pain|pains|ache|aches|sore|stiff|aching|bother|trouble|trouble with|gyp|bad|painful|swollen|dodgy) [in|\
                with|from|all|of|on|in my] [my|me|the|over|down|his|her|both] [left|right|lower|bad|poor] (knee|\
                knees|hip|hips|back|leg|legs|feet|foot|shoulder|shoulders|joints|neck|hand|hands|ankle|ankles|tooth|\
                teeth|bones|wrist|elbow|stomach|tummy|belly|eye|eyes|ear|throat|toe|over|thumb|fingers|side|muscles|\
                calf|stomach|water works|waterworks|gums|body|bum|bladder|groin|ribs|head)
            (in|a lot of|lots of|bit of|constant|some|so much|much|terrible|bad|got|with) pain
            (aches and pains|aching all over|ache all over|everything hurts|hurt all over|hurts all over|every bone|\
                bag of bones|stiff as a board|seized up|giving me (gyp|grief|jip|hell|what for)|laid up|in bed with|\
                stuck in bed|bed all day|bedbound|bed bound|took to my bed|full of cold|full of flu|death warmed up|\
                run down|no energy|wiped out|under the weather|off colour|been sick|being sick|throwing up|vomit*|\
                vomiting|sickness|diarrhoea|the runs|the trots|bug going round|coughing|sneezing|runny nose|not well|\
                lost my voice|temperature|dizzy|dizzy spells|giddy|light headed|feverish|knackered|exhausted|\
                shattered|worn out|tired out|dead on my feet|jiggered|cream crackered|tired all|always tired|so \
                tired|tired|poorly|unwell|on antibiotics|antibiotics|upset stomach|bad stomach|flare up|hungover|\
                hangover)
            (arthritis|sciatica|gout|copd|asthma|angina|fibro|fibromyalgia|ibs|lupus|rheumatism|migraine|shingles|\
                vertigo) [is|has|been|flare|flaring] (bad|terrible|awful|playing|up|flared|flare|been|really|me|a|\
                worse)
            (doctor|nurse|hospital) .. (not happy|worried about|tests|found a lump|bad news|cancer|biopsy|results \
                are bad)
            (got|have|it is|diagnosed with|told i have|told me i have) [the big c|a|lung|breast|bowel|prostate|\
                terminal|skin] (cancer|tumour|lump|dementia|parkinsons|alzheimers|the big c|a lump|leukaemia)
        """,
    },
)
