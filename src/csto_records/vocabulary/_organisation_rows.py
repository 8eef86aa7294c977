"""The rows of the table of organisations.

``ROWS``: id | name | short name | kind | parent | other printed forms (";") | Russian name |
Russian abbreviation. ``BODIES``: slug | owners | name | other forms | Russian name; a form with
"~" is only printed together with its owner, one with "=" means this body as it stands; an indented
line continues the one before. Compiled from general knowledge.
"""

from __future__ import annotations

from typing import Final

OWNERS: Final = {
    "csto": (
        "CSTO",
        ("Collective Security Treaty Organisation", "Collective Security Treaty Organization"),
        "ОДКБ",
    ),
    "cis": ("CIS", ("Commonwealth of Independent States",), "СНГ"),
    "sco": (
        "SCO",
        ("Shanghai Cooperation Organisation", "Shanghai Cooperation Organization"),
        "ШОС",
    ),
    "eaeu": ("EAEU", ("Eurasian Economic Union",), "ЕАЭС"),
    "eurasec": ("EurAsEC", ("Eurasian Economic Community",), "ЕврАзЭС"),
}

BODIES: Final = """
collective-security-council|csto|Collective Security Council|~CSC;=Collective Security
    Council;=CIS Collective Security Council;Council of Collective Security;~Council|Совет
    коллективной безопасности
council-of-foreign-ministers|csto cis sco|Council of Foreign Ministers|Foreign Ministers
    Council;Council of Ministers of Foreign Affairs;Foreign Ministers' Council;~Council of
    Ministers;Council of the Ministers of Foreign Affairs;Foreign Minister Council;Ministerial
    Council;~CFM|Совет министров иностранных дел
council-of-defence-ministers|csto cis|Council of Defence Ministers|Council of Defense
    Ministers;Defence Ministers Council;Defence Ministers' Council;~Defense Ministers
    Council;~Defense Ministers' Council;Council of Ministers of
    Defence;Council of Ministers of Defense|Совет министров обороны
defence-ministers-meeting|sco|Meeting of Defence Ministers|~Defence Ministers Meeting|Совещание
    министров обороны
committee-of-secretaries-of-security-councils|csto|Committee of Secretaries of Security
    Councils|Committee of Secretaries of the Security Councils;Committee of Security Council
    Secretaries;Security Council Secretaries Committee;~Council of Secretaries of Security
    Councils;~Council of the Secretaries of the Security Councils;~Council of the secretaries of the
    security councils;Committee of the Secretaries of the
    Security Councils|Комитет секретарей советов безопасности
permanent-council|csto|Permanent Council||Постоянный совет
secretariat|csto sco|~Secretariat||Секретариат
joint-staff|csto|Joint Staff|~United Staff;~united staff|Объединённый штаб
parliamentary-assembly|csto|~Parliamentary Assembly|~PA;=PA CSTO|Парламентская ассамблея
parliamentary-assembly-council|csto|Parliamentary Assembly Council|Council of the Parliamentary
    Assembly;~PA Council;=Council of the CSTO Parliamentary Assembly;=Council of the CSTO PA;=PA
    CSTO Council;=Council of the PA CSTO|Совет Парламентской ассамблеи
coordination-council-on-biological-security|csto|Coordination Council on Biological
    Security|Coordinating Council on Biological Security;Coordination Council for Biological
    Security;Coordinating Council of Authorised Bodies on Biological Security|Координационный
    совет по вопросам биологической безопасности
interstate-commission-on-military-economic-cooperation|csto|Interstate Commission on
    Military-Economic Cooperation|Interstate Commission for Military-Economic
    Cooperation;Interstate Commission on Military and Economic Cooperation|Межгосударственная
    комиссия по военно-экономическому сотрудничеству
peacekeeping-forces|csto|~Peacekeeping Forces|~peacekeeping forces;~Collective Peacekeeping
    Forces|Миротворческие силы
collective-rapid-reaction-force|csto|Collective Rapid Reaction Force|Collective Rapid Reaction
    Forces;~collective rapid reaction forces|Коллективные силы оперативного реагирования
collective-rapid-deployment-forces|csto|Collective Rapid Deployment Forces|Collective Rapid
    Deployment Force;~collective rapid deployment forces|Коллективные силы быстрого развёртывания
council-of-heads-of-state|cis sco|Council of Heads of State|~Heads of State Council|Совет глав
    государств
council-of-heads-of-government|cis sco|Council of Heads of Government|~Heads of Government
    Council|Совет глав правительств
executive-committee|cis|~Executive Committee||Исполнительный комитет
economic-council|cis|~Economic Council||Экономический совет
interparliamentary-assembly|cis|~Interparliamentary Assembly|~Inter-Parliamentary
    Assembly|Межпарламентская ассамблея
regional-anti-terrorist-structure|sco|Regional Anti-Terrorist Structure|Regional Anti-Terrorism
    Structure;~RATS|Региональная антитеррористическая структура
business-council|sco csto|~Business Council||Деловой совет
"""

