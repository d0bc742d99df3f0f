"""Talk of falls, burns and blows that hurt nobody: "fell asleep", "burnt the toast", "battered at bingo".

What matches here is covered up before danger is looked for, and nothing else: "bus nearly gave me a heart attack, and
now my chest hurts" is still chest pain. Keep lines narrow. When a line could hide danger, leave it out.
"""

from typing import Final

from .patterns import Table

OF_MISHAP: Final = Table(
    "figure",
    {
        "figure of speech: falls, burns, fire, fights": """
            (fall|fell|fallen|falling) (asleep|out with|out of love|in love|behind|apart|through (>|the (letterbox|\
                net))|for (it|that|him|her|the|a|another|anything)|into place|off the (wagon|back of a|bone)|to bits|\
                ill|on (deaf|my birthday|a (monday|tuesday|wednesday|thursday|friday|saturday|sunday))|short|back on|\
                off to sleep|pregnant|on hard times|on my feet|over laughing|about laughing|between (two|the)|down \
                (laughing|for|again like rain)|off to|foul|from grace|flat|in with|like dominoes|due|season|asleep \
                in|out over|into a|head over heels in|out of favour)
            (rain|rains|snow|snowing|snows|night|temperature|temp|price|prices|leaves|leaf|income|interest|sugar|\
                blood pressure|bp|water|tree|trees|branch|fence|picture|curtain|curtains|curtain rail|crockery|plate|\
                cup|glass|cake|tooth|teeth|filling|crown|hair|light|cost|costs|numbers|sales|rates|curtain pole|\
                apples|blossom|button|wheel|shelf|lamp|ceiling tile|hat|zip|kids|ball|door|handle|cases|drops|\
                dropped) [has|have|is|are|was|were|just|keeps|had|heavily|always|nearly|keep|that|all] (fell|fall|\
                falls|fallen|falling) (out|down|off|over|on|in)
            (fall|fell|falling) (leaves|colours|season|fashion|foliage|weather)
            (waterfall|rainfall|nightfall|windfall|niagara falls|victoria falls|the fall of|falls road|fall guy|\
                fallen angel|fallen (trees|leaves|tree|branch|branches|arches|madonna)|autumn falls|falls class)
            (fear|frightened|scared|afraid|worried|worry|worrying|nervous|terrified|careful|wary|avoid|stop|prevent|\
                in case|if|risk|might|may|could|worries|concerned|what if|not to) [i|me|of|about|in case|that|he|she|\
                mum|dad|might|will|i might|i will|we|they|she will|he will] [might|will|i will|may|do|were to|about|\
                did|should|of|having|a|of having|of me] [to] [of|about] [having] [a|another] (fall|falling|falls|\
                slip|slipping|trip|tripping|fell) !(yesterday|this morning|last night|today)
            (almost|nearly|near) (fell|tripped|slipped|had a (fall|trip|tumble)|toppled|went over|went flying) (over \
                laughing|laughing|off my (chair|seat)|off (the|my) (chair|seat|sofa|stool) laughing|asleep)
            (falls|fall) (alarm|sensor|pendant|mat|team|clinic|class|prevention|detector|assessment|risk|advisor|\
                exercises|group|course|leaflet|monitor)
            (slipped|slip|slipping|trip|tripped|fell) (my mind|away|on my (coat|shoes|slippers|jacket)|out to|up in \
                the|by|in a|off to|into (something|a comfy)|of the tongue|through my fingers|down (to|nicely|a \
                treat)|knot|road|mat)
            (trip|trips) (to|out|with|on (saturday|sunday|monday|tuesday|wednesday|thursday|friday)|down memory|\
                round|abroad|away|in|of a lifetime|advisor|planned|booked|next|switch|>)
            (day|coach|road|boat|bus|school|shopping|train|field|club|our|round|beano|canal|pub|mystery|seaside|ego|\
                power|guilt|annual|bingo|theatre) (trip|trips)
            (walking|over|floating|flying|jumping|sent) [on|the|to] (moon|air|cloud nine)
            (washing|mopping|cleaning|hoovering|washed|mopped|polish*|sweep*|swept|brush*|new|laminate|wooden|lay \
                the|laid the|laying the|scrub*|ballroom|factory|shop|dance|dirty) [kitchen|bathroom|wooden|hall] \
                (floor|floors|flooring|lino)
            (floor|floors|lino) (is|was|looks|needs) [all|nice and] (clean|cleaned|dirty|sticky|sparkling|done|\
                washed|mopped|a mess|filthy|shiny|level|down)
            (mopping|cleaning|hoovering|washing|mopped|hoovered|cleaned|washed|scrubbed|swept|brushed|polished|\
                scrubbing|sweeping|polishing|mop|clean|hoover|sweep|scrub) [my|the|all|all the] [kitchen|bathroom|\
                hall] (floor|floors|lino|stairs|landing|path|carpet|carpets|hall floor)
            (knocked|dropped|spilt|spilled|smashed|threw|thrown|tipped|knocks|drops|sicked up|weed|peed) [over] (the|\
                my|a|it|me|some|his|her|all) !(head|hip|knee|face|leg|arm|back|wrist|elbow|nose) .. (on|over|onto|\
                across) the floor
            (clothes|water|milk|vase|glass|cup|plate|stuff|toys|crumbs|mess|shopping|lego|needles|papers|jigsaw|\
                biscuits|flour|pee|wee) .. (on|over|across) the floor
            (on the floor|floor) (laughing|with laughter|playing|with the (kids|grandkids|baby|grandchildren|dog|\
                puppy|lego|cat|train set|jigsaw)|doing (yoga|exercises|my exercises|a jigsaw|pilates|my yoga)|\
                wrapping|exercises|at (pilates|yoga)|and we (danced)|in hysterics|dancing)
            (rolling|roll|rolled|crying|laughing|sat playing|playing|danc*) (on|round|around|about) the (floor|dance \
                floor|carpet) (laughing|with)
            (fry up|full|stuffed|buffet|big roast|big dinner|full english) .. (can not|could not) move !(my|i|help|\
                arm|leg|neck|back)
            (run|rushed) (off (my|me|our) feet|ragged)
            (ground|first|second|third|fourth|top|fifth|next|sixth|tenth|bottom|upper|live on the|flat on the) \
                (floor|floors)
            (burn|burnt|burned|burning|burns) (the|my|me|a|our|his|her|some|off|to a|out|calories|the (candle|\
                midnight|toast|dinner|tea|cakes|bacon|sausages|rice|pan)|a hole|bridges|question|ambition|ears|up \
                the|down to) [bloody] (toast|tea|dinner|cake|cakes|rice|bacon|sausages|pan|pans|pie|pies|chips|\
                scones|calories|crisp|candle|candles|midnight|bridges|pocket|sunday|roast|spuds|porridge|custard|\
                chops|question|hole|ears|dance floor|bin|rubbish|leaves|weeds|fat|milk|food|casserole|bread|pizza|\
                biscuits|lasagne|yorkshires|carbon|crumpets|crumpet|beans|omelette|eggs|egg|gravy|jam|sauce|scouse)
            (toast|tea|dinner|cake|chips|bacon|pie|roast|food|sausages|pan|stew|rice|scouse|crumpets) .. (burnt|\
                burned|burning|burn|on fire lol)
            (sun burn|sunburn|sunburnt|sunburned|burnt from the sun|burned in the sun|burnt to a crisp in|caught the \
                sun|burnt my (nose|shoulders|back|neck|head) in the|burnt in the (garden|sun))
            (heart burn|heartburn) !(arm|jaw|chest|sweat*|breathe|down|bad|worst|crushing|neck)
            burning (question|ambition|desire|ears)
            (slow|old flame|flame) burn*
            (fire|bonfire) (engine|engines|drill|brigade were|brigade came|works|place|side|guard|pit|extinguisher|\
                door|doors|station|alarm (test|tested|battery|man)|man came|men came|safety|stick|blanket|risk|\
                escape|service (came|fitted|visited|put)|fighters (came|fitted|visited)|in the (grate|hearth|pub)|\
                hazard|away|wall|stick|tv|stone|officer came|sign|sale|assembly)
            (fire|fires|coal|log|open|gas|electric|roaring|lovely|cosy|the|sat by the|front of the|by the|real|peat|\
                wood|warm|nice) fire (on|lit|is lit|and|is (lovely|on|warm)|going|in the|with|>|burning|watching|\
                nice|roaring|blazing|tonight)
            (dish* (like|on)|feet|team|reds|salah|liverpool|blues|everton|lads|game|he|she|bingo|voice|on|band|\
                dancefloor|tracks|my mouth|mouth|curry|chilli|tongue) .. on fire
            (drag race|fire stick|firestick|baptism of fire|hire and fire|fire away|fire in (my|his|her) belly|line \
                of fire|no smoke without fire|play with fire|ring of fire|chariots of fire|great balls of fire|\
                bonfire|fireworks|light my fire|out of the frying pan)
            (up in smoke|smoke free|smoke (outside|a (pipe|cigar)|less|anymore)|holy smoke|smoked (salmon|mackerel|\
                haddock|bacon|fish|ham|sausage|kippers)|smoking (shelter|area|jacket|clinic)|stop smoking|gave up \
                smoking|given up smoking|quit smoking|giving up smoking|no smoking|off the smokes|smokes)
            (smoke alarm|alarm|fire alarm) ... (only|just|because of|burnt|burning|with the|when i|making|cooking|\
                over the) .. (toast|cooking|bacon|steam|shower|dinner|grill|sausages|drill|test|chips|kippers|\
                crumpets) !(on fire)
            (smoke|smoke alarm|alarm) .. (beep* for a battery|needs a battery|needs a new battery|new battery|\
                battery (low|needs|going|flat|is low)|fitted|tested|chirping|test|annoying|from the council|low \
                battery)
            (lifting|lift|hit|hits|hitting) (the|me|my|it|him|her|home) (shops|town|sack|hay|road|pub|gym|jackpot|\
                roof|nail|bottle|spot|pillow|sales|beach|ground running|garden|bingo|wall|buffers|dance floor|high \
                notes|floor running|books|headlines|like a ton|for six|hard (when|that|some|at)|that (he|she|i)|all \
                of a sudden (he|she)|off|up for)
            (it|grief|loss|loneliness|reality|weather|heat|cold|wind|sadness|that|this|news|death|it all|silence|\
                anniversary|wave|price|bill|which|christmas|menopause|age|smell|bereavement|missing him|missing her|\
                emotion|memories|realisation|feeling|tiredness|ball) [really|just|still|suddenly|has|finally|only|\
                then|sometimes|always|often|also|does|all|never|keeps|can] (hit|hits|hitting|beat|beats|beating|\
                knocked|knocks|attacks|attacked|kicks|kicked|punched|catches) (me|us|him|her|home|off)
            (beat|beats|beaten|hammered|battered|thrashed|slaughtered|murdered|destroyed|robbed|whipped|trounced|\
                pipped|smashed|won) (me|us|him|her|them|by|at|in) (at|in|on|to it|hands down|again at|the (final|\
                match|quiz|cup|bingo)|everton|liverpool|united|city|[the] grandson|four nil|2 1|3 0|3 nil|# nil|on \
                penalties|in the (final|last|cup|quiz|raffle))
            [i] got (battered|hammered|beaten|robbed|slaughtered|smashed|murdered) (at|in|on|by) (bingo|dominoes|\
                cards|chess|scrabble|snooker|darts|pool|the (quiz|match|football)|snap|monopoly|our|tennis|wind|\
                bowls|the weather|rain|crib|draughts|the rain|the wind)
            (we|reds|blues|liverpool|everton|they) [was|were|got|been|have been] (robbed|battered|hammered|beaten|\
                slaughtered|mugged off)
            (battered|beaten) (fish|sausage|cod|haddock|mars bar|egg|eggs|old|up old|chips|by the (wind|rain|waves|\
                weather)|track)
            (day|daylight|highway) robbery
            robbed (blind|on penalties|in the last minute|by the ref|at the match|us of a)
            (egg|eggs|cream|butter|drum|drums|market|the traffic|the queue|the clock|the crowds|the bank|rush|odds|\
                price|cancer|it|the rush|eczema|retreat|about the bush|it off|the heat|record|world record) beat*
            (kick|kicks|kicking|kicked) (off|up|in|about|ball|start|back|a (ball|habit|fuss)|the (habit|bucket list|\
                ball)|around a|myself|boxing|out of (it|bed)|into touch|kicked off)
            (punch|punched) (line|above|bag|and judy|my card|the air)
            (slap|slapped) (up|on|dash|bang|some|and tickle|it on|stick|bass)
            (grab|grabbed|grabs) (a|me a|some|my (coat|bag|shopping)|us a|him a|her a|the (bus|bargain)|you|me some)
            (throw|threw|throws|throwing|thrown) (a (party|ball|wobbly|fit|strop|bash|sickie)|it|away|out (the|my|\
                old|a lot)|me a (party|surprise|lifeline|kiss)|some|on a|in the (towel|bin)|up the|up my|me off|\
                together|us a|himself into his|herself into her|my toys)
            (twisted|twist) (my arm|and (shout|turn))
            (pushed|pushing|push) (for time|the boat|on|up the daisies in|my luck|me (round|around) (in|the)|me in \
                my (wheelchair|chair)|my chair|me to (join|go|do more)|the (trolley|pram|boat|buggy)|ups|myself|me \
                out of my comfort|through|for)
            (bit|bitten|bites) (me|by) [off|to|of|a|the|more|bug|my] (mozzie*|mosquito*|midge*|flea*|gnat|bug|gnats|\
                insect*|travel|acting|more than|fleas)
            bites (the bullet|the dust|my nails)
            (choking|spoiled|spoilt|overcrowded|booked|strangled) (for choice|weeds|by bindweed|hazard)
        """,
    },
)
