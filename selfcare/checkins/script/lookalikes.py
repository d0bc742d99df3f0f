"""English words that mean themselves, though one slip away from a word of `worth_mending` ("drying" is not "dying"), or
though they can be taken apart ("heron" is not "her on")."""

from typing import Final

LOOKALIKES: Final = frozenset(
    """
    aback abased abasing abeam abetter abuser admittedly adobe adoring afire afternoons airing alice alike aline
    allergenic allergies allergist allover ambulances ambushing amend amending amid amigo amino amok amused amusing
    anatomy animate animation anime anion annotation anointment anon anxiously anyhow anyplace appetiser appetites
    appreciable appreciative assaulter attach attired ayes backfire backstairs backstop backstopped backup bared
    bathhouse beater befall befallen befell beget begetting begone begot behave behaving behead bereave bereaves
    bereaving bespeak betake betaken betaking bethink bethinking betook bette betted betters bettor blackfoot
    bleaching blench blending bletch blond bloodbath bloom boded boned booed borden borer bores bowed boxed braises
    braking breach breaching breading breasting breather breathers breathes breathier breathiest breathlessly breaths
    breathtaking breathy breeding brilliance brilliancy brilliantly brilliants broaching broker brood bruised bruiser
    bruisers burdens burglary burner burped burred cancan candying cannon canon canonisation cantata canto canton
    carbons carboy carnot carryall carryout carson carton catting championed champions champlain cheat chowing coking
    collusion comeback comedown complained complainer complains compliant complying concession concessions conclusion
    concussion concussions confessed confession confucian confuse confusedly confuser confusers confuses confusing
    confusion confusions confuted contracts contused contusion contusions convulsed convulsion crest crouching
    crunching crusading crusting cryings cutback cutoff cutout cuttings cutup dding deadbeat dearth decreased
    depresses depressions depressive depth diabetics dialectic digressed digression discarded discharges disowning
    dome doughtier downbeat downfall downing draughted draughtier dreadfully droning drooling droppings drownings
    drowsing drying dyeing dyking elating electrify electronic emergence endings endive enduing epileptics evermore
    excellence excellency excellently excelling fainter falloff fallout fallowing feelingly feinted feinting fevers
    fewer firearm firefly firehouse fireman fireplace firework fittingly fittings fiver flakes flambes flamed flamer
    flamers flares flaunting flitting flumes flyover fora forages forbad forbearing foresight forevermore forgo
    forgoing forgone forsook forthright fortnightly fortnights forwent fractures frames freeing fridays fulling
    funerals funereal gaping gashes gashing getaway gland goat goodwill goof gook goon goring graceful grands grasping
    gratefully greats greet greta grind grumbled grumbler grumblers haemorrhaged haemorrhages hamming harding haring
    harking harping harpy hating headphone heaping hears hearst heartbeat heartsick hearty heather heaving hefting
    helot helpmate hereabout herein hereof hereto hereupon herewith heritages heron herring hesitation hippy hither
    hitherto holidayed homering homework hopelessly horribly hospitable hospitably hospitalisation housebroken
    housefly however howsoever hunting hurling hurtling husbanded husbandry hypothermia images imam imitation
    imitative immolated imputation inanimate incantation inception induction infarction infecting infections
    infectious inflation inflection inflections infliction infraction ingestion ingot inhale inhaled inhales inhere
    inhering inherit inherits initiation initiative injections inmate input insertion inspection insulated insulting
    intake intention intrude intruded intruders intrudes invention ionisation isolate isolates kicker killings kilning
    kinked kipling knifed knifes lacked laddie leftover legation legato legitimate legman legwork licked lifeblood
    lifelike lifework liking liming lining lively livings locke locker locket lotion lotto lovesick lowdown lucked
    manages mango mania massage massages massing mediation medicating meditation meditations meme meshes metrication
    miserably misting misusing mondays monet monkey monoxides monty mooney mooning moreover mosey mussing nevermore
    nightlife noisome nook noonday norse noshes noshing notation notching nothings noting notion notwork nowadays
    numbed nursed offbeat offed offend offending ongoing operational operations operative outages outcome outdo
    outdoing outgo outhouse outlive outliving outnumber output outtake outwearing overages overall overawe overbearing
    overcome overdo overdoing overdoses overhead overhearing overheat overjoyed overkill overmuch oversleep overtake
    overtaken overtaking overthink overthinking overtook overwork pails painstaking paints pairs palpitating
    palpitation paralyse paralyses paralysis paramecia paramedical parsed passel passer passes pasted paused pawns
    pease pensioned pensioner pensions perfected perfecter perfects phoneme phoney phony pillages pillion plains
    pleases pointiest pointlessly poisoner poisoners poisons poisson policed policeman polices polite prefect
    prescriptions prescriptive pressurise prison prone proscription proscriptions putative questioned questioner
    reactions reduction refraction rejection remover removes rescued rescuer rescues retraction rouge roughs rubbished
    rubbishes rubbishy sacred sapped saturdays scaled scalloped scalped scare scarfed scarred scattered schelling
    scurrying sealing seared seeping selling shallower shared shearing sheathe sheathes shelling sheltered shimmering
    shipped shlepping shopped showering shrugging shuck shuttered silvering sipped skittered slashing slathered
    slavering sleeking sleeting slipper slivering slopped slurped slurping slurred slurring smokehouse smoker smokey
    smoky smote smuggling snared sneak snipped snuck snuggling soared soaring sobering sodomy someday someplace
    somewhats sopped spared spattered speaks spear speck spellings splashing splattered splurging spurred spurring
    sputtered squashing squealing stains stair staling starching stared starling starlings starring starting startling
    starvings stashing staving steadying steaming steeling steeping stepped sterling stirs stock stoke stomped stooped
    stopover stopper stoppered straddled straggled straggler straggles straggling strangely strangest strangler
    stranglers streaking stresses stringer stringers stringier strobe strode stronger stropped strove struck struggled
    stunk stuttered suffocation sugary suicides sundae sundas sundry swapped swashing swattered sweepings swellings
    swilling swivelling swopped tables takeoff takeout takeover talkative tapped tared tearfully telephoned telephones
    telephonic telephony telephoto telethons temperate tenting testified texturing thanh thant theme thereabout
    therefrom thereof thereon thereto thereupon therewith threat threateningly throats throaty thunk thunks thursdays
    tided tiled timed tires toadying togas tome tongued tongues towering tramped trapper tripled trippe tuesdays
    tumbler tumbles unbearably unbeatable unbreakable unconsciously unhappily unreadable unset unsubscribes untie
    upbeat upend upending upsets uptake usable violet wanderer wanderers wanton washes wayfaring wean wearing
    weathering weatherman wednesdays weedy weekended weeps whatever whatnot whatsoever wheedling wheeling whoa whoever
    whosoever wondered wonderfully workaday workaround workday workdays workhouse workman workmanlike workout
    workplace worrier worryings worthiest worthiness wring wrongdoing wrongs wrung
    """.split()
)
