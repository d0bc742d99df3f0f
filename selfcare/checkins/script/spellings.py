"""How people spell: txt-speak, Scouse, contractions and common slips, each with the plain words it stands for.

SAME_AS is written "plain words: spellings ..."; PHRASES is "plain words: several words | several words".
An empty left side means the words carry nothing we read ("really", kisses) and are left out.
"""

from collections.abc import Iterator
from typing import Final

SAME_AS: Final = """
    ok: okay okey oki k kk okie okeydokey okidoki okdok oka okk kay ook okayy
    shit: sht sh1t shite shitty
    alright: oright oreet awrite alrite alrigt aright orite awright aight alreet allright arite
    yes: yeah yep yup aye ye yeh yea yah yess ya yh yis yas
    no: nope nah na naw noo nay nop
    thanks: thankyou ta thx tnx thnx thanx tvm tyvm tks tanks thnks ty tysm cheers chears thank thnak thnaks thanku thankx fanks fank fanx
    thanks: thankful grateful ty thnk thanking tyvm tar thanxs thnkyou thankew cheerz
    please: pls plz plse pleese plese pleas pleaze plees pleeze pliz plis
    good: gd gud goood gooood goodd guud
    great: gr8 grt grate gr8t graet
    fine: fien fyne finee foine
    better: betta beter bettr bttr
    tomorrow: tmrw tmoz tmw tomoz tomorow tommorow tommorrow 2moro 2morrow 2mrw 2moz tomora tmoro tomorra
    tonight: 2nite tonite 2night 2nyt tonyt
    today: 2day tday tody todya 2dy todai
    before: b4 b4hand
    later: l8r l8 latr l8er
    mate: m8 matey m8y
    someone: sum1 som1 sumone some1 sumbody sombody
    anyone: ne1 any1 anybody neone
    everyone: every1 evry1 evryone
    nobody: noone nobdy nobodys
    nothing: nowt nuthin nothin nuffin nuthing nufin nout nothink
    anything: owt nething nethin anythin anyfing anythink ort
    something: summat sumthin somethin sumat sumthing sumfin somethink summit
    everything: evrything everthing evrythin everythin everyfing
    do not know: dunno idk dno dunnow
    can not be bothered: cba
    want to: wanna wna wana wanta
    going to: gonna gunna gona goin2 gon
    got to: gotta gorra gota
    have to: hafta hav2
    want: wnt wannt
    you: u ya yous youse yoo yer yew
    your: ur yr
    are: r ar
    and: n nd adn
    for: fr
    what: wot wat wha whar wht wt
    when: wen whn
    where: wer whr wher
    why: y wy
    who: hu whoo
    who is: whos who's
    how: hw
    how are you: hru
    what are you up to: wuu2 wubu2
    with: wiv wid wi wif w
    the: da teh de
    that: dat tht tha
    this: dis ths
    them: dem em
    have: hav hve av ave 've haf hv
    having: avin aving havin havn
    is not: isnt isn't aint ain't int in't isn
    are not: arent aren't arnt
    was not: wasnt wasn't wosnt wasny
    were not: werent weren't
    do not: dont don't dnt dnot donot dunt donny
    does not: doesnt doesn't dosnt dosent doesn dusnt
    did not: didnt didn't didn dint
    can not: cant can't cannot cnt carnt carn't canot cannt cany cudnt caint
    could not: couldnt couldn't cudnt
    will not: shant shan't wont won't willnot
    would not: wouldnt wouldn't wudnt
    should not: shouldnt shouldn't shudnt
    have not: havent haven't havnt avent hvnt aven't
    has not: hasnt hasn't asnt
    had not: hadnt hadn't
    must not: mustnt mustn't musnt
    need not: needn't neednt
    i am: im i'm iam ime i'am
    i have: ive i've iv
    i would: i'd id
    i will: i'll il i'l
    you are: you're youre ur'e
    you have: you've youve uve
    you will: you'll youll
    we are: we're
    we have: we've weve
    we will: we'll
    they are: they're theyre
    they have: they've theyve
    they will: they'll theyll
    he is: he's hes
    she is: she's shes
    it is: it's its tis 'tis
    that is: that's thats dats
    there is: there's theres ther's
    what is: what's whats wots wats
    where is: where's wheres
    when is: when's whens
    how is: how's hows
    here is: here's heres
    let us: let's lets
    someone is: someone's somebody's
    something is: something's
    everything is: everything's
    nobody is: nobody's no-one's
    everyone is: everyone's everybody's
    he will: he'll
    she will: she'll
    it will: it'll itll
    he would: he'd
    she would: she'd
    that would: that'd thatd
    there would: there'd
    it would: it'd itd
    they would: they'd theyd
    you would: you'd youd
    we would: we'd
    give me: gimme gizza gis giz giss gimmie
    let me: lemme
    because: bcz cuz coz cos becoz becos becuase bcos bc
    myself: myslf myslef meself mesel mysel msyelf mysefl mesen meslf
    yourself: yerself urself
    about: bout abt abar abut
    back: bk bak bck bac
    been: bin bn beem
    be: b
    down: dwn doun
    ring: rng
    being: bein beein
    could: cud cld
    would: wud wld
    should: shud shld
    does: duz
    every: evry evrey
    feel: feal fele fil
    feeling: feelin feelng felling feling feelig fealing feelinng
    from: frm fom
    get: gerr git gerra gt
    get up: gerrup gerup getup gettup
    off: awf orf
    good morning: gm gmorning
    morning: mornin mawnin
    going: goin goan gowin
    here: ere
    head: hed heid 'ead
    home: hme ome hom
    hospital: hosp hossy hozzy ozzy ospital hospitle hospitial hosptial ozzie hospitol hospitl ospittle ossie hozzie hospy
    hospital: hospita horspital ossy hospitals ospi hosbital ozzi hozy hospital's hozpital hospitel hospial
    casualty: a&e aande casulty casuality ane
    holiday: hols holidays holliday holidy hollyday vacation hollies jollies jollys hol ollies olidays holidaying
    just: jst jus
    know: kno knw nkow
    like: lyk liek lke lik
    love: luv lov lovey luvvie
    lot: lorra lotta
    make: mek mak
    minute: min mins minutes minits
    hour: hr hrs
    hours: hourz hous
    more: mor moar
    much: mch
    mum: mam mom ma mums mams moms mummy mother mothers mammy mummys mamma mam's mum's mom's mother's
    dad: dads fathers father daddy dad's father's pops daddys
    gran: nan nana nanna nans nannas granny grandma nanny gran's nan's grans grandmother grandmas nain gramma grannie
    grandad: granddad grandfather grandpa gramps grandads taid grandad's
    husband: hubby husbands hubbie husbnd husband's hubby's usband husban hubs
    wife: wifey wifes missus missis wife's
    son: son's sons
    daughter: daughter's daughters dauhgter daugther dorter doughter
    sister: sister's sisters sis siter
    brother: brother's brothers bro bruv
    neighbour: neighbour's neighbors neighbor neighboor
    need: nede nead kneed
    never: nevr nver neva
    not: nt nott noy
    now: nw
    number: num numba nmber numbr nr nos
    one: wun
    over: ova ovr
    plan: paln pln plna plann
    people: ppl peeps peple
    phone: fone phne phoen foan
    ring: rign
    call: cal cll kall caal
    send: snd
    people's: peoples
    right: rite ryt
    round: roun
    said: sed
    says: sez ses
    sleep: slep sleap
    speak: spk speek
    still: stil
    stop: stp stopp stpo sotp stopppp stoppp stap stopit
    stopping: stopin stoppin
    text: txt tex txet tx textt tekst
    texts: txts texs texxts
    texting: txtin txting textin texing txtng
    message: msg mesage messge msge
    messages: msgs mesages mssgs
    took: tooken
    many: meny mennie
    take: tek tak
    talk: tlk tork tawk
    there: ther dere
    think: thnk fink tink
    thought: thort
    time: tym tim
    until: til till untill untl
    very: vry
    wait: w8
    week: wk wek weeek
    weeks: wks
    days: dys
    well: wel
    which: wich
    weekend: wkend wknd
    years: yrs
    appointment: appt apt appointement apointment appointmnt apointmnt appintment appoinment appts
    prescription: presription perscription prescripton
    doctor: docs doc dr docter gp drs doctors gps doctor's doctur
    ambulance: ambo ambulence amblance ambulanse ambulamce
    breathe: breath breth brethe breve breave brathe breethe breate breeth breeve brith breaf
    breathing: breathin brething breething breathng brathing breving
    breathless: brethless breathles breflesss breathlss
    wheezing: weezing wheezin weezin wheezy
    chest: chst cheset chesst chets ches chest's chests
    pain: payn paine pane
    heart: hart haert 'eart
    stroke: strok
    suicide: suiside sewerside suacide suicid suside suicied sucide suicde suiside sewicide sooicide susicide
    suicidal: suicidle sucidal suisidal suicidel
    kill: kil kll klil
    die: dei
    dying: dieing
    dead: ded deid
    depressed: deprest depresed deppressed dipressed
    fell: fel fellt
    fallen: falen faln fallan fallern
    floor: flor floar flore flr
    bleeding: bleedin bleding bleedign
    blood: blud bluud
    choking: chokin chocking chokeing
    help: hlp hlep hepl elp halp helpp hepp heeelp
    lonely: lonley lonly lonesome lonly loney lonelyy
    tired: tierd tird tyred tiered
    poorly: porly
    worried: woried worred worryed worrid
    knackered: nackered knakered knacked nacked nackerd
    wrong: rong wrng wrog
    wednesday: wensday wendsday wednsday wenesday wedesday
    monday: mondya munday
    thursday: thusday thrusday
    tuesday: teusday tuseday
    saturday: saterday satday
    sunday: sundy
    friday: firday fryday
    daft: dafft
    scared: scard scurd
    frightened: frigtened frightend frieghtened
    unsubscribe: unsubcribe unsuscribe unsubscibe unsub
    twice: twise
    tablets: tabs tablits tablet's
    overdose: od overdoes overdosed overdosing
    temperature: temp temperture tempreture
    ambulance: ambulans
    emergency: emergancy emergancey emergencey
    sugar: suger suga
    dizzy: dizy dizzzy
    can: cn
    come: cum com
    give: giv
    got: gor
    had: hd
    house: hse ouse
    other: otha
    me: mee mi
    my: mie
    quick: kwik quik
    really: rly relly realy realli rlly
    see: c
    so: sooo soo
    some: sum
    sorry: soz sry sory soreee soory
    sort: srt
    tell: tel
    though: tho
    through: thru
    too: tooo
    was: wos woz waz
    work: wrk
    swollen: swolen swelled
    anymore: anymor nemore anymroe anymoor anylonger
    yesterday: yday yest yesterdy
    lad: la lar lah lid lads
    arse: ass
    grand: grnd
    : x xx xxx xxxx xxxxx xxxxxx xo xoxo tbh ngl imo imho haha hahaha hehe ha omg btw
    : really just quite honestly actually literally basically absolutely totally completely bloody fucking fuckin
    : flipping flippin flaming friggin frigging chuffing truly simply very so pretty somewhat effing feckin fkn fckin
    : genuinely seriously extremely incredibly kinda sorta incl utterly blimmin bleeming blooming honest soo"""

