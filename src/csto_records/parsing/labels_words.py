"""Words that tell a speaker label from a sentence: roles, offices, and what is never a name.

These are ordinary words of official English (and a few of Russian), not names of people.
"""

from __future__ import annotations

from csto_records.parsing.lines import listed

ROLES = listed(
    "question questions remark remarks reply response answer comment operator voice voices"
    " moderator presenter host journalist reporter correspondent interpreter audience volunteer"
    " volunteers anchor announcer interviewer вопрос ответ реплика ведущий"
)
"""What is printed in place of a name where the speaker is not named."""

ROLE_TAIL = listed(
    "from the a an of in off hall audience floor journalist journalists reporter media"
    " correspondent english russian french german chinese translated via microphone"
)

HONORIFICS = listed("mr mrs ms miss dr messrs sir madam prof г-н госпожа господин")

CLERICAL = listed(
    "patriarch catholicos pope metropolitan archbishop bishop king queen prince princess emir"
    " sultan sheikh emperor rabbi mufti imam archimandrite hegumen father lama"
)
"""Titles that one given name may follow."""

OFFICES = listed(
    """president vice-president minister premier chancellor chairman chairwoman chairperson chair
    co-chair co-chairman deputy secretary secretary-general general director governor mayor head
    chief ceo cfo leader speaker member ambassador envoy representative plenipotentiary
    commissioner ombudsman prosecutor adviser advisor aide assistant counsellor councillor
    commander commander-in-chief officer colonel lieutenant major captain sergeant admiral marshal
    private lt-gen lieutenant-general rector principal dean professor academician academic
    moderator host presenter anchor journalist correspondent reporter editor editor-in-chief
    observer columnist publisher writer author poet composer conductor artist actor actress
    singer musician director-general producer pianist ballerina dancer architect cosmonaut
    astronaut pilot test-cosmonaut instructor-test-cosmonaut veteran champion coach athlete
    sportsman sportswoman captain-general manager owner founder co-founder partner entrepreneur
    businessman businesswoman farmer engineer designer worker foreman driver operator builder
    miner doctor physician surgeon nurse teacher student graduate schoolboy schoolgirl pupil
    volunteer activist participant winner finalist laureate recipient resident scientist
    researcher historian economist lawyer judge senator deputy-chairman deputy-minister mariner
    archpriest priest treasurer executive coordinator co-ordinator rapporteur spokesman
    spokeswoman spokesperson negotiator delegate curator inspector superintendent specialist
    expert analyst master hero father mother widow daughter son representative-general
    first-deputy prince princess king queen emperor emir sultan sheikh patriarch catholicos
    pope metropolitan archbishop bishop rabbi mufti imam lama woman man"""
)
"""Words that name a post, a rank or an occupation."""

TITLES_BEFORE_A_NAME = listed(
    """president minister chancellor premier chairman chairwoman chairperson chair secretary
    director governor mayor head ceo leader speaker ambassador envoy representative commissioner
    aide adviser advisor commander colonel general major captain sergeant lieutenant admiral
    rector professor moderator host presenter journalist correspondent secretary-general officer
    plenipotentiary lt-gen writer archpriest manager coordinator chief cosmonaut mariner"""
)
"""Offices after which nothing but a name is to be expected."""

PLACES = listed(
    """russia belarus kazakhstan kyrgyzstan tajikistan armenia azerbaijan uzbekistan turkmenistan
    moldova ukraine georgia abkhazia ossetia transnistria latvia lithuania estonia poland germany
    france italy spain portugal britain england scotland ireland kingdom iceland norway sweden
    finland denmark netherlands belgium luxembourg switzerland austria hungary czechia slovakia
    slovenia croatia serbia montenegro bosnia herzegovina macedonia albania greece bulgaria
    romania turkey türkiye turkiye cyprus malta israel palestine lebanon syria jordan iraq iran
    kuwait bahrain qatar emirates oman yemen arabia egypt libya tunisia algeria morocco sudan
    ethiopia eritrea somalia kenya uganda tanzania rwanda burundi congo gabon cameroon nigeria
    niger mali chad senegal guinea ghana togo benin angola zambia zimbabwe mozambique malawi
    namibia botswana africa madagascar mauritius afghanistan pakistan india nepal bhutan
    bangladesh lanka maldives myanmar thailand laos cambodia vietnam malaysia singapore indonesia
    philippines brunei china mongolia korea japan taiwan australia zealand usa us uk eu un states
    america canada mexico guatemala honduras salvador nicaragua panama cuba jamaica haiti
    venezuela colombia ecuador peru bolivia brazil paraguay uruguay argentina chile monaco
    dhabi dubai liechtenstein andorra vatican moscow petersburg sevastopol minsk astana bishkek
    dushanbe yerevan tashkent ashgabat baku kiev chisinau crimea tatarstan bashkortostan chechnya
    dagestan ingushetia tuva yakutia buryatia karelia chuvashia udmurtia mordovia khakassia
    kalmykia adygeya nato osce csto cis sco eaeu brics asean opec fifa uefa unesco cica apec
    siberia urals caucasus europe asia eurasia donbass donetsk lugansk luhansk fatherland
    north south east west nizhny veliky novgorod stream segodnya rossiya rossii gazeta"""
)
"""States, some cities and bodies: a name may follow, but they are no part of one."""

