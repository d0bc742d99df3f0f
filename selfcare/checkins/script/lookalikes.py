"""English words one slip away from a word of `worth_mending`: they mean themselves ("drying" is not "dying")."""

from typing import Final

LOOKALIKES: Final = frozenset(
    """
    abased abasing abuser admittedly afternoons alice alike aline allergenic allergies allergist ambulances ambushing
    amused amusing anointment anxiously appetiser appetites appreciable appreciative assaulter attach bared beater
    bereave bereaves bereaving bette betted betters bettor blackfoot bleaching blench blending bletch blond bloom
    boded boned booed borden borer bores bowed boxed braises braking breach breaching breading breasting breather
    breathers breathes breathier breathiest breathlessly breaths breathy breeding brilliance brilliancy brilliantly
    brilliants broaching broker brood bruised bruiser bruisers burdens burglary burner burped burred cannon carbons
    carboy carnot carson carton catting championed champions champlain cheat chowing coking collusion complained
    complainer complains compliant complying concession concessions conclusion concussion concussions confessed
    confession confucian confuse confusedly confuser confusers confuses confusing confusion confusions confuted
    contracts contused contusion contusions convulsed convulsion crest crouching crunching crusading crusting cryings
    cuttings dding dearth decreased depresses depressions depressive depth diabetics dialectic digressed digression
    discarded discharges disowning doughtier downing draughted draughtier dreadfully droning drooling droppings
    drownings drowsing drying dyeing dyking elating electrify electronic emergence endings enduing epileptics
    excellence excellency excellently excelling fainter fallowing feelingly feinted feinting fevers fewer fittingly
    fittings fiver flakes flambes flamed flamer flamers flares flaunting flitting flumes foresight forthright
    fortnightly fortnights fractures frames freeing fridays fulling funerals funereal gaping gashing gland graceful
    grands grasping gratefully greats greet greta grind grumbled grumbler grumblers haemorrhaged haemorrhages hamming
    harding haring harking harping harpy hating heaping hears hearst hearty heaving hefting hippy holidayed hopelessly
    horribly hospitable hospitably hunting hurling hurtling husbanded husbandry hypothermia immolated inception
    induction infarction infecting infections infectious inflation inflection inflections infliction infraction
    ingestion inhale inhaled inhales injections insertion inspection insulated insulting intention intrude intruded
    intruders intrudes invention isolate isolates kicker killings kilning kinked kipling knifed knifes lacked licked
    liking liming lining lively livings locke locker locket lucked massage massages massing mediation medicating
    meditation meditations metrication miserably misting misusing mondays monet monkey monoxides monty mooney mooning
    mosey mussing norse noshing notching nothings noting numbed nursed operational operations operative overdoses
    overjoyed pails paints pairs palpitating palpitation paralyse paralyses paralysis paramecia paramedical parsed
    passel passer passes pasted paused pawns pease pensioned pensioner pensions perfected perfecter perfects phoney
    phony plains pleases pointiest pointlessly poisoner poisoners poisons poisson policed polices polite prefect
    prescriptions prescriptive pressurise prison prone proscription proscriptions questioned questioner reactions
    reduction refraction rejection remover removes rescued rescuer rescues retraction rouge roughs rubbished rubbishes
    rubbishy sacred sapped saturdays scaled scalloped scalped scare scarfed scarred scattered schelling scurrying
    sealing seared seeping selling shallower shared shelling sheltered shimmering shipped shlepping shopped showering
    shrugging shuck shuttered silvering sipped skittered slashing slathered slavering sleeking sleeting slipper
    slivering slopped slurped slurping slurred slurring smoker smokey smoky smote smuggling snared sneak snipped snuck
    snuggling soared sopped spared spattered speaks spear speck spellings splashing splattered splurging spurred
    spurring sputtered squashing squealing stains stair staling starching stared starling starlings starring starting
    startling starvings stashing staving steadying steaming steeling steeping stepped sterling stirs stock stoke
    stomped stooped stopper stoppered straddled straggled straggler straggles straggling strangely strangest strangler
    stranglers streaking stresses stringer stringers stringier strobe strode stronger stropped strove struck struggled
    stunk stuttered suffocation sugary suicides sundae sundas sundry swapped swashing swattered sweepings swellings
    swilling swivelling swopped tables tapped tared tearfully telephoned telephones telephonic telephony telephoto
    telethons temperate tenting testified texturing thanh thant threat threateningly throats throaty thunk thunks
    thursdays tided tiled timed tires tongued tongues tramped trapper tripled trippe tuesdays tumbler tumbles
    unbearably unbeatable unbreakable unconsciously unhappily unreadable unset unsubscribes untie upsets usable violet
    wanderer wanderers wayfaring wednesdays weedy weekended weeps wheedling wheeling wondered wonderfully worrier
    worryings worthiest worthiness wring wrongs wrung
    """.split()
)