PHRASES: Final = """
    thanks: thanks you | thanks u | thanks ye | thanks very much | thanks a lot | thanks ever so much | thanks a million
    anymore: any more | any longer | no longer anymore | ever again
    alright: all right | al right
    casualty: a and e | accident and emergency | a an e | a n e | emergency department
    .: full stop | fullstop | new line | new paragraph
    ?: question mark
    ,: comma
    : exclamation mark | exclamation point
    : to be honest | if i am honest | not gonna lie | i must say | i have to say | truth be told | to tell the truth
    : a little bit of a | a little bit of | a little bit | a bit of a | a bit of | a bit | bit of a | bit of | wee bit | kind of | sort of | ever so | as it goes
    : in all honesty | if truth be known | i must admit | at the end of the day | for the record
    someone: some one | some body | somebody
    everyone: everybody | every one | every body
    anyone: any one | any body
    myself: my self | me self | mi self
    overdose: over dose | over dosed
    xray: x ray
    soso: so so
    notreally: not really . | not really ? | not really ,
    notjust: not just | not only
    thinking of you: thinking of you
    heart attack: heart attacked | heartattack | hart attack | heart atack | heart attck | heart attac | heart atttack
    wrong number: wrong num | wrong nos | wrong tel number | wrong no
    pins and needles: pins n needles
    hospital: hospital bed | hossie
    sleeping pills: sleeping tabs
    going to: gon na
    want to: wan na | will not to
    want to die: want to dye | will not to dye | will not to die
    can not get up: can not got up
    carry on: cary on | carryon
    do not: do n't | don t | dont t
    can not: can n't | can t | ca n't
    i am: i m
    i have: i ve
    i will: i ll
    i would: i d
    it is: it s
    that is: that s
    is not: isn t
    did not: didn t
    will not: won t
    text: text message
    texts: text messages
    check in: check ins
    kind of you: kind of you
    ok: ok doke | ok dokie | ok doki | ok dokey | ok doky | ok dok
"""


