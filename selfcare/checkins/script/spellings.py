"""How people spell: txt-speak, Scouse, contractions and common slips, each with the plain words it stands for.

SAME_AS is written "plain words: spellings ..."; `joined_words` holds "plain words: several words | several words".
An empty left side means the words carry nothing we read ("really", kisses) and are left out.
"""

from collections.abc import Iterator
from typing import Final

from .contractions import SHORTENED

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
    give me: gimme gizza gis giz giss gimmie
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


def rows(block: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """(plain words, what stands right of the colon) for each row of a block."""
    for row in filter(str.strip, block.splitlines()):
        plain, _, spellings = (
            row.strip().partition(":") if not row.strip().startswith(":") else ("", "", row.strip()[1:])
        )
        yield tuple(plain.split()), spellings


SPELLINGS: Final[dict[str, tuple[str, ...]]] = {
    spelling: plain for plain, spellings in rows(SAME_AS + SHORTENED) for spelling in spellings.split()
}
DROPPED: Final = frozenset(word for word, plain in SPELLINGS.items() if not plain)
