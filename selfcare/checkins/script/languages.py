"""The simplest words of the languages spoken in the city, without their accents, as phones often send them.

Each table is searched in `Message.light`, the text folded to simple letters.
"""

from collections.abc import Mapping
from typing import Final

from .languages_of_danger import FOREIGN_DANGER
from .patterns import Table
from .readings import Intent

FOREIGN: Final[Mapping[Intent, Table]] = {
    Intent.CRISIS: FOREIGN_DANGER,
    Intent.LOW: Table(
        "foreign",
        {
            "Says in another language that they are not well": """
                (zle sie czuje|czuje sie zle|niedobrze|nie najlepiej|smutno mi|jestem smutn*|samotn*|niezbyt dobrze|\
                    kiepsko|zle mi|jest mi zle|mam dola|jestem sam|jestem sama|nie jest dobrze|tak sobie|nie czuje \
                    sie dobrze|chora|chory)
                (estoy|me siento|me encuentro) [muy] (triste|mal|sol*|deprimid*|enferm*|fatal|cansad*)
                no (estoy|me siento|me encuentro) [muy|nada] (bien|muy bien)
                (mas o menos|regular|asi asi)
                (انا حزين|حزين|حزينة|لست بخير|مش كويس|تعبان|تعبانة|انا مريض|مريضة|وحيد|وحيدة|مو زين|مش تمام|لست جيدا|\
                    لست بحالة)
                (nu [prea] [ma] (simt|sunt|e|este) [prea] bine|sunt trist*|trist*|singur*|bolnav*|ma simt rau|nu \
                    prea bine|rau|asa si asa)
                (nao (estou|me sinto|to) [muito|nada] bem|estou (triste|mal|sozinh*|doente|deprimid*|em baixo)|mais \
                    ou menos|nao muito bem)
                (je suis|me sens) [tres|un peu|trop] (triste|mal|seul|seule|deprime|deprimee|malade|fatigue|fatiguee)
                (pas (bien|tres bien|trop bien|terrible|le moral|super)|ca (ne )?va pas|ca va pas|comme ci comme ca|\
                    bof)
                (ca ne va pas|ne va pas|ne vais pas|va pas bien|vais pas bien|va mal)
                (non (sto|mi sento) [molto|tanto] bene|sto male|sono (triste|sol*|depress*|malat*|giu)|mi sento \
                    (male|sol*|triste|giu)|cosi cosi|non molto bene|non tanto bene)
                (mir geht es [gar] (nicht|schlecht|nicht so|nicht gut)|geht mir nicht|nicht [so|sehr] gut|schlecht|\
                    bin traurig|traurig|einsam|bin krank|geht so|mir geht's schlecht|nicht besonders)
                (theek|thik|tik|acha|accha|achha|teek) (nahi|nahin|nai|nhi)
                (bimar|beemar|udaas|udas|akela|akeli|pareshan|dukhi|tabiyat kharab|tabiat kharab|tabiyat theek nahi|\
                    mood kharab|achi nahi|acchi nahi|tabiyat (theek|thik|achi) nahi)
                (ma fiicni|ma fiicna|fiican ma ihi|fiicnayn|xumaan|waan murugaysnahay|murugo|kelidey|kaligay|waan \
                    buka|jiran|jirran|ma wanaagsani|waan xanuunsanahay|waan daalay)
                (мені погано|погано|мені сумно|сумно|самотн*|мне плохо|плохо|грустно|одинок*|не дуже|не очень|не \
                    добре|хворію|болею|захворі*|мені зле|так собі)
                (ddim yn (dda|iawn|teimlo'n dda|hapus|wych|rhy dda|grêt|gret)|wael|yn sal|yn drist|yn unig|unig|\
                    trist|sâl|ddim yn rhy|drist|gweddol|isel|teimlo'n isel|go lew)
                (不好|不太好|難過|难过|很孤單|很孤单|孤獨|生病|不舒服|伤心|傷心|寂寞)
                (iyi degilim|kotuyum|yalnizim|uzgunum)
            """,
        },
        english=False,
    ),
    Intent.WANTS_CALL: Table(
        "foreign",
        {
            "Asks in another language to be rung": """
                (zadzwon|zadzwonic|zadzwoncie|zadzwoni|zadzwoncie do mnie|o telefon|dzwonic|porozmawiac|oddzwon*|\
                    rozmowe|prosze o kontakt)
                (llamame|llameme|llamenme|llamar|llamarme|llame|llamen|hablar con|por telefono|una llamada|llamada)
                (اتصل|اتصلوا|اتصلي|كلمني|كلموني|اتصال|مكالمة|اريد التحدث|التحدث مع|رن علي)
                (suna ma|sunati ma|sunati|sunati-ma|suna|sa ma sunati|un telefon|sa vorbesc|vorbim|telefonati*)
                (ligue|liguem|ligar|liga|me liga|ligue me|liguem me|telefonar|telefone me|falar com|uma chamada|\
                    telefonem)
                (appelez|appelle moi|appeler|rappelez|rappeler|telephonez|un appel|parler a|parler avec|telephoner|\
                    passer un coup de fil|coup de fil)
                (chiamatemi|chiamami|chiamare|mi chiami|telefonatemi|telefonata|parlare con|richiamatemi|chiamata|mi \
                    chiamate)
                (rufen|anrufen|ruf mich|ruft mich|anruf|telefonieren|sprechen|reden mit|zuruckrufen|melden sie sich)
                (phone|call|fone|kall) (karo|kro|karna|kar|karen|kare|kijiye|kardo|kar do|karein|krdo|karain|kr|karay)
                (baat karna|baat karni|baat karo|baat krni)
                (i soo wac|i wac|wac|soo wac|isoo wac|wici|ii soo wac|la hadlo|i soo waca|hadal|telefoon)
                (зателефонуйте|подзвоніть|передзвоніть|дзвінок|поговорити|позвоните|перезвоните|звонок|позвони|\
                    подзвони|зателефонувати|поговорить)
                (ffoniwch|ffonio|ffonia|ffoniwch fi|galwad|galw fi|siarad|rhowch alwad)
                (打電話|打电话|給我電話|给我电话|回電|来电|聊天|聊聊|联系我|聯絡我)
                (beni arayin|beni ara)
            """,
        },
        english=False,
    ),
    Intent.STOP: Table(
        "foreign",
        {
            "Asks in another language to be left off": """
                (nie (pisz|piszcie|wysylaj|wysylajcie|dzwon|dzwoncie|chce wiadomosci|chce sms*|chce [juz] wiadomosci|\
                    przysylaj|przysylajcie|pisac|wysylac)|przestan|przestancie|prosze przestac|wypisz* mnie|koniec \
                    wiadomosci)
                (no me (escriban|escriba|escribas|manden|mande|mandes|envien|envie|envies|molesten|molestes|moleste|\
                    contacten|contacte)|no mas (mensajes|sms)|dejen de|deja de|dejame en paz|no quiero [mas] \
                    mensajes|basta|parar|pare|cancelar|dar de baja|darme de baja)
                (توقف|توقفوا|اوقف|اوقفوا|لا ترسل|لا ترسلوا|لا اريد رسائل|كفى|الغاء|الغاء الاشتراك|بس كفاية)
                (nu [mai|imi] [mai] (scrie*|trimite*|suna|deranja*|vreau mesaje|doresc mesaje)|opreste|opriti|opriti \
                    va|fara mesaje|dezabonare|gata cu mesajele|lasati ma in pace)
                (nao (me )?(envie|enviem|mande|mandem|escreva|escrevam|quero mais mensagens|quero [mais] mensagens)|\
                    nao (me|envie*|mande*|mandem) [enviem|mandem|envie|mande|escrevam|incomodem|mais] [mais] \
                    [mensagens]|chega de mensagens|pare de|parem de|deixem me em paz|cancelar|parem)
                (arretez|arrete|arretez de|ne (m'ecrivez|m'envoyez|me contactez|m'ecris|m'envoie) plus|plus de \
                    (messages|sms|textos)|desabonner|desinscrire|laissez moi tranquille|stopper)
                (basta (messaggi|sms)|basta con|smettetela|smettila|non (mandate*|mandatemi|scrivetemi|scrivete|\
                    inviatemi|voglio [piu] messaggi|mandarmi|scrivermi)|cancellatemi|lasciatemi in pace|niente \
                    messaggi|fermatevi)
                (keine (nachrichten|sms|texte) [mehr]|aufhoren|hor auf|horen sie auf|abmelden|lassen sie mich in \
                    ruhe|stoppen|bitte nicht mehr (schreiben|schicken)|schreiben sie mir nicht)
                (message|msg|text|sms|messages) (mat|na|nahi|band) (karo|bhejo|karna|bhejna|kro|karen|karein|kar do|\
                    bhejein)
                (band karo|bund karo|mat bhejo|band kr|rok do|ruk jao)
                (jooji|joojiya|ha ii soo dirin|hay soo dirin|fariin ha|ha i soo dirin|ha i soo wicin)
                (припиніть|зупиніть|стоп|хватит|прекратите|не пишіть|не пишите|не надсилайте|не присылайте|досить|\
                    отпишите|відпишіть|перестаньте)
                (stopiwch|peidiwch a|dim mwy o|peidiwch|dim rhagor|gadewch lonydd|tewch)
                (停止|不要再發|不要再发|取消|別再發|别再发|退订|退訂|停)
            """,
        },
        english=False,
    ),
    Intent.OK: Table(
        "foreign",
        {
            "Says in another language that they are well": """
                (wszystko (dobrze|w porzadku|ok|gra|okej|super)|jestem w porzadku|dobrze|w porzadku|czuje sie \
                    (dobrze|swietnie|lepiej)|u mnie (dobrze|ok|wszystko)|swietnie|bardzo dobrze|jest ok|nie narzekam|\
                    jest dobrze|spoko|zyje)
                (estoy|todo|muy|me siento|me encuentro|va) [muy|todo] (bien|genial|estupend*|perfect*|contento|\
                    contenta|feliz|mejor|fenomenal)
                (bien gracias|muy bien|todo bien|bien|genial)
                (بخير|الحمد لله|الحمدلله|تمام|كويس|كويسة|انا جيد|جيد|زين|انا بخير|بصحة جيدة|ممتاز|كله تمام|منيح|منيحة)
                (alhamdulillah|alhamdulilah|hamdulillah|al hamdulillah|elhamdulillah|tamam|bikhair|bekhair|kwayes|\
                    kuwais|zain|tamaam)
                (sunt|totul|e|este|ma simt|foarte|toate) [e|este|foarte|sunt] (bine|ok|in regula|grozav|minunat)
                (bine|foarte bine|bine multumesc|bine mersi)
                (estou|tudo|muito|to|me sinto|esta tudo) [tudo|muito] (bem|otimo|otima|optimo|optima|bom|ok|melhor)
                (tudo bem|tudo bom|bem obrigad*)
                (ca va|je vais|tout va|tres|je me sens|va) [tres|bien|beaucoup] (bien|super|mieux|merci|nickel)
                (tres bien|tout va bien|ca va|bien merci|nickel|je suis bien)
                (sto|tutto|molto|va tutto|mi sento|va) [molto|tutto] (bene|benissimo|ok|a posto|meglio)
                (tutto bene|bene|benissimo|tutto ok|bene grazie|tutto a posto)
                (mir geht es (gut|sehr gut|prima|besser|super|bestens)|es geht mir gut|geht mir gut|mir geht's gut|\
                    geht's mir gut|alles (gut|ok|klar|in ordnung|bestens|super)|sehr gut|gut danke|gut|prima)
                (theek|thik|tik|theekh|teek|thk) (hoon|hun|hu|hai|thak|hain|ho|hn|hoo|h)
                (main|mai|mein|mn|sab) (theek|thik|tik|acha|accha|achha|achi|acchi|badhiya|khush|teek) [hoon|hun|hai|\
                    hu|hain]
                (sab theek|sab acha|badhiya|acha hoon|achi hoon|accha hun|sab khairiyat|khairiyat|shukar hai|allah \
                    ka shukar|allah ka shukr|bilkul theek|bahut acha|khush hoon|ठीक|ٹھیک|میں ٹھیک)
                (waan (fiicanahay|fiicnahay|wanaagsanahay|nabad qabaa|caafimaad qabaa|ladanahay|fayowahay|fiican)|\
                    fiican|wanaagsan|nabad|waa fiican|waa la hagaagsan|xaalku waa fiican|fiicanahay|waan ladnahay)
                (все добре|все гаразд|добре|гаразд|все хорошо|хорошо|нормально|в порядку|в порядке|чудово|отлично|\
                    все ок|прекрасно|непогано|норм|у мене все)
                (yn (iawn|dda iawn|dda|wych|hapus|champion|grêt|gret|tshampion)|da iawn|iawn|popeth yn|iawn diolch|\
                    dwi'n iawn|dw i'n iawn|dwi'n dda|iawn diolch yn fawr)
                (我很好|很好|我沒事|我没事|还好|還好|挺好|不错|不錯|好的|我好|一切都好|没问题|沒問題)
                (iyiyim|iyi tesekkurler|cok iyiyim)
            """,
        },
        english=False,
    ),
    Intent.THANKS: Table(
        "foreign",
        {
            "Says thank you in another language": """
                (dziekuje|dzieki|dziekuje bardzo|dziekujemy|gracias|muchas gracias|merci|merci beaucoup|multumesc|\
                    mersi|obrigad*|grazie|grazie mille|danke|vielen dank|danke schon|dankeschon|mahadsanid|\
                    mahadsanid badan|diolch|diolch yn fawr|shukran|shukriya|shukria|dhanyavad|dhanyawad|dhanyavaad|\
                    дякую|спасибі|спасибо|شكرا|شكرا جزيلا|谢谢|謝謝|多谢|多謝|唔該|شکریہ|धन्यवाद|meherbani|tesekkurler|\
                    tesekkur ederim|jazakallah|jazakallah khair|mehrbani)
            """,
        },
        english=False,
    ),
}
