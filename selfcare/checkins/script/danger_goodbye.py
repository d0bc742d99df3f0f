"""Danger: suicide said sideways: goodbyes, putting things in order, being a burden, joining someone who has died."""

from typing import Final

from .patterns import Table

GOODBYE: Final = Table(
    "goodbye",
    {
        "Says they are a burden, or that others would be better off": """
            (better|better off|happier|easier|fine|relieved|best|glad|simpler|cheaper|well shot|free) .. (without me|\
                if i (was|were|am|went|die|died|disappear*|had|did|go|>)|when i (am|die|go)|with me (gone|dead|out)|\
                me gone|once i am gone|not having me)
            without me (around|here|in it|to worry|dragging)
            without me >
            (nobody|no one|no-one|none|not|who) .. (would|will|wud|even|care|notice|miss|want*|bother*) ... if i \
                (was|were|am|died|die|went|go|disappear*|dropped|drop|had|vanished|left|kicked|snuffed|passed|did|\
                never|>)
            (nobody|no one|who) (would|will|is going to|going to) (miss|notice|care|even notice|cry|come to my \
                funeral)
            (nobody|no one) .. (miss|care) .. (me|i am gone) .. (gone|dead|if)
            (anyone|anybody|who|nobody|no one|you|they) .. (care|miss me|notice|bothered|bother|cry) .. if i (died|\
                die|was dead|was gone|went|disappeared|topped|killed|did it|jumped)
            (taking|take|takes|waste of) up (space|oxygen|room|air) !(in the|on the|with)
            not be missed
            (i am|am|be|being|become|becoming|feel like|feel|such|just|only|nothing but|feeling like|been) .. \
                (burden|drain on|millstone|dead weight|waste of space|nuisance to everyone|weight round) !(but|to ask)
            burden .. (anymore|any longer|to everyone|on everyone|on them all|to them all|to my family|on my family|\
                to you all|to the kids|on the kids)
            (easier|better|simpler|best|kinder|cheaper|quieter) .. if i (was|were|am|just|went|died|die|could|did|go|\
                slipped|disappear*|had)
            (if|wish|wished|imagine|what if) i (was|were|am) [not] (not|no longer|gone|dead) [here|around|alive|gone|\
                dead|anymore]
            (if|when|once|after) i am (gone|dead|not here|no longer here|not around|no longer around|under the \
                ground|six foot under) !(on holiday|to the|to spain|away)
            (get rid of|be rid of|shot of|done with) me [for good|once]
            (waste of (oxygen|air|space|everyone|a life)|no use to (anyone|man|anybody)|no good to (anyone|anybody)|\
                world is better)
            (world|everyone|family|kids|you|they) .. (not need me|does not need me|do not need me) [anymore]
        """,
        "Speaks of joining someone who has died": """
            (join|joining|joined|follow|following|reunited with|re united with) [my|our|me] [late|dear|lovely|\
                darling] (husband|wife|him|mum|dad|son|daughter|brother|sister|mate) [in|up|soon|now|where|on|again|\
                too|there|>]
            (want|wants|wish|ready|time|like|love|need|rather|hope|wait|long|longing|going) .. (join|be with|go to|\
                follow|be reunited with|go and be with|see|being with) [my|our|me|the] [late] (husband|wife|him|her|\
                mum|dad|son|lord|god|jesus|angels|maker|arthur|them) .. (again|in heaven|up there|now|soon|where|too|\
                above|>)
            (join|be with|follow|see|meet|with|together) .. (in heaven|on the other side|up there|in the sky|in the \
                next life|upstairs|in the next world|beyond the grave|in paradise|with the angels|with god|with the \
                lord|up above|in the hereafter|the great beyond)
            (be|get|am|together|i will be|want to be) (with|joining|reunited with|back with) [my] + soon [enough] ~ \
                (enough|had it|cannot|tired|fed up|done|no more|peace|at last|not long|end|over)
            (be|been|been back|be back) with my (husband|wife|late) .. (soon|again|now|where|heaven)
            (be|joining|will be joining|reunited with|join) [with] [my] (!(you|yous|family|them|everyone|people|the|\
                a|some|others|friends|daughter|son|sister|brother|kids|grandkids|someone|somebody|mum|in|club|group|\
                class) +) (soon|again) (enough|at last|in|now|>|please|i have|ive|and|cant)
            (joining|join) (!(you|yous|us|the|a|my|our|in|at|this|that|your|some|any|them|me|up|forces|again|and|by|\
                on|for|now|or|it|with|as) +) (soon|now|again|at last|tonight|today|shortly|>)
            (soon|nearly|almost|will) be (together|reunited) (again|soon|at last)
            [want|wants|time|ready] to be with (!(you|yous|family|them|everyone|people|the|a|some|others|friends|my|\
                our|someone|somebody|other|her) +) (again|now|>|and|more|in)
            (wish|wished|wishing|should have|wanted to) .. (gone|went|go) with (him|her|them|arthur|{name}|my \
                husband|my wife) !(to the|on the|for the)
            (be|am|get|i will be|want to be|going to be|soon be) with [my|our] [late|dear] ({name}|husband|wife|mum|\
                dad|jimmy|lad|late +) (tonight|today|tomorrow|soon|now|again|at last|forever|for good|for ever|\
                shortly|where)
            be with my (!(daughter|daughters|son|sons|sister|sisters|family|friend|friends|brother|brothers|kids|\
                grandkids|grandchildren|neighbour|cousin|niece|nephew|dog|cat|mates|granddaughter|grandson|carer|own|\
                mate|group) +) (tonight|today|tomorrow|soon|now|again|at last|forever|for good)
            (peaceful|at peace|at rest|out of pain|out of it now) ~ (i would like that|lucky|i wish|envy|jealous|\
                want that|like to be|my turn|join|same for me|i want)
            not (sure|know|think|certain) [if|that] (i will|ill|i shall) [still] [be|make|see|last] (here|around|\
                alive|it|about) (in the morning|tomorrow|tonight|till|until|next|much longer|by|at christmas)
            plan* (how|when|where) (to go|i go|i will go|i am going|to do it|to end)
            not (sure|know|think|certain) [if|that] i will [still] [be] (be|around|here|alive|make it) [around|here|\
                alive|about] (next|tomorrow|much longer|by|at christmas|for|to answer|in the morning|long)
            (him|her|god|lord|jesus|husband|wife|{name}|angels) [to] come [and] (get|fetch|take|collect|for) me
            (kids|family|wife|husband|they|everyone|children|daughter|son) .. (sorted|looked after|provided for|\
                taken care of|better off) [financially|with|by|when|from] .. (insurance|will|money|policy|i am gone|\
                house money)
            life insurance
            nature (take|takes|taking) (its|it is) course
            (stop|stopping|stopped|not taking|coming off|come off) ... {pills} ~ (let it|let nature|let myself|on \
                purpose|so i|fade|die|end|not care|slip away|go to sleep)
            (life|it|this) [is] [just] too (hard|much) ~ (had it|enough|end|not go on|out)
            (not|can not) see (myself|me) (getting|coming|making it) (through|out of|past)
            ^ tonight [is] the night $
            ^ [i] [will] not be here tomorrow $
            (written|wrote|left) [you|them|my|a|the] (note|notes|goodbye letter) [already|for (them|everyone|the \
                police|my family|the kids)] > !(for the milkman|on the door)
            (disappear|vanish) (for good|forever|for ever|altogether|completely|quietly)
            (want|need|find|finally|wish for|long for) [some|my] peace [now|at last|from it|for good] (>|bye|goodbye|\
                no more|forever) !(and quiet)
            i would (do it|end it|go) [now|tomorrow|tonight|today] (if it was not|only|but|except|were it not) [for] \
                (the|my|our|who)
            (only|one) thing (keeping|stopping|keeps|stops) me [here|going|alive|doing it|from]
            (if it was not|were it not|if not) for (the|my|our) + i would (be gone|not be here|end|do it|have gone|\
                be dead|have done)
            (ready|want|like|time|going|wish|rather|better) [to] (let go|slip away|drift away|fade away|drift off) \
                [now|for good|quietly|>]
            if (there was|i had|only there was|someone gave me) [only] [a] (pill|tablet|injection|button|way) .. \
                (end|take|it|finish|press)
            (dignitas|euthanasia|assisted dying|mercy killing)
            (not|never) live without (him|her|my husband|my wife|them|+ >)
            why (am|are) i [even|still] (here|alive|still here|left|going|living|bothering|breathing)
            why (was|is) it [not] (me|him not me|her not me)
            why (him|her) (and|,) not me
            (time|about time|ready|soon) .. (see|join|with|meet) [the|my] (wife|husband|old man|late|old girl|ron|\
                arthur|my maker) !(in hospital|at|off|from|tonight for|about)
            (tired|sick|fed up|sorry|sick and tired) [of|for] being [a|such a|in|just a] (nuisance|burden|bother|the \
                way|problem|pest|alive|here)
            (going|off|ready|gone|go|will go|want to go|am off) .. (to heaven|to a better place|to meet (god|jesus|\
                my maker)|to the other side|to the lord|to be with (god|jesus|the lord|the angels))
            (heaven|paradise) (soon|tonight|tomorrow|waits|is calling)
            (he|she|arthur|husband|wife|mum|dad) is (calling|waiting for) me [home|to come|to join|now|up there|in \
                heaven|on the other side]
            calling me home
        """,
        "Sounds like a goodbye, or like putting things in order": """
            goodbye (everyone|everybody|world|all|forever|for good|for ever|my|to you all|cruel|then everyone|and|\
                look after|take care of|xx|now and|old|kids|family|mum|dad|all of you|life)
            good bye (everyone|world|all|forever|for good|for ever|my|and look|cruel|to you all)
            ^ (goodbye|good bye|farewell|bye bye world) $
            (goodbye|good bye|farewell) ~ (thanks for (everything|all)|look after|love you all|i am sorry|sorry for|\
                forgive|was nice knowing)
            thanks for everything ~ (goodbye|good bye|farewell|over|sorry|look after|bye forever)
            (this|it) (is|will be|may be|could be|might be) [my|the] (last|final) (text|message|one from|time|words|\
                goodbye|reply|day|night|thing)
            know how i am going to (do|end|go|kill)
            (i am|am) (going|gonna) to do it !(up|all (myself|again)|this (weekend|week)|properly|next|after|when|\
                for|with|in (green|blue|red|the))
            (left|given|gave|giving) .. (keys|key|will|letter|letters|bank book) ~ (sorry for|goodbye|sorry about|\
                forgive|thanks for everything)
            (say|said|saying|final|last|my|our|one last|to say) [my|our|a] [final|last] (goodbye|goodbyes|good bye|\
                good byes|farewell|farewells)
            (this is|it is|so this is) (goodbye|good bye|farewell|the end|it then|my last|the last)
            (last|final) (text|message|words|wishes|letter|note|time you|you will hear|night|day) .. (from me|i send|\
                you get|ever|hear from me|on earth|alive|you will get|to you)
            (written|wrote|writing|left|leaving|done|write|finished) .. (goodbye|suicide|farewell|note for|note on|\
                letters to|my letters|my note|last letters|letters for|a note saying|a letter for my)
            by the time you (read|get|see)
            (not|never) .. (hear from|see|find) me (again|anymore|after)
            (no one|nobody|who) [would|will|is going to|even|going to] [ever|even] (find|found|know i|notice i|come \
                looking) [me|for me|was|am] (for days|for weeks|for a week|for months|if|till|until|gone|dead|was \
                dead|>|when|had died)
            not [be] (need*|here|around) [your|any|these|the|them] [more] [texts|messages|help] [anymore] where i am \
                going
            where i am going ~ (not need|no need|not be|no phones|no texts)
            not be (here|around) .. (christmas|easter|my birthday|next year|spring|summer|new year) ~ (give|someone \
                else|place|nobody|no point|not bother|last|do not buy|not get me|goodbye)
            not [be] (be|here|around) (much longer|for long|very long|for much|long enough|long now|long >)
            not be around [for] (much|long|christmas|anymore|tomorrow)
            not (have|need|going) to (worry|bother|fuss|text|check|visit|think) .. (me|on me|about me) (anymore|much \
                longer|soon|after|no more|again)
            not be (bothering|troubling|worrying|a problem|a bother|a nuisance|any trouble|your problem) .. (anymore|\
                much longer|again|after|soon|no more|for much)
            (look after|take care of|looking after|feed|mind|see to|find a home for|rehome|take) .. (dog|cat|cats|\
                dogs|budgie|bird|birds|kids|children|family|mum|wife|husband|girls|boys|pet) .. (when i am|once i am|\
                after i am|for me when|if anything happens|gone|after tonight|after today|goodbye|i am sorry)
            goodbye ~ (look after|take care of)
            (dog|cat|cats|budgie|bird) (is|are) going to (our|my|the|next door|+ next door)  ~ (goodbye|letters|note|\
                sorry|gone)
            (tell|telling|let) (them|him|her|everyone|everybody|my|the kids|family|mum|dad|our) [+] [know] [that] i \
                (love|loved|am sorry|always loved|did love|will always)
            (forgive me|sorry for everything|sorry for what i am|sorry to everyone|sorry i could not|please forgive)
            (given|giving|gave|give) [all] [away] [my|all my] (things|stuff|belongings|possessions|jewellery|\
                everything) away
            (sorted|made|written|done|updated|finished|signed|left) [out] [the|my] (will|funeral|wills) ~ (nobody|no \
                one|bother|trouble|burden|tidy|ready|gone|so they|easier|when i go|not long|end)
            (papers|policy|policies|insurance|will|documents|bank book|deeds|funeral money|instructions) (is|are) \
                [all] in the (drawer|desk|tin|box|folder|bureau|kitchen|sideboard|wardrobe|cupboard|envelope)
            (tell|say to) (+|{kin}|my {kin}) [that] i (am|was) [so] sorry !(i (missed|am late|cannot come)|to miss|\
                about the|for the|i missed|late|not)
            {kin} ... left [me|us|behind] a (note|letter) !(for the (milkman|postman|window)|on the (fridge|door)|to \
                say (she|he) is|saying (she|he) is)
            (been kind|been good|been lovely|kind|good to me) ~ not [be] (need|needing) (you|this|anything|any of|\
                your|them) .. anymore
            (put|putting|got|get|getting|sorted|sorting|set|have) [all] [my|all my] affairs [are|all|in] (in order|\
                sorted|order|ready)
            (affairs|everything) in order
            (do|doing) anything (silly|stupid|daft|drastic)
            (do|done|did|doing) something (silly|stupid|daft|drastic|bad|terrible|i regret|i will regret|awful|\
                desperate|rash|to myself|i might regret|mad|crazy|dangerous)
            (not|never) (safe|trust myself) .. (with myself|from myself|by myself|on my own|alone|to be alone|to be \
                left|around {pills})
            not trust myself
            (thank you|thanks) for everything [you|goodbye] ~ (goodbye|end|over|no more|bye|gone|not be)
            (i have|have|i am) (made|at) (my|peace) (peace|with) (with|god|it|everything|dying)
            (over|end|finished) (soon|tonight|tomorrow) [for me|anyway|one way] (anyway|for me|for good|one way)
            [it] will [all] be over (soon|tonight|tomorrow|for me|by)
        """,
    },
)
