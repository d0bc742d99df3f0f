"""Shortened forms, with and without their apostrophe, and the plain words they stand for."""

from typing import Final

SHORTENED: Final = """
    who is: whos who's
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
    let me: lemme
"""
