"""Danger: suicide and self-harm, said straight or sideways. Any of these is a crisis, even when denied or joked about.

The quieter lines matter most: older people speak of being a burden, of joining someone, of having had their time.
"""

from typing import Final

from .patterns import Table

SUICIDE: Final = Table(
    "suicide",
    {
        "Talks of suicide": """
            suicid*
            (kill*|murder*|shoot*|hang|hanging|hanged|hung|drown*|gas|gassing|gassed|poison*|starve|starving) \
                {oneself}
            (kill*|hang|hanging|shoot|drown*) (me|my|him|her) self
            (top|topping|topped|off|offing|unalive|finish|do|doing|done|did|stab*|smother|string*) {oneself} [off|\
                up] !(good|proud|justice|tea|lunch|dinner|breakfast|some|toast|an|the)
            do* {oneself} in
            do* away with {oneself}
            (end|ends|ending|ended|take|takes|taking|took|taken|finish*) (my|his|her|their|me|your) [own] (life|lives)
            (end|ending|finish|finishing|ended) (it|things) !(with|at|by|on|well|off|here|there|up|early|between)
            (end|ending|finish|finishing) (it|this|everything) [all] >
            (put|putting) [an] end to (it|this|everything|my|things|all)
            (end|ending|stop|finish) (my|this|the|all this) (pain|misery|suffering|life|torment)
            (make|want|need|wish) (it|everything|this|things|the pain) [all] [to] (stop|be over|end|over|go away|\
                finish|finished) !(raining|snowing)
            want [it|this|everything] [all] over >
            (jump*|leap*|leapt|throw*|threw|fling*|chuck*) [myself|himself|herself] .. (off|in front of|under|out of|\
                out|from) .. (bridge|train|trains|roof|building|balcony|window|traffic|car|cars|bus|lorry|cliff|\
                platform|pier|car park|top|flats|ferry)
            (step*|walk*|run*|go) .. (in front of|under|into) .. (train|trains|traffic|bus|lorry|wagon|cars|car)
            (jump*|leap*|throw*|threw|chuck*|walk*|go*|wade*) .. (in|into) [the] (mersey|river|canal|dock|docks|sea|\
                lake|water) .. (and not|with|never|end|rocks|myself|>)
            (jump*|leap*|throw* myself|threw myself|chuck* myself) .. (in|into) .. (mersey|river|canal|dock|docks|\
                sea|lake|water)
            (stood|standing|stand|sat|sitting|am|climbed|up|looking) (on|over|off) .. (bridge|ledge|roof|railway|\
                rail|train tracks|tracks|cliff|parapet|railings|edge !(of the bed|of my bed|of bed|of my seat|of the \
                settee|of the chair))
            noose
            (rope|belt|cord|ligature|scarf|tie) .. (round|around) [my|his|her] neck
            (got|found|bought|have|tied|tie|tying|with|getting|get) [the|a|my|some|me] (rope|noose|ligature|razor \
                blade|razor blades|razor|razors|blades|stanley knife) !(for (the|my|a)|washing line|to shave|swing|\
                bridge)
            (thinking|think|dreaming|thoughts) (about|of|on) (jumping|drowning|hanging|cutting|crashing|dying|\
                disappearing|ending) !(baskets|out|in to help|on the bus|in the pool|up|down on|the (hedge|grass|\
                cake|washing))
            (thinking|think|dreaming|thoughts) (about|of|on) [jumping|going|under] [the|a|off|in front of] (trains|\
                train tracks|tracks|rope|razor|noose|bridge|river|mersey|cliff|knives|knife|railway line)
            (sitting|sat|standing|stood|waiting|stand|sit|here|down|am) .. (station|platform|bridge|docks|tracks|\
                railway|river|cliff|roof|ledge|pier head|mersey|car park roof|water) ~ (thinking about|end it|jump|\
                enough|trains|goodbye|sorry|step off|easy|over soon|nobody|not go back)
            (hanging|hang) from .. (beam|rafter|banister|door|tree)
            how (many|much) .. {pills} .. (take|takes|kill|die|fatal|too many|safe|end|overdose|need|to)
            how (many|much) .. (would it take|to kill|to die|fatal|lethal|to end)
            (fatal|lethal|enough) .. (dose|overdose|to kill|to end|to finish me|to do it)
            (sav*|hoard*|stor*|stock*|stash*|hid|hiding|hidden|squirrel*|stockpil*|keeping|put aside|been collecting|\
                been keeping) ... {pills} !(from the|from boots|at the chemist|in the cupboard safe)
            {pills} .. (saved|lined up|stashed|hidden|ready|laid out|in front of me|counted out|stored up|stockpiled|\
                all out|in my hand) !(for collection|to collect|at the|at boots|at chemist|to pick|for pick|in my \
                blister)
            (got|have|nearly|have got) enough {pills} !(to last|for the|for this|for now|till|until|left|thanks|to \
                see|to do me|to get|>)
            (lined|counted|laid|got) [up|out] [all] [my|the] {pills} [all] (lined up|out|ready|in front|up|saved|\
                next to me|beside me) [in front of me]
            (thought*|thinking|think|planning|ways|plans|plan|urge|urges|feelings|talk*|read*|want*) .. (ending it|\
                ending things|ending my|dying|death|self harm|killing|ending everything|how to end|not being here|\
                not being around|not waking)
            (count|counting|counted|eyeing|staring at|looking at|stare at) [up|out] [all] [of] (my|me|the|all my|\
                these) {pills} !(for the week|as (directed|i)|on the chemist)
            (took|taken|take|swallowed) .. {pills} .. (to die|to end|on purpose|deliberately|to sleep forever|never \
                wake|all at once|to not wake)
            (overdose|od) on purpose
            (take|takes|took|taking) all [of] [my|your|the|me|his|her] {pills}
            attempted (suicide|overdose)
            voices .. (tell*|say*|want*|saying) ... (do it|hurt|kill|jump|die|myself|harm|bad)
        """,
        "Talks of harming themselves": """
            self harm*
            selfharm*
            (harm*|hurt|hurting|hurts|injur*|damag*|burn|burning|burnt|punish*|stab*|scratch*|cutting|cut) {oneself} \
                !(gardening|cooking|playing|lifting|shaving|on the oven|with laughing)
            (hurt|hurting|harm|harming) (me|my) self
            (cut|cuts|cutting|slit|slits|slitting|slash*|slice*) .. (wrist|wrists|throat|veins|arms|legs|thighs)
            (cutting|burning|cut) again
            (scratching|burning|hitting|hurting) and cutting
            been cutting >
            (started|been|back to|started to) cutting !(the|grass|hedge|back|down|out|hair|my hair|my toenails|roses|\
                coupons)
            (hitting|banging|smashing) my head .. (wall|on purpose|against)
            (cut|cutting|burn|burning) .. to (feel|cope|punish|let it out|get relief)
            burn myself with
            (got|have|with) .. (knife|blade|razor|blades|razors) .. (wrist|wrists|myself|arm|throat|do it)
        """,
        "Says they want to die": """
            {want} [to] [be] {end_of_life} !(my hair|her hair|me hair|it|for|on stage|the|them|blonde|purple)
            (die|be dead|be gone) (now|tonight|today|soon|already|anyway|in peace|peacefully) >
            let me (die|go >|slip away)
            < (i am|am) dying > !(to|for|of)
            [rather|sooner|prefer to|prefer|better] be (dead|gone|in my grave|in my coffin|in the ground|six foot \
                under|6 foot under|dead than)
            (better|best) [off] (dead|gone|in my grave|not here|not around|six foot under)
            (wish*|hope|hoping) ... (dead|never been born|not been born|never born|was not here|were not here|not be \
                here|would die|could die|had died|died|just die|not wake*|had not woken|not woken|never wake*|not \
                alive|was gone|were gone|not exist*|would not wake*)
            (wish*|should have|should be) .. (been me|was me|were me|be me) [that|who] [died|instead|not him|not her|\
                went|in that|dead|in the ground|and not]
            (wish*|want*|hope) .. (i had gone|had gone|went|to go|could go) (with him|with her|first|instead|too|\
                with them|as well)
            not {want} [to] (live !(in |on |with |here with|near|like that)|exist|be alive|be living|be here !(on my \
                own|today|when|in hospital|for christmas)|be around|wake|carry on !(with|the|at|doing|working)|go on \
                !(the|a|my|holiday|that|this|trips|trip|about|any|it|another|your|those|outing)|be in this world|be \
                a part of|continue [living|like|this|with life|>])
            no longer {want} [to] (live|exist|be alive|be here|carry on|go on|wake|be around)
            not want [to] do (this|it|life) anymore
            [up] on the (roof|top|ledge|edge) of [the|a] (car park|building|flats|multi storey|block|bridge|tower|\
                cliff)
            (scratch*|cut*|pick*|claw*|bite*|biting) [at] my (arms|skin|legs|wrists|arm|wrist|face) .. (bled|blood|\
                bleed|bleeds|bleeding|raw)
            not {want} .. (life|living|to be alive|live) anymore
            not {want} [to] (be !(texted|contacted|messaged|bothered|part|on|in|sent|pestered|rung|called|asked|\
                getting)|live|carry on|go on) .. anymore
            (hate|detest|loathe) (my|this) [bleeding] life !(raft|boat)
            hate (being alive|living|myself)
            not {want} [to] see another (christmas|birthday|day|year|winter|summer|spring|morning|new year|easter) \
                !(like that|of those)
            (left for me|is left) [here|now|,|.|?] nothing
            what is left for me
            [my] life [is|means|feels|has|seems|has become|is just] [to me] [become|like|got] (nothing|no meaning|no \
                purpose|empty|over|finished|done|pointless|hell|a misery|not for me|not worth|meaningless|worthless|\
                ruined|ended|a waste|wasted|intolerable|unbearable|a nightmare|a living hell) !(like it|in my tea)
            life .. (means nothing|meaning nothing|has nothing|holds nothing|offers nothing|gives me nothing|has no)
            (should not|not meant to|not supposed to|not deserve to|no right to) be (alive|here anymore|living|on \
                this earth|born|breathing|in this world)
            should (be dead|have died|have gone|be in the ground|have been me)
            not belong (here|anywhere|in this world|on this earth|anymore|with the living)
            not want there to be (a tomorrow|one|another|any more|anymore)
            (tomorrow|future|another day|the morning|more days) ... (not want|do not want|can not face|not face|not \
                bear|can not bear|too much to bear)
            (wish|want|wishing|wanting|need) (it|this|everything|things|the pain|all this|it all|life) [would|could|\
                to] [all] (stop|end|be over|finish) !(raining|snowing)
            lost the will [to live|to go|to carry|>|anymore|now] !(to (cook|iron|clean|cooking))
            (fed up|tired|sick|bored|exhausted|weary) (of|with) (breathing|waking up|opening my eyes|fighting|being \
                me|trying|struggling on|it now and want)
            (ready|time|want|wish|need) to (leave|exit|depart|check out of) (this|the) (world|life|earth|planet|\
                place for good)
            (leave|leaving|left) (this|the) (world|earth|life)
            (world|earth) .. (without me|not want me|no place for me|better off)
            (nothing|no one|nobody|not anything) .. (keeps|keeping|holding|holds) me (here|going|alive)
            (why|no reason) .. (bother|go on|carry on|keep going|continue) (living|anymore|with life|at all)
            (let|make|help) me (end|finish|stop) (it|this|my life|the pain)
            (ways|way|how|easiest way|best way|quickest way|painless way) to (die|end it|kill|go quickly|do it \
                painlessly|end my)
            (planning|planned|planned out|set|picked|chosen) [my|the] (death|funeral songs for next|suicide|end|day \
                i die|date to)
            (outlived|outlasted|past) my (usefulness|use|time|sell by|purpose)
            (lord|god|jesus) (takes|take|would take|to take|will take|come for|comes for) me
            not {want} [to] be [here|alive|around|living] (no more|anymore|any longer)
            (no|lost|losing|lost all|not got the|not have the|not have any|little) .. (will|desire|wish|want|reason|\
                urge) to (live|go on|carry on|be here|be alive|wake|get up|stay alive|keep going)
            never {want} [to] wake
            (go|going|fall|want) [to] sleep .. (not|never|forever|for ever|for good) [wake*]
            sleep (forever|for ever|for good|and never|permanently)
            (not|never) (wake|waking|woken|wakes) [up] !(him|her|them|till|until|up till|up until|early|in time|at|\
                on time|the)
            (not|never) (see|make it to|be here for|be around for) (tomorrow|the morning|another day|another \
                christmas|morning|the weekend|my birthday)
            (tired|sick|fed up|weary|exhausted|had enough|enough|bored|over|done) (of|with) [my|this|the] (living|\
                life|being alive|existing|being here|it all|waking|existence|the world|this world|the lot|all of it|\
                trying|fighting|myself)
            (do not|would not|never|not) (care|mind|bother*|matter|bothered|fussed) .. (live|lived|die|died|dead|\
                wake|woke|breathing|alive)
            not be sorry .. (wake|wake up|die|died)
            (waiting|wait|praying|pray|asking|hoping|begging|ready|hope|wish|wishing|beg|ask*) .. (to die|for death|\
                god to take|lord to take|jesus to take|god will take|lord will take|god would take|lord would take|\
                he would take me|for the end|to be taken|to go to god|take me >|for it to end|to meet my maker|for \
                him to take me)
            (god|lord|jesus|he) [can|could|to|will|please|would|just] (take me|come for me|call me home|take me home)
            come and take me
            meet my maker
            death would be
            would be (dead|a relief|a blessing) (if i|to die|to go|not to wake)
            (not|nothing) feel like (living|being alive|going on|being here|carrying on)
            (cease|stop) (existing|to exist|living|breathing for good)
            ready [now] to go [now] !(out|to|home|shopping|on|for|back|in|when|down|away|up|at)
            (had|lived) my (time|life|innings|day|turn|share) !(off|table|to)
            (my|me) time (is up|has come|is over|is near|is coming|to go)
            (time|my time) (for me to go|to go and be|to leave this|i went|i was gone)
            not long (left for me|for this world|to go for me)
        """,
        "Sees no point in going on": """
            (what is|what|see|seeing|no|not see|cannot see|wonder|lost|any|not any|not much|is there a|is there any|\
                little) [even] [the|any|a|much] (point|use|sense|purpose|reason|meaning) .. (living|life|going on|\
                carrying on|carry on|being here|being alive|go on|anymore|it all|to life|to live|trying|waking|\
                getting up|existing|keep going|keeping going|to it|to any of|in me|me being|to me|of me|getting out \
                of bed|of it|to carry on|without (him|her|them|my)|in any of|in anything|to anything|of anything|\
                everything|of any of|in it)
            what is the [bloody] (point|use|sense) (>|anymore|even)
            (no|not see the|not see any|not see a|cannot see the|not much) (point|use|purpose) >
            nothing .. (live for|living for|left for me|keep me here|keeping me here|to go on for|worth living|worth \
                going on|to stay for|stay alive|to get up for|to hang on for|left to live|left in life|left to give|\
                left to carry on)

            nothing (here|left) for me
            (not|nothing|hardly|never) worth (living|it anymore|going on|carrying on|being here|it all|staying|\
                getting up)
            [is|not] life .. worth [living|it]
            (life|living|everything|it all|it) [is|has|feels|seems|got|have] [all] [become|got] (not worth|pointless|\
                no meaning|meaningless|hopeless|worthless|no purpose|over for me|too much|unbearable|over now|\
                intolerable|not living|ended|finished >|a living hell|no point)
            what (have i|do i|i) [got] [left] to live for
            what [have i|is there] [got] [left] to (live for|live|look forward to anymore|go on for)
            (no|any|see a|see any|have a|not have a) (reason|future) [to|for|left] [me|live|go on|be here|carry on|\
                stay|get up|>]
            {feel} .. (hopeless|worthless|pointless|helpless|like giving up|like ending|no hope|desperate !(for|to \
                see|to get)|like dying|like death|better off|finished|beyond help|dead inside|despair|in despair|\
                suicidal|actively suicidal|like the end|like there is no)
            [i|feel] [am] desperate >
            [in|full of|utter|total] despair
            (no|lost|lost all|losing|given up|gave up|without|out of|any|not any|run out of) [all] hope !(of|to|it|\
                for)
            (given up|give up|giving up|gave up|gives up) (on|hope|>|with) [life|everything|living|myself|it all|\
                hope|all|trying|me] >
            (given up|give up|giving up|gave up) (on life|on everything|on myself|on living|living|hope|altogether|\
                all hope|completely|anymore|trying|the fight)
            (want|wants|going|feel like|ready|about|like) [to] (give up|giving up|jack it in|pack it all in|throw in \
                the towel|call it a day) >
            can not (go on|carry on|cope|take it anymore|take anymore|take much more|take any of|take no more|bear \
                it|bear this|bear to live|bear life|bear living|stand it|stand living|handle it|handle life|handle \
                this|keep going|keep doing this|keep on|see a way|see any way|see a future|see the light|live [like|\
                without|with this|with myself|anymore|here anymore|on|no]|do this|do it anymore|do life|do no more|\
                do anymore|fight|face (another|it|tomorrow|the day|life|living|anything|today|christmas|this|the \
                future|being here)|hold on|hang on|manage anymore|survive|exist) !(the walk|the stairs|with (this \
                heat|the heat|this phone|the phone|this new|the new|these phones|technology)|crossword|my shopping)
            not (think|sure|know if|know how|believe) .. i can (go on|carry on|cope|take|do this|face|live|keep \
                going|manage anymore|continue|bear) !(with the (crossword|walk)|to the)
            not (cope|coping|take it|go on|carry on|manage) [on my own|like this|with life|with this|with it] anymore
            not know how much (longer|more) .. (go on|take|cope|carry on|stand|manage|can|last|do)
            not [going to] (be able to|able to) (go on|carry on|cope|take)
            (had|have) [about|all] enough >
            (had|have) enough (of|with) (life|living|it all|everything|this life|all this|all of it|being|it now|\
                myself|this world|existing)
            had it with (all this|everything|life|it all|living|this)
            [i] [am] (done|finished|through) (with (life|everything|it all|living|this life|this world|all this|\
                being)|living|anymore|trying|fighting)
            [i] [am] done [in] ~ (living|live|be here|be alive) no more
            (can not be bothered|can not be arsed|not bothered|not arsed|could not be bothered|could not be arsed) \
                .. (living|live|with life|being here|being alive|to live|staying alive|carrying on|going on|being on \
                this)
            (living|live|be here|alive|going on) [here] no more
            (no|only|one|any|easy|quick|a|not see a|not see any|another) way out [of this|for me|now|of it] >
            (at|reached|near|close to) .. (breaking point|end of the road|end of the line|rock bottom)
            (dark|black|bad|evil|horrible|intrusive|scary) (thoughts|thought|feelings|place)
            [in] [a] dark place
            end is near
            the end for me
            (want|wants|going|wish|wanting|hope|wishing|could|would|need) .. (disappear|vanish|fade away|slip away|\
                drift off|drift away|not exist|not be here|not be around|curl up and die|curl up and not|close my \
                eyes)
        """,
    },
)