NOT_NAMES = OFFICES | listed(
    """the a an of and or for to in on at by with from as but nor so yet if then than this that
    these those there here it its he she they we you i my our your his her their who whom whose
    which what when where why how not no yes all any some each every both either neither
    republic federation union state states council committee commission assembly parliament duma
    chamber senate congress cabinet government ministry department agency service office bureau
    administration authority board bank fund foundation company corporation corporations group
    holding institute institution university academy school college centre center museum theatre
    hospital clinic laboratory organisation organization association society party faction
    movement front league club team federal national international regional municipal local
    public civic civil social economic foreign internal external interior defence defense
    security finance financial energy health healthcare education science culture sport sports
    tourism transport trade industry industrial agriculture labour communications media justice
    emergencies emergency development protection environment ecology resources affairs policy
    politics relations cooperation treaty agreement convention declaration statement charter
    protocol memorandum resolution communique law code act order decree executive constitution
    article chapter section part paragraph clause annex appendix item items point number numbers
    table figure page volume note notes source sources photo photos video audio text transcript
    excerpts excerpt beginning opening closing speech address message greetings meeting session
    summit conference forum congress talks visit ceremony news press release briefing interview
    contact contacts telephone telephones phone tel fax email e-mail website site link links
    accreditation registration entry deadline date dates time venue place programme program
    schedule agenda topic topics theme subject title name names list persons geography
    publication status published district districts region regions territory territories oblast
    krai city town village settlement street square avenue palace hall residence kremlin house
    hotel airport station port river lake sea ocean island islands mountain bridge railway
    railways road army navy forces fleet guard military armed war victory peace great patriotic
    holy saint st. st new old upper lower central northern southern eastern western northwestern
    northeastern southwestern southeastern american british chinese french russian soviet
    ukrainian belarusian kazakh armenian european asian eurasian african arab islamic christian
    orthodox democratic people's peoples people world global united joint common collective
    independent january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
    first second third fourth fifth last next final one two three four five six seven eight nine
    ten good dear thank thanks please hello welcome colleagues friends ladies gentlemen comrades
    yes-no goal goals task tasks aim objective priority priorities result results conclusion
    summary introduction background reference example fact facts reason reasons answer question
    information technology digital data system systems project projects plan plans strategy
    strategic reform reforms market markets budget tax taxes price prices growth economy oil gas
    nuclear power space aviation construction housing infrastructure investment business
    entrepreneurship innovation research design studio film television radio channel newspaper
    magazine agency-tass cup olympic olympics games championship prize award medal order-of
    children youth women men family families citizens veterans students workers let can will
    would should must may-be is are was were be been being has have had do does did said says
    say asked noted stressed added according regarding concerning including following above below
    also only just now very more most many much such other another same own well still even
    mr mrs ms dr staff"""
)
"""Words that are no part of a person's name."""

SURNAMES_TOO = listed(
    "king page bishop pope prince law park price banks fund hope young rice major lord farmer"
    " driver miner cook baker mayor chase wood stone field west north may march jordan"
    " israel england ireland france holland"
)
"""Ordinary words that a full name may end in ("Larry King")."""

GIVEN_TOO = listed(
    "will may june april august hope grace rose mark art victory jordan georgia israel chad"
)
"""Ordinary words that a full name may begin with ("Will Smith")."""

CLOSING_NOUNS = listed(
    "commission committee union republic region federation council parliament assembly congress"
    " senate chamber cabinet government ministry service staff forces district territory office"
    " administration secretariat states kingdom nations board"
)
"""Nouns that a proper name of a body ends with: what follows is a person's name."""

PARTICLES = listed(
    "de da di del della der den des du dos la le van von zu bin ibn ben al el ould uulu kyzy oglu"
    " ogly bint abu"
)
"""Small words inside names."""

SENTENCE_WORDS = listed(
    """i we you he she they it my our your his her its their me us him them this that these those
    who whom which what when where why how there here is are was were be been being am has have
    had having do does did can could will would shall should may might must let not if because so
    but or than also only just now very more most said says say saying asked noted stressed added
    told met meets meet took take takes made make makes gave give gives went go goes came come
    comes got get gets saw see sees know knows think thinks want wants like likes need needs
    include includes including concerning regarding according following about between during
    until while since however therefore moreover"""
)
"""Words that make a line a sentence or a part of one; no office holds them."""

OPENING_WORDS = listed("to for from by with on in at of and as about dear")
"""Words that no label begins with."""

ED_IN_OFFICES = listed(
    "united retired honoured honored armed limited merited renowned distinguished advanced"
    " associated unified accredited detailed decorated red med celebrated seconded"
)
"""Words in -ed that offices hold; any other in small letters is taken for a verb."""
