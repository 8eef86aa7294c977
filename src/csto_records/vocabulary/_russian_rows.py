"""Russian forms of states, bodies and offices, and English abbreviations of bodies.

The names and abbreviations of the CSTO's bodies are those of its Charter (article 11) and of the
organisation's own site; those of states are from the sites of their presidents and foreign
ministries. Some abbreviations have other meanings elsewhere (РТ is Tatarstan in Russia, РБ may be
Bashkortostan): here they are read as documents of the CSTO print them.
"""

from __future__ import annotations

from typing import Final

# id | further Russian names | abbreviations
STATES: Final = """
russia|Российская Федерация|РФ
belarus|Республика Беларусь;Белоруссия|РБ
kazakhstan|Республика Казахстан|РК
kyrgyzstan|Кыргызстан;Кыргызская Республика;Киргизская Республика|КР
tajikistan|Республика Таджикистан|РТ
armenia|Республика Армения|РА
azerbaijan|Азербайджанская Республика|
uzbekistan|Республика Узбекистан|РУз
turkmenistan|Туркменистан|
moldova|Молдова;Республика Молдова|РМ
serbia|Республика Сербия|
abkhazia|Республика Абхазия|
south-ossetia|Республика Южная Осетия|РЮО
afghanistan|Исламская Республика Афганистан|
iran|Исламская Республика Иран|ИРИ
china|Китайская Народная Республика|КНР
mongolia||
united-states|Соединённые Штаты;Соединённые Штаты Америки|
united-kingdom|Соединённое Королевство|
"""

# slug of a body | Russian abbreviations | English abbreviations; of any owner that has the body
BODIES: Final = """
collective-security-council|СКБ|CSC
council-of-foreign-ministers|СМИД|CFM CMFA
council-of-defence-ministers|СМО|CDM CMD
committee-of-secretaries-of-security-councils|КССБ|CSSC
permanent-council|ПС|
joint-staff|ОШ|
parliamentary-assembly|ПА|PA
interstate-commission-on-military-economic-cooperation|МКВЭС|ICMEC
collective-rapid-reaction-force|КСОР|CRRF
council-of-heads-of-state|СГГ|
council-of-heads-of-government|СГП|
regional-anti-terrorist-structure|РАТС|RATS
"""

# Russian title | English title. Heads of an organ ("Секретарь ...") stand before its name.
TITLES: Final = """
Генеральный секретарь|Secretary General
Генсек|Secretary General
Заместитель Генерального секретаря|Deputy Secretary General
Замгенсека|Deputy Secretary General
Исполнительный секретарь|Executive Secretary
Пресс-секретарь|Press Secretary
Президент|President
Вице-президент|Vice President
Премьер-министр|Prime Minister
Премьер|Prime Minister
Председатель Правительства|Prime Minister
Председатель Кабинета министров|Chairman of the Cabinet of Ministers
Министр иностранных дел|Minister of Foreign Affairs
Глава МИД|Minister of Foreign Affairs
Заместитель министра иностранных дел|Deputy Minister of Foreign Affairs
Министр обороны|Minister of Defence
Глава Минобороны|Minister of Defence
Заместитель министра обороны|Deputy Minister of Defence
Министр внутренних дел|Minister of Internal Affairs
Секретарь|Secretary
Председатель|Chairman
Начальник|Chief
Глава|Head
Руководитель|Head
"""
