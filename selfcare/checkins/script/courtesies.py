"""Thank you, and "OK, will do"."""

from typing import Final

from .patterns import Table

ACKNOWLEDGES: Final = Table(
    "acknowledges",
    {
        "Says they have read it, and thank you": """
            (ok|right|alright|great|good|lovely|fine|perfect|cool|yes|noted|understood|got it|message received) \
                [then] thanks (for (letting|telling|the|your|getting|that|info|information|reminding|update|text|\
                message)|will do|i will|noted|bye|speak soon|see you|understood)
            (lovely|nice|kind|good|sweet|thoughtful) of (you|yous|u)
            (ok|right|alright|yes|righto|cool|fine) [then] (will do|i will do that|i will ring|noted|understood|got \
                it|bye|speak soon|see you|talk soon|for letting me know|no worries|no problem)
        """,
    },
)


THANKS: Final = Table(
    "thanks",
    {
        "Says thank you": """
            (thanks|thank|bless you|god bless|blessings|appreciate|appreciated|appreciates|much obliged|obliged|very \
                kind|so kind|too kind|kind of you|that is kind|most kind|good of you|nice of you|lovely of you|\
                thoughtful|thinking of me|thinking of you|for caring|for checking|for asking|for your concern|nice \
                one|good on you|you are a star|you are an angel|you are stars|angels|you are a gem|you are lovely|\
                lifesaver|life saver|kind regards|best wishes|good lad|good girl|top man|legend|legends|diamond|your \
                a star|your a good un|lots of love|all the best|well done|keep up the good work|brilliant service|\
                lovely service|great service|star|what a lovely|ta)
            (ok|right|alright|great|good|lovely|fine|perfect|cool|yes|noted|understood|got it|will do|message \
                received|received|roger|righto|right oh|okey dokey|okeydokey|no problem|no worries|fair enough|\
                sounds good|cheerio|wilco|gotcha|i see|all good) [then|ok|thanks|will do|i will|will|no problem|\
                noted|speak|see|bye] (will do|i will do that|i will ring|noted|understood|then|got it|bye|speak soon|\
                see you|talk soon|no problem|for letting me know|that is great|that is fine|no worries|i will|thanks)
            ^ (will do|noted|understood|got it|gotcha|message received|received|roger|righto|right oh|okey dokey|\
                okeydokey|no problem|no worries|fair enough|sounds good|wilco|speak soon|see you soon|bye|bye bye|ta \
                ra|tara|take care|night night|good night|goodnight|god bless|you too|and you|same to you|see you|see \
                ya|ttfn|tarra|cheerio|nite|night|nighty night|have a good day|have a nice day|have a good one|happy \
                christmas|merry christmas|happy new year|happy easter) [lad|will do|x|god bless|all|to you|too|for \
                now|you too|everyone|tonight|to you all|now|thanks|bye|sleep well|dear] $
        """,
    },
)