def _rows(block: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for row in filter(str.strip, block.splitlines()):
        plain, _, spellings = row.strip().partition(":") if not row.strip().startswith(":") else ("", "", row.strip()[1:])
        yield tuple(plain.split()), spellings


SPELLINGS: Final[dict[str, tuple[str, ...]]] = {
    spelling: plain for plain, spellings in _rows(SAME_AS) for spelling in spellings.split()
}
DROPPED: Final = frozenset(word for word, plain in SPELLINGS.items() if not plain)


def _joined(block: str) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """Phrases by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for plain, spellings in _rows(block):
        for phrase in spellings.split("|"):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, plain))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in found.items()}


JOINED: Final = _joined(PHRASES)

OWNED: Final = frozenset(
    """head chest legs leg arm arms hand hands foot feet hip hips knee knees heart face mouth eye eyes ear ears neck throat
    shoulder shoulders stomach belly tummy side wrist wrists ankle ankles lips tongue teeth tooth skin blood lungs breath
    breathing speech words sugar sugars temperature pulse body bones joints ribs jaw nose fingers toes nerves brain mind
    wits tether life mum mam mother dad father nan gran grandad husband wife fella partner son daughter sister brother
    mate neighbour friend friends family kids grandkids grandson granddaughter carer carers doctor nurse tablets tablet pills
    meds medication medicine insulin inhaler spray painkillers money pension purse card bank savings benefits house home
    flat bed bath chair stairs door window phone dog cat tea dinner food appetite own appointment op operation prescription
    best usual hearing glasses stick frame keys shopping bins heating boiler meter chesty headache arthritis number plan
    birthday age old ma da mam's dad's""".split()
)
STRESSED: Final = frozenset(
    """good great nice boss sound funny happy tired lovely busy easy proud excited made pleased cheap cold hot warm late early
    clever handsome kind helpful chuffed hungry annoyed slow quick interesting bored handy cute sad lonely low down grateful
    impressed sweet posh well important knackered peaceful quiet relaxed cosy comfy lucky nosy nosey loud worried weak
    frustrating fit boring keen bad rough ill poorly sick fed depressed upset miserable gd weird""".split()
)
JUDGED: Final = frozenset("good bad clever well great late tired gd old".split())
