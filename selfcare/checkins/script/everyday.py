"""Common words that are in no table, so that they are neither mended nor used to take words apart wrongly."""

from typing import Final

EVERYDAY: Final = frozenset(
    """about above across actually add afternoon again against ago agree air almost along already also always am among an
    another answer anyway apart are area around arrive ask at bag bake baking ball bath be beach bean beans beautiful
    because bed before began begin behind being below best between big bike bill bird birds birthday biscuit bit bite black
    blue board boat body book books boots born borrow both bottle bottom bowl box boy bread break breakfast bright bring
    brought brown build building bus busy butter buy by cake came camera can car card care careful carry cat catch chair
    change cheap cheese chicken children chips church city class clean clear clock clothes cloud club coach coat coffee cold
    colour come cook corner cost cough count country course cream cross cup cut daily dance dark date day deal dear decide
    deep did different dinner dirty dish do dog door down dream dress drink drive drop dry during each early earth easy eat
    egg eggs eight else empty end enough enter even evening ever every exactly except eye eyes face fact fair family far
    farm fast feet few field fight file fill film find finger finish fish five flat floor flower flowers fly follow food
    foot football for forget forty forward four fresh fridge friend from front fruit full fun funny game garden gave get
    giant gift girl glad glass gloves go gold gone good got grass green grew grow guess hair half hall ham hand happen happy
    hard has hat have he head hear heard heat heavy held hello her here high hill him himself his hold hole holiday home
    hope horse hot hour house how huge hundred hungry hurry husband ice idea if important in inside into iron is it item
    jacket jam job join joke juice jump just keep kettle kind kitchen knee knew know lady lake lamp land large last late
    laugh laughing law lay lazy lead learn least leave left leg lemon less let letter library life lift light like line
    list listen little live living local log long look lose lost lot loud lovely low luck lunch made make man many map
    market match maybe me meal mean meat meet men met middle might mile milk mind mine minute miss mix money month moon more
    most mouth move much music must my name near nearly neck need needed neighbour never new news next nice night nine no
    noise none noon nor normal north nose not note nothing now of off office often oh old on once one onion only open or
    orange order other our out outside oven over own page paint pan paper parcel park part party pass past pay peace pen
    people pick picture pie piece pink place plan plane plant plate play please plenty point pool post pot potato potatoes
    pound present pretty price pub pull purple push put quarter queen question quick quiet quite race radio rain rang reach
    read ready real red rest rice ride right ring river road rock roll roof room round row rug run sad safe said sale salt
    same sandwich sang sat saw say school sea seat second see seem seen sell send set seven shall shape share sharp sheep
    shirt shoe shoes shop shopping short should shout show shut sick side sign silly silver simple since sing sink sister
    sit six size skin sky slow small smile snow soap socks sofa soft soon sorry sound soup south special spent spoke spoon
    spring stairs stamp stand star start station stay steak step still stone stood stop store story straight strange street
    strong such sugar summer sun sunny sure sweet swim table take talk tall tea teach team telephone television tell ten
    than thank that them then there these they thick thin thing things think third this those though thought three through
    throw ticket tidy tie till time tin tiny to today toe together told tomato tomatoes tonight too took top touch towards
    town toy train travel tree trip trousers true try turkey turn twelve twenty two uncle under until up upstairs use usual
    usually valley van vegetables very view village visit voice wait walk wall want war warm was wash watch water way we
    wear weather week weekend weigh well went were west wet what wheel when where which while white who whole why wide wife
    wild will win wind window winter wish with without woman women won wonder wood wool word words work world worry would
    write wrong yard year yellow yes yesterday yet you young your zoo hughes joan arthur dorothy maureen margaret jean
    doris eileen brenda sheila patricia pat mary ann anne elsie edna vera betty joyce kath kathleen norma rita stan alf
    harry ron ronnie frank george bert ted ken eric walter billy bob bobby tommy jimmy john james peter paul dave david
    steve stephen karen julie susan sue tracey tracy helen carol sandra linda leo danny lee liam ryan connor josh emma
    lucy kate katie sarah claire liverpool everton anfield walton bootle toxteth speke garston wavertree childwall
    allerton woolton aigburth kirkdale kensington knowsley huyton kirkby crosby formby southport birkenhead wirral mersey
    bargain hunt countdown pointless tipping point strictly bake off corrie emmerdale eastenders bingo scouse chippy brekkie
    butty barm bevvy bizzies ozzy scran kecks keks bins bin ginnel jigger entry antwacky gegging divvy soft antics
    devoed jarg la lecky leccy plazzy robbed swerve sagged moody meff scally wools wool clobber cob cobs trainees
    berries upset setup outback into onto herself became become outgoing therein wherein hereby""".split()
)