ROWS: Final = """
csto|Collective Security Treaty Organisation|CSTO|intergovernmental organisation||Collective
    Security Treaty Organization;Organisation of the Collective Security Treaty|Организация
    Договора о коллективной безопасности|ОДКБ
cis|Commonwealth of Independent States|CIS|intergovernmental organisation|||Содружество
    Независимых Государств|СНГ
sco|Shanghai Cooperation Organisation|SCO|intergovernmental organisation||Shanghai Cooperation
    Organization|Шанхайская организация сотрудничества|ШОС
eaeu|Eurasian Economic Union|EAEU|intergovernmental organisation||EEU|Евразийский экономический
    союз|ЕАЭС
eaeu-eurasian-economic-commission|Eurasian Economic Commission|EEC|body|eaeu||Евразийская
    экономическая комиссия|ЕЭК
eaeu-eurasian-economic-commission-board|Eurasian Economic Commission
    Board||body|eaeu-eurasian-economic-commission|Board of the Eurasian Economic Commission;EEC
    Board|Коллегия Евразийской экономической комиссии|
eaeu-supreme-eurasian-economic-council|Supreme Eurasian Economic Council||body|eaeu||Высший
    Евразийский экономический совет|ВЕЭС
eaeu-eurasian-intergovernmental-council|Eurasian Intergovernmental Council||body|eaeu||Евразийский
    межправительственный совет|
eurasec|Eurasian Economic Community|EurAsEC|intergovernmental organisation|||Евразийское
    экономическое сообщество|ЕврАзЭС
union-state|Union State|Union State|intergovernmental organisation||Union State of Russia and
    Belarus;Russia-Belarus Union State;Union State of Belarus and Russia|Союзное государство|
union-state-supreme-state-council|Supreme State Council of the Union State||body|union-state|Union
    State Supreme State Council;Supreme State Council|Высший Государственный Совет Союзного
    государства|
un|United Nations|UN|intergovernmental organisation||United Nations Organisation;United Nations
    Organization|Организация Объединённых Наций|ООН
un-security-council|UN Security Council||body|un|United Nations Security Council;Security Council
    of the United Nations|Совет Безопасности ООН|
un-general-assembly|UN General Assembly||body|un|United Nations General Assembly;General Assembly
    of the United Nations|Генеральная Ассамблея ООН|
un-office-on-drugs-and-crime|United Nations Office on Drugs and Crime|UNODC|body|un|UN Office on
    Drugs and Crime|Управление ООН по наркотикам и преступности|УНП ООН
unesco|United Nations Educational, Scientific and Cultural Organization|UNESCO|intergovernmental
    organisation|un||ЮНЕСКО|ЮНЕСКО
who|World Health Organization|WHO|intergovernmental organisation|un|World Health
    Organisation|Всемирная организация здравоохранения|ВОЗ
iaea|International Atomic Energy Agency|IAEA|intergovernmental organisation|un||Международное
    агентство по атомной энергии|МАГАТЭ
icao|International Civil Aviation Organization|ICAO|intergovernmental
    organisation|un|International Civil Aviation Organisation|Международная организация
    гражданской авиации|ИКАО
osce|Organization for Security and Co-operation in Europe|OSCE|intergovernmental
    organisation||Organisation for Security and Cooperation in Europe;Organization for Security
    and Cooperation in Europe;Organisation for Security and Co-operation in Europe|Организация по
    безопасности и сотрудничеству в Европе|ОБСЕ
nato|North Atlantic Treaty Organization|NATO|intergovernmental organisation||North Atlantic Treaty
    Organisation;North Atlantic Alliance|Организация Североатлантического договора|НАТО
eu|European Union|EU|intergovernmental organisation|||Европейский союз|ЕС
eu-european-commission|European Commission||body|eu|Commission of the European
    Communities|Европейская комиссия|ЕК
eu-european-council|European Council||body|eu|Council of the European Union|Европейский совет|
eu-european-parliament|European Parliament||body|eu||Европейский парламент|
eu-european-central-bank|European Central Bank|ECB|body|eu||Европейский центральный банк|ЕЦБ
council-of-europe|Council of Europe||intergovernmental organisation|||Совет Европы|
council-of-europe-parliamentary-assembly|Parliamentary Assembly of the Council of
    Europe|PACE|body|council-of-europe||Парламентская ассамблея Совета Европы|ПАСЕ
brics|BRICS|BRICS|intergovernmental organisation|||БРИКС|
brics-new-development-bank|New Development Bank|NDB|body|brics|BRICS New Development Bank|Новый
    банк развития|НБР
g20|Group of Twenty|G20|intergovernmental organisation||G-20;Group of 20|Группа двадцати|
g8|Group of Eight|G8|intergovernmental organisation||G-8;Group of 8|Группа восьми|
g7|Group of Seven|G7|intergovernmental organisation||G-7|Группа семи|
apec|Asia-Pacific Economic Cooperation|APEC|intergovernmental organisation||Asia-Pacific Economic
    Cooperation forum|Азиатско-Тихоокеанское экономическое сотрудничество|АТЭС
asean|Association of Southeast Asian Nations|ASEAN|intergovernmental organisation||Association of
    South East Asian Nations|Ассоциация государств Юго-Восточной Азии|АСЕАН
cica|Conference on Interaction and Confidence Building Measures in Asia|CICA|intergovernmental
    organisation||Conference on Interaction and Confidence-Building Measures in Asia|Совещание по
    взаимодействию и мерам доверия в Азии|СВМДА
oic|Organisation of Islamic Cooperation|OIC|intergovernmental organisation||Organization of
    Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic
    Conference|Организация исламского сотрудничества|ОИС
league-of-arab-states|League of Arab States|Arab League|intergovernmental organisation|||Лига
    арабских государств|ЛАГ
gulf-cooperation-council|Cooperation Council for the Arab States of the Gulf|GCC|intergovernmental
    organisation||Gulf Cooperation Council|Совет сотрудничества арабских государств Персидского
    залива|ССАГПЗ
african-union|African Union|AU|intergovernmental organisation|||Африканский союз|АС
organisation-of-turkic-states|Organisation of Turkic States|OTS|intergovernmental
    organisation||Organization of Turkic States;Turkic Council|Организация тюркских государств|ОТГ
opec|Organization of the Petroleum Exporting Countries|OPEC|intergovernmental
    organisation||Organisation of the Petroleum Exporting Countries|Организация стран —
    экспортёров нефти|ОПЕК
gecf|Gas Exporting Countries Forum|GECF|intergovernmental organisation|||Форум стран — экспортёров
    газа|ФСЭГ
opcw|Organisation for the Prohibition of Chemical Weapons|OPCW|intergovernmental
    organisation||Organization for the Prohibition of Chemical Weapons|Организация по запрещению
    химического оружия|ОЗХО
wto|World Trade Organization|WTO|intergovernmental organisation||World Trade
    Organisation|Всемирная торговая организация|ВТО
imf|International Monetary Fund|IMF|intergovernmental organisation|||Международный валютный
    фонд|МВФ
world-bank|World Bank||intergovernmental organisation|||Всемирный банк|
interpol|International Criminal Police Organization|Interpol|intergovernmental
    organisation||INTERPOL|Международная организация уголовной полиции|Интерпол
icrc|International Committee of the Red Cross|ICRC|organisation|||Международный комитет Красного
    Креста|МККК
ioc|International Olympic Committee|IOC|organisation|||Международный олимпийский комитет|МОК
fifa|International Federation of Association Football|FIFA|organisation||Federation Internationale
    de Football Association;Fédération Internationale de Football Association|Международная
    федерация футбола|ФИФА
russia-presidential-executive-office|Presidential Executive Office||state body|russia|Executive
    Office of the President;Presidential Administration;Administration of the
    President;Presidential Executive Office of the Russian Federation;Executive
    Office|Администрация Президента Российской Федерации|
russia-security-council|Security Council of the Russian Federation||state body|russia|Russian
    Security Council;Russia's Security Council;Security Council of Russia|Совет Безопасности
    Российской Федерации|
russia-government|Government of the Russian Federation||state body|russia|Russian
    Government;Government of Russia|Правительство Российской Федерации|
russia-government-executive-office|Government Executive Office||state body|russia|Government
    Staff;Executive Office of the Government|Аппарат Правительства Российской Федерации|
russia-ministry-of-foreign-affairs|Ministry of Foreign Affairs of the Russian Federation||state
    body|russia|Russian Ministry of Foreign Affairs;Russian Foreign Ministry;Foreign Ministry of
    Russia;Ministry of Foreign Affairs of Russia|Министерство иностранных дел Российской
    Федерации|МИД России
russia-ministry-of-defence|Ministry of Defence of the Russian Federation||state
    body|russia|Russian Defence Ministry;Russian Ministry of Defence;Defence Ministry of
    Russia|Министерство обороны Российской Федерации|Минобороны России
russia-state-duma|State Duma||state body|russia|State Duma of the Federal Assembly;State Duma of
    the Federal Assembly of the Russian Federation;Federal Assembly State Duma|Государственная Дума|
russia-federation-council|Federation Council||state body|russia|Council of Federation;Council of
    the Federation;Federation Council of the Federal Assembly;Federal Assembly Federation
    Council|Совет Федерации|
russia-federal-assembly|Federal Assembly||state body|russia|Federal Assembly of the Russian
    Federation|Федеральное Собрание|
russia-state-council|State Council of the Russian Federation||state body|russia|State
    Council;Russian State Council|Государственный Совет Российской Федерации|
russia-constitutional-court|Constitutional Court of the Russian Federation||state
    body|russia|Constitutional Court|Конституционный Суд Российской Федерации|
russia-supreme-court|Supreme Court of the Russian Federation||state body|russia|Supreme
    Court|Верховный Суд Российской Федерации|
russia-prosecutor-generals-office|Prosecutor General's Office of the Russian Federation||state
    body|russia|Prosecutor General's Office;Prosecutor-General's Office|Генеральная прокуратура
    Российской Федерации|
russia-investigative-committee|Investigative Committee of the Russian Federation||state
    body|russia|Investigative Committee;Russian Investigative Committee|Следственный комитет
    Российской Федерации|
russia-federal-security-service|Federal Security Service|FSB|state body|russia|Federal Security
    Service of the Russian Federation|Федеральная служба безопасности|ФСБ
russia-foreign-intelligence-service|Foreign Intelligence Service|SVR|state body|russia||Служба
    внешней разведки|СВР
russia-federal-guard-service|Federal Guard Service|FSO|state body|russia|Federal Guards
    Service;Federal Protective Service|Федеральная служба охраны|ФСО
russia-federal-customs-service|Federal Customs Service||state body|russia||Федеральная таможенная
    служба|ФТС
russia-federal-taxation-service|Federal Taxation Service||state body|russia|Federal Tax
    Service|Федеральная налоговая служба|ФНС
russia-federal-service-for-financial-monitoring|Federal Service for Financial
    Monitoring|Rosfinmonitoring|state body|russia|Federal Financial Monitoring Service|Федеральная
    служба по финансовому мониторингу|Росфинмониторинг
russia-federal-medical-biological-agency|Federal Medical-Biological Agency|FMBA|state
    body|russia|Federal Medical and Biological Agency|Федеральное медико-биологическое
    агентство|ФМБА
russia-federal-service-of-national-guard-troops|Federal Service of National Guard Troops||state
    body|russia|National Guard;Federal National Guard Service;Federal National Guard Troops
    Service|Федеральная служба войск национальной гвардии|Росгвардия
russia-central-bank|Bank of Russia||state body|russia|Central Bank of Russia;Central Bank of the
    Russian Federation;Central Bank|Центральный банк Российской Федерации|ЦБ
russia-accounts-chamber|Accounts Chamber||state body|russia|Accounts Chamber of the Russian
    Federation|Счётная палата|
russia-civic-chamber|Civic Chamber||state body|russia|Civic Chamber of the Russian
    Federation|Общественная палата|
russia-central-election-commission|Central Election Commission||state body|russia|Central Election
    Commission of the Russian Federation|Центральная избирательная комиссия|ЦИК
russia-armed-forces|Russian Armed Forces||state body|russia|Armed Forces of the Russian
    Federation;Armed Forces of Russia|Вооружённые Силы Российской Федерации|
russia-general-staff|General Staff of the Armed Forces of the Russian Federation||state
    body|russia|General Staff of the Russian Armed Forces;General Staff of the Armed
    Forces;Russian Armed Forces General Staff;General Staff|Генеральный штаб Вооружённых Сил
    Российской Федерации|
belarus-security-council|Security Council of the Republic of Belarus||state body|belarus|Security
    Council of Belarus;Belarusian Security Council;State Secretariat of the Security Council of
    the Republic of Belarus|Совет Безопасности Республики Беларусь|
kazakhstan-security-council|Security Council of the Republic of Kazakhstan||state
    body|kazakhstan|Security Council of Kazakhstan;Kazakh Security Council|Совет Безопасности
    Республики Казахстан|
kyrgyzstan-security-council|Security Council of the Kyrgyz Republic||state
    body|kyrgyzstan|Security Council of Kyrgyzstan;Kyrgyz Security Council|Совет безопасности
    Киргизской Республики|
tajikistan-security-council|Security Council of the Republic of Tajikistan||state
    body|tajikistan|Security Council of Tajikistan;Tajik Security Council|Совет безопасности
    Республики Таджикистан|
armenia-security-council|Security Council of the Republic of Armenia||state body|armenia|Security
    Council of Armenia;Armenian Security Council;National Security Council of Armenia|Совет
    безопасности Республики Армения|
"""
