"""Danger in the simplest words of the languages spoken in the city, without accents, as phones often send them.

Searched in `Message.light`, the text folded to simple letters.
"""

from typing import Final

from .patterns import Table

FOREIGN_DANGER: Final = Table(
    "foreign",
    {
        "Polish: danger or a cry for help": """
            (pomocy|ratunku|na pomoc)
            (chce|chcialbym|chcialabym|wole|pragne) (umrzec|sie zabic|skonczyc z soba|skonczyc ze soba|ze soba \
                skonczyc|nie zyc)
            nie (chce|mam po co|warto|mam sily|chce mi sie) [juz] (zyc|dluzej zyc)
            (zabije sie|zabic sie|samoboj*|odebrac sobie zycie)
            (bol|boli|bole|uscisk|ucisk|klucie) .. (klatka|klatce|klatki|serce|serca|sercu|piersi|piersiach)
            (klatka|klatce) .. (boli|bol|uciska)
            (zawal|udar|wylew)
            nie (moge|mozna) [zlapac] (oddychac|oddechu|tchu)
            (dusze sie|duszno mi|brak tchu)
            (upadlam|upadlem|przewrocilam|przewrocilem|spadlam|spadlem|upadl|upadla|przewrocil|przewrocila)
            nie moge .. (wstac|sie podniesc|sie ruszyc)
            (krwawie|krwawi|krwotok|pali sie|pozar|zemdlal*|stracil przytomnosc|stracila przytomnosc|nieprzytomn*|\
                karetk*|pogotowi*|bije mnie|uderzyl mnie|boje sie meza)
            (wzielam|wzialem|polknelam|polknalem) .. (za duzo|wszystkie|tabletki) .. (tabletek|lekow|tabletki)
        """,
        "Spanish: danger or a cry for help": """
            (ayuda|socorro|auxilio|ayudame|ayudeme|ayudenme|ayudarme|emergencia)
            (quiero|prefiero|deseo|quisiera|ganas de) (morir|morirme|matarme|suicidarme|estar muert*)
            no quiero [seguir] (vivir|viviendo|estar aqui|seguir aqui)
            (matarme|quitarme la vida)
            (dolor|duele|duelen|presion|opresion) .. (pecho|corazon)
            (infarto|ataque al corazon|ataque cardiaco|derrame cerebral|ambulancia|inconsciente|desmay*|ahogo|\
                ahogando)
            no puedo (respirar|levantarme|pararme|moverme)
            (me he caido|me cai|se ha caido|se cayo)
            (me pega|me golpea|me golpeo|me pego|sangrando|incendio|fuego|sobredosis|demasiadas pastillas|hay un \
                ladron)
        """,
        "Arabic: danger or a cry for help": """
            (ساعدوني|ساعدني|ساعدوني|النجدة|نجدة|انقذوني|الحقوني|اسعاف|الاسعاف|طوارئ|مساعدة|المساعدة)
            (اريد|اتمنى|بدي|عايز|عاوز|ابغى|ابي) [ان] (اموت|الموت|انتحر|اقتل نفسي)
            (انتحار|الانتحار|سانتحر|انتحر)
            لا اريد [ان] (اعيش|العيش|الحياة)
            (الم|وجع|يؤلمني|يوجعني|ضيق|ضغط) .. (صدري|الصدر|قلبي|القلب|صدر)
            (صدري|قلبي) .. (يؤلمني|يوجعني|يولمني)
            (نوبة قلبية|جلطة|سكتة)
            لا (استطيع|اقدر) [ان] (اتنفس|التنفس|النهوض|اقوم|الوقوف|انهض)
            (سقطت|وقعت|وقع) [على] [الارض|ولا|و|في]
            (حريق|نزيف|انزف|يضربني|ضربني|مغمى|فاقد الوعي|اختنق)
            (urid|ureed|areed|arid) (an)? amoot
            (urid|ureed|areed|arid|badi|abgha) [an] (amut|amoot|mout|mawt)
            (sa3edni|saedni|saaduni|sa3duni|musa3ada|najda)
            (alam|waja) .. (sadri|sadr|qalbi)
        """,
        "Romanian: danger or a cry for help": """
            (ajutor|ajutati ma|ajuta ma|salvare|salvati ma|ambulanta|urgenta)
            (vreau|doresc|as vrea) sa (mor|ma omor|ma sinucid|nu mai traiesc)
            nu [mai] vreau sa [mai] traiesc
            (sinucid*|ma omor|sa ma omor)
            (doare|durere|dureri|durerea|apasare|presiune) .. (piept|pieptul|inima|pieptului)
            (infarct|atac de cord|accident vascular|inconstient*|lesinat|sangerez|sangereaza|incendiu|foc in casa)
            nu pot [sa] (respir|respira|ma ridic|sa ma ridic|ma misc)
        nu ma pot (ridica|misca|scula)
        cazut* (pe jos|jos|in)
            (am cazut|a cazut|ma bate|m a batut|ma loveste|prea multe pastile|am luat prea multe)
        """,
        "Portuguese: danger or a cry for help": """
            (socorro|ajuda|ajudem me|ajude me|me ajuda|me ajude|emergencia|ambulancia)
            (quero|queria|prefiro|vontade de) (morrer|me matar|matar me|suicidar*)
            nao quero [mais] (viver|estar aqui|continuar a viver)
            (matar me|me matar|matar-me)
            (dor|dores|doi|aperto|pressao) .. (peito|coracao)
            (enfarte|infarto|ataque cardiaco|avc|inconsciente|desmai*|sangrando|a sangrar|incendio)
            nao consigo (respirar|levantar|levantar me|me levantar|mexer|mexer me)
            (cai|caiu) .. (nao consigo|no chao|levantar|e nao|escadas)
            (bate me|me bate|me bateu|bateu me)
        """,
        "French: danger or a cry for help": """
            (au secours|aidez moi|aide moi|a l'aide|besoin d'aide|urgence|une ambulance|le samu|les pompiers)
            (veux|voudrais|envie de|prefere|aimerais|vais) (mourir|me tuer|me suicider|en finir|etre mort*|crever)
            [ne] veux plus (vivre|etre la|continuer|etre ici)
            (me tuer|en finir)
            (mal|douleur|douleurs|serre|oppression|poids) .. (poitrine|coeur|thorax)
            (crise cardiaque|infarctus|avc|inconscient*|evanoui*|saigne|hemorragie|incendie|au feu|surdose|etouffe)
            (peux|arrive|n'arrive|j'arrive) (pas|plus|pas a) [a] (respirer|me lever|me relever|bouger)
            (suis tombe|suis tombee|est tombe|est tombee|me frappe|m'a frappe|me bat|m'a frappee|trop de medicaments|\
                trop de cachets)
        """,
        "Italian: danger or a cry for help": """
            (aiuto|aiutatemi|aiutami|soccorso|ambulanza|emergenza)
            (voglio|vorrei|preferisco|voglia di) (morire|uccidermi|ammazzarmi|farla finita|suicidarmi)
            non voglio [piu] (vivere|stare qui|andare avanti)
            (uccidermi|farla finita)
            (dolore|dolori|male|fitta|peso|oppressione) .. (petto|cuore|torace)
            (infarto|attacco di cuore|ictus|incosciente|svenut*|sangue|sanguin*|incendio|soffoco)
            non (riesco a|posso) (respirare|alzarmi|muovermi|rialzarmi)
            (sono caduto|sono caduta|e caduto|e caduta|mi picchia|mi ha picchiat*|troppe pillole|troppe pastiglie)
        """,
        "German: danger or a cry for help": """
            (hilfe|hilf mir|helfen sie mir|helft mir|notfall|notarzt|krankenwagen|rettungswagen)
            (will|mochte|moechte|wurde|wuerde|wunsche) .. (sterben|tot sein|mich umbringen|nicht mehr leben|nicht \
                mehr hier sein|nicht mehr da sein)
            (will|mochte|moechte|kann|mag) nicht mehr [leben|weiter|weiterleben|hier sein|da sein]
            (selbstmord|umbringen|suizid*|das leben nehmen)
            (brustschmerz*|herzschmerz*|herzinfarkt|herzanfall|schlaganfall|bewusstlos|ohnmachtig|ohnmacht|blute|\
                blutet|feuer|es brennt|uberdosis|ersticke)
            (schmerz|schmerzen|druck|stechen) .. (brust|herz)
            (brust|herz) .. (schmerzt|tut weh|tut mir weh|schmerzen)
            (bekomme|kriege|kann) (keine|nicht|kaum) [mehr] (luft|atmen|aufstehen|hoch)
            (bin|ist) .. (gefallen|gesturzt|hingefallen|gestuerzt)
            (schlagt|schlaegt) mich
            zu viele tabletten
        """,
        "Urdu or Hindi: danger or a cry for help": """
            (madad|bachao|bachaao|madat)
            (marna|mar jana|marnaa|mar jaana) [chahta|chahti|chahtha|hai|chata|chati|chahte|chahiye]
            (khudkushi|khudkhushi|khud kushi|aatmahatya|atmahatya|apni jaan|jaan de|jaan dena|jaan le)
            (jeena|jina|zinda rehna|jeene) .. (nahi|nahin|nai) [chahta|chahti|chahtha]
            nahi[n] jeena
            (seene|seena|sine|chaati|chati|chest|dil) .. (dard|dabao|takleef|darad)
            (dard|darad) .. (seene|seena|sine|chati|dil|chest)
            (dil ka daura|fallij|falij|lakwa)
            (saans|sans|saas) .. (nahi|nahin|nai|ruk|band|phool|takleef|mushkil|mein dikkat)
            (gir gaya|gir gayi|gir gai|gir gaye|gir gya|gir pada|gir padi)
            (uth|utha) .. (nahi|nahin|nai) [sakta|sakti|pa|ja]
            (khoon|khun) .. (beh|nikal|band|aa raha)
            (behosh|behoosh|aag lag|maarta hai|marta hai mujhe|mujhe marta|mujhe maarta|marte hain|ambulance bhejo)
            (मदद|बचाओ|मरना चाहता|मरना चाहती|सीने|مدد|بچاو|مرنا چاہتا|سینے)
        """,
        "Somali: danger or a cry for help": """
            (i caawi|i caawiya|caawimaad|caawimo|i badbaadi|i badbaadiya|gurmad|gargaar|ambalaas|ambalaaska)
            (waxaan rabaa|waan rabaa|waxan rabaa|doonayaa|rabaa|waxaan jeclaan) [in|inaan|aan|lahaa] [inaan] (dhinto|\
                is dilo|isdilo|dhimo|dhimashada|geeriyoodo)
            (inaan dhinto|dhinto|is dilo|isdilo|isdilaa|naftayda)
            ma rabo [in|inaan] [inaan|aan] (noolaado|noolaada|nolol|nolosha)
            (xanuun|xanuunaya|xanuunaysa|xanuuneysa|daliiqo|culays) .. (laabta|xabadka|wadnaha|feeraha|laabtayda)
            (laabta|xabadka|wadnaha|laabtu|laabtayda) .. (xanuun*|i xanuunaya|i daliiqaysa)
            (neefta|neefsan|neefsado|neef) .. (ma|kari|karo|dhib|cidhiidhi)
            (ma neefsan karo|neefsan waayay)
            (waan dhacay|waan soo dhacay|dhulka ayaan|waan kufay|soo kicin|ma kici karo|ma istaagi karo|dhiig baxaya|\
                dhiigbax|dab baa|i garaaca|i garaacay)
        """,
        "Ukrainian or Russian: danger or a cry for help": """
            (допоможіть|допоможіт|рятуйте|помогите|спасите|помоги|допоможи|на помощь|швидка|швидку|скорую|скорая)
            (хочу|хочеться|хочется|бажаю|лучше|краще) (померти|вмерти|умереть|сдохнуть|бути мертв*)
            не (хочу|хочется|хочеться) [больше|більше] (жити|жить)
            (самогубств*|самоубийств*|вбити себе|убить себя|покінчити|покончить)
            (біль|болить|боли|боль|болит|тисне|давит|давить) .. (грудях|груди|грудях|серце|сердце|груд*|сердц*|серц*)
            (серце|сердце|груди|грудь) .. (болить|болит|стисну*|давит|давить)
            (інфаркт|инфаркт|інсульт|инсульт|непритомн*|без сознания|кровотеча|кровь|кров іде|кровотечение|пожежа|\
                пожар|задихаюсь|задыхаюсь)
            не можу (дихати|встати|піднятися|рухатися)
            не могу (дышать|встать|подняться|двигаться)
            (я впав|я впала|впала|впав|упал|упала|б'є мене|мене б'є|бьет меня)
        """,
        "Welsh: danger or a cry for help": """
            (helpwch fi|helpwch|argyfwng|ambiwlans)
            (eisiau|isio|isho|moyn) (marw|lladd fy hun|bod yn farw|diwedd*)
            ddim (eisiau|isio|isho|moyn) (byw|bod yma)
            (lladd fy hun|hunanladd*)
            (poen|poenau|dolur|brifo|tynn*) .. (mrest|frest|brest|nghalon|galon|calon)
            (brest|mrest|frest) .. (brifo|poen*|dynn)
            (trawiad|trawiad ar y galon|strôc|stroc|anymwybodol|gwaedu|tân yn|ar dan)
            (methu|fethu|ddim yn gallu|alla i ddim) [ag] (anadlu|codi|symud)
            (wedi (syrthio|cwympo|disgyn)|dw i wedi cwympo)
        """,
        "Other languages: danger or a cry for help": """
            (imdat|yardim edin|olmek istiyorum|bana yardim|gogsum agriyor|pomoc|pomozte|segitseg|hjelp|tulong)
            (komak|کمک|ماشوم مرسته)
            mujhe bachao
            (bantuan tolong|tolong saya)
            (ndihme|ndihma|ndihmoni|dua te vdes)
            (saidia|nisaidie|nataka kufa)
        """,
    },
    english=False,
)
