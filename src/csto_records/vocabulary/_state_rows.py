"""The rows of the table of states, one a line.

Name | official English name | adjectives | alpha-2 | alpha-3 | capital | Russian name | other
English names. An indented line continues the one before. Compiled from general knowledge and ISO
3166-1.
"""

from __future__ import annotations

from typing import Final

ROWS: Final = """
Russia|Russian Federation|Russian|RU|RUS|Moscow|Россия|RF
Belarus|Republic of
    Belarus|Belarusian/Belorussian/Byelorussian|BY|BLR|Minsk|Беларусь|Belorussia/Byelorussia
Kazakhstan|Republic of Kazakhstan|Kazakh/Kazakhstani|KZ|KAZ|Astana|Казахстан|Kazakstan
Kyrgyzstan|Kyrgyz Republic|Kyrgyz/Kyrgyzstani/Kirghiz|KG|KGZ|Bishkek|Киргизия|Republic of
    Kyrgyzstan/Kirghizia/Kirgizia
Tajikistan|Republic of Tajikistan|Tajik/Tajikistani|TJ|TJK|Dushanbe|Таджикистан|
Armenia|Republic of Armenia|Armenian|AM|ARM|Yerevan|Армения|
Azerbaijan|Republic of Azerbaijan|Azerbaijani/Azeri|AZ|AZE|Baku|Азербайджан|
Uzbekistan|Republic of Uzbekistan|Uzbek/Uzbekistani|UZ|UZB|Tashkent|Узбекистан|
Turkmenistan|Turkmenistan|Turkmen|TM|TKM|Ashgabat|Туркмения|Turkmenia
Moldova|Republic of Moldova|Moldovan|MD|MDA|Chisinau|Молдавия|Moldavia
Georgia|Georgia|Georgian|GE|GEO|Tbilisi|Грузия|
Ukraine|Ukraine|Ukrainian|UA|UKR|Kyiv|Украина|
Abkhazia|Republic of Abkhazia|Abkhazian/Abkhaz|||Sukhum|Абхазия|
South Ossetia|Republic of South Ossetia|South Ossetian|||Tskhinval|Южная Осетия|
Mongolia|Mongolia|Mongolian|MN|MNG|Ulan Bator|Монголия|
China|People's Republic of China|Chinese|CN|CHN|Beijing|Китай|PRC
Afghanistan|Islamic Republic of Afghanistan|Afghan|AF|AFG|Kabul|Афганистан|
Iran|Islamic Republic of Iran|Iranian|IR|IRN|Tehran|Иран|
Turkey|Republic of Turkey|Turkish|TR|TUR|Ankara|Турция|Turkiye/Turkish Republic/Republic of
    Turkiye
Serbia|Republic of Serbia|Serbian|RS|SRB|Belgrade|Сербия|
India|Republic of India|Indian|IN|IND|New Delhi|Индия|
Pakistan|Islamic Republic of Pakistan|Pakistani|PK|PAK|Islamabad|Пакистан|
Estonia|Republic of Estonia|Estonian|EE|EST|Tallinn|Эстония|
Latvia|Republic of Latvia|Latvian|LV|LVA|Riga|Латвия|
Lithuania|Republic of Lithuania|Lithuanian|LT|LTU|Vilnius|Литва|
Finland|Republic of Finland|Finnish|FI|FIN|Helsinki|Финляндия|
Norway|Kingdom of Norway|Norwegian|NO|NOR|Oslo|Норвегия|
Sweden|Kingdom of Sweden|Swedish|SE|SWE|Stockholm|Швеция|
Denmark|Kingdom of Denmark|Danish|DK|DNK|Copenhagen|Дания|
Iceland|Republic of Iceland|Icelandic|IS|ISL|Reykjavik|Исландия|
Germany|Federal Republic of Germany|German|DE|DEU|Berlin|Германия|FRG
Austria|Republic of Austria|Austrian|AT|AUT|Vienna|Австрия|
Switzerland|Swiss Confederation|Swiss|CH|CHE|Bern|Швейцария|
France|French Republic|French|FR|FRA|Paris|Франция|Republic of France
Italy|Italian Republic|Italian|IT|ITA|Rome|Италия|Republic of Italy
Spain|Kingdom of Spain|Spanish|ES|ESP|Madrid|Испания|
Portugal|Portuguese Republic|Portuguese|PT|PRT|Lisbon|Португалия|
United Kingdom|United Kingdom of Great Britain and Northern
    Ireland|British/UK|GB|GBR|London|Великобритания|UK/Great Britain/Britain/United
    Kingdom and Northern Ireland
Ireland|Republic of Ireland|Irish|IE|IRL|Dublin|Ирландия|
Netherlands|Kingdom of the Netherlands|Dutch|NL|NLD|Amsterdam|Нидерланды|Holland
Belgium|Kingdom of Belgium|Belgian|BE|BEL|Brussels|Бельгия|
Luxembourg|Grand Duchy of Luxembourg|Luxembourgish|LU|LUX|Luxembourg|Люксембург|
Monaco|Principality of Monaco|Monegasque|MC|MCO|Monaco|Монако|
San Marino|Republic of San Marino|Sammarinese|SM|SMR|San Marino|Сан-Марино|
Vatican|Holy See|Vatican|VA|VAT|Vatican City|Ватикан|Vatican City
Malta|Republic of Malta|Maltese|MT|MLT|Valletta|Мальта|
Poland|Republic of Poland|Polish|PL|POL|Warsaw|Польша|
Czech Republic|Czech Republic|Czech|CZ|CZE|Prague|Чехия|Czechia
Slovakia|Slovak Republic|Slovak/Slovakian|SK|SVK|Bratislava|Словакия|
Hungary|Hungary|Hungarian|HU|HUN|Budapest|Венгрия|Republic of Hungary
Romania|Romania|Romanian|RO|ROU|Bucharest|Румыния|
Bulgaria|Republic of Bulgaria|Bulgarian|BG|BGR|Sofia|Болгария|
Greece|Hellenic Republic|Greek|GR|GRC|Athens|Греция|
Cyprus|Republic of Cyprus|Cypriot|CY|CYP|Nicosia|Кипр|
Croatia|Republic of Croatia|Croatian|HR|HRV|Zagreb|Хорватия|
Slovenia|Republic of Slovenia|Slovenian|SI|SVN|Ljubljana|Словения|
Montenegro|Montenegro|Montenegrin|ME|MNE|Podgorica|Черногория|
North Macedonia|Republic of North Macedonia|Macedonian|MK|MKD|Skopje|Северная
    Македония|Macedonia/Republic of Macedonia
Albania|Republic of Albania|Albanian|AL|ALB|Tirana|Албания|
Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian|BA|BIH|Sarajevo|Босния и Герцеговина|Bosnia
United States|United States of
    America|American/US/U.S.|US|USA|Washington|США|US/USA/U.S./America/the States
Canada|Canada|Canadian|CA|CAN|Ottawa|Канада|
Mexico|United Mexican States|Mexican|MX|MEX|Mexico City|Мексика|
Cuba|Republic of Cuba|Cuban|CU|CUB|Havana|Куба|
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|VE|VEN|Caracas|Венесуэла|
Brazil|Federative Republic of Brazil|Brazilian|BR|BRA|Brasilia|Бразилия|
Argentina|Argentine Republic|Argentine/Argentinian/Argentinean|AR|ARG|Buenos Aires|Аргентина|
Chile|Republic of Chile|Chilean|CL|CHL|Santiago|Чили|
Peru|Republic of Peru|Peruvian|PE|PER|Lima|Перу|
Bolivia|Plurinational State of Bolivia|Bolivian|BO|BOL|Sucre|Боливия|
Ecuador|Republic of Ecuador|Ecuadorian|EC|ECU|Quito|Эквадор|
Nicaragua|Republic of Nicaragua|Nicaraguan|NI|NIC|Managua|Никарагуа|
Paraguay|Republic of Paraguay|Paraguayan|PY|PRY|Asuncion|Парагвай|
Uruguay|Oriental Republic of Uruguay|Uruguayan|UY|URY|Montevideo|Уругвай|
Colombia|Republic of Colombia|Colombian|CO|COL|Bogota|Колумбия|
Japan|Japan|Japanese|JP|JPN|Tokyo|Япония|
South Korea|Republic of Korea|South Korean|KR|KOR|Seoul|Южная Корея|ROK/Korea
North Korea|Democratic People's Republic of Korea|North Korean|KP|PRK|Pyongyang|КНДР|DPRK
Vietnam|Socialist Republic of Vietnam|Vietnamese|VN|VNM|Hanoi|Вьетнам|Viet Nam
Laos|Lao People's Democratic Republic|Lao/Laotian|LA|LAO|Vientiane|Лаос|
Cambodia|Kingdom of Cambodia|Cambodian|KH|KHM|Phnom Penh|Камбоджа|
Thailand|Kingdom of Thailand|Thai|TH|THA|Bangkok|Таиланд|
Malaysia|Malaysia|Malaysian|MY|MYS|Kuala Lumpur|Малайзия|
Singapore|Republic of Singapore|Singaporean|SG|SGP|Singapore|Сингапур|
Indonesia|Republic of Indonesia|Indonesian|ID|IDN|Jakarta|Индонезия|
Philippines|Republic of the Philippines|Philippine/Filipino|PH|PHL|Manila|Филиппины|
Myanmar|Republic of the Union of Myanmar|Myanmar/Burmese|MM|MMR|Naypyidaw|Мьянма|
Bangladesh|People's Republic of Bangladesh|Bangladeshi|BD|BGD|Dhaka|Бангладеш|
Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|LK|LKA|Colombo|Шри-Ланка|
Nepal|Federal Democratic Republic of Nepal|Nepalese/Nepali|NP|NPL|Kathmandu|Непал|
Australia|Commonwealth of Australia|Australian|AU|AUS|Canberra|Австралия|
New Zealand|New Zealand|New Zealand|NZ|NZL|Wellington|Новая Зеландия|
Israel|State of Israel|Israeli|IL|ISR|Jerusalem|Израиль|
Palestine|State of Palestine|Palestinian|PS|PSE|Ramallah|Палестина|
Syria|Syrian Arab Republic|Syrian|SY|SYR|Damascus|Сирия|
Lebanon|Lebanese Republic|Lebanese|LB|LBN|Beirut|Ливан|
Jordan|Hashemite Kingdom of Jordan|Jordanian|JO|JOR|Amman|Иордания|
Iraq|Republic of Iraq|Iraqi|IQ|IRQ|Baghdad|Ирак|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi/Saudi Arabian|SA|SAU|Riyadh|Саудовская Аравия|
United Arab Emirates|United Arab Emirates|Emirati/UAE|AE|ARE|Abu Dhabi|ОАЭ|UAE/Emirates
Qatar|State of Qatar|Qatari|QA|QAT|Doha|Катар|
Kuwait|State of Kuwait|Kuwaiti|KW|KWT|Kuwait City|Кувейт|
Bahrain|Kingdom of Bahrain|Bahraini|BH|BHR|Manama|Бахрейн|
Oman|Sultanate of Oman|Omani|OM|OMN|Muscat|Оман|
Yemen|Republic of Yemen|Yemeni|YE|YEM|Sanaa|Йемен|
Egypt|Arab Republic of Egypt|Egyptian|EG|EGY|Cairo|Египет|
Libya|State of Libya|Libyan|LY|LBY|Tripoli|Ливия|
Algeria|People's Democratic Republic of Algeria|Algerian|DZ|DZA|Algiers|Алжир|
Tunisia|Republic of Tunisia|Tunisian|TN|TUN|Tunis|Тунис|
Morocco|Kingdom of Morocco|Moroccan|MA|MAR|Rabat|Марокко|
Sudan|Republic of the Sudan|Sudanese|SD|SDN|Khartoum|Судан|Republic of Sudan
South Sudan|Republic of South Sudan|South Sudanese|SS|SSD|Juba|Южный Судан|
Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|ET|ETH|Addis Ababa|Эфиопия|
Kenya|Republic of Kenya|Kenyan|KE|KEN|Nairobi|Кения|
Uganda|Republic of Uganda|Ugandan|UG|UGA|Kampala|Уганда|
Rwanda|Republic of Rwanda|Rwandan|RW|RWA|Kigali|Руанда|
Nigeria|Federal Republic of Nigeria|Nigerian|NG|NGA|Abuja|Нигерия|
Ghana|Republic of Ghana|Ghanaian|GH|GHA|Accra|Гана|
Guinea|Republic of Guinea|Guinean|GN|GIN|Conakry|Гвинея|
Mali|Republic of Mali|Malian|ML|MLI|Bamako|Мали|
Senegal|Republic of Senegal|Senegalese|SN|SEN|Dakar|Сенегал|
Angola|Republic of Angola|Angolan|AO|AGO|Luanda|Ангола|
Namibia|Republic of Namibia|Namibian|NA|NAM|Windhoek|Намибия|
Mozambique|Republic of Mozambique|Mozambican|MZ|MOZ|Maputo|Мозамбик|
Zimbabwe|Republic of Zimbabwe|Zimbabwean|ZW|ZWE|Harare|Зимбабве|
Zambia|Republic of Zambia|Zambian|ZM|ZMB|Lusaka|Замбия|
South Africa|Republic of South Africa|South African|ZA|ZAF|Pretoria|ЮАР|
Congo|Republic of the Congo|Congolese|CG|COG|Brazzaville|Республика Конго|Republic of Congo
Democratic Republic of the Congo|Democratic Republic of the Congo|Congolese|CD|COD|Kinshasa|ДР
    Конго|DRC
Central African Republic|Central African Republic|Central African|CF|CAF|Bangui|ЦАР|CAR
Madagascar|Republic of Madagascar|Malagasy|MG|MDG|Antananarivo|Мадагаскар|
Chad|Republic of Chad|Chadian|TD|TCD|N'Djamena|Чад|
Tanzania|United Republic of Tanzania|Tanzanian|TZ|TZA|Dodoma|Танзания|
Burundi|Republic of Burundi|Burundian|BI|BDI|Gitega|Бурунди|
Cameroon|Republic of Cameroon|Cameroonian|CM|CMR|Yaounde|Камерун|
Gabon|Gabonese Republic|Gabonese|GA|GAB|Libreville|Габон|
Niger|Republic of the Niger|Nigerien|NE|NER|Niamey|Нигер|Republic of Niger
Mauritania|Islamic Republic of Mauritania|Mauritanian|MR|MRT|Nouakchott|Мавритания|
Togo|Togolese Republic|Togolese|TG|TGO|Lome|Того|
Benin|Republic of Benin|Beninese|BJ|BEN|Porto-Novo|Бенин|
Burkina Faso|Burkina Faso|Burkinabe|BF|BFA|Ouagadougou|Буркина-Фасо|
Sierra Leone|Republic of Sierra Leone|Sierra Leonean|SL|SLE|Freetown|Сьерра-Леоне|
Liberia|Republic of Liberia|Liberian|LR|LBR|Monrovia|Либерия|
Ivory Coast|Republic of Cote d'Ivoire|Ivorian|CI|CIV|Yamoussoukro|Кот-д’Ивуар|Cote d'Ivoire
Gambia|Republic of the Gambia|Gambian|GM|GMB|Banjul|Гамбия|
Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean|GW|GNB|Bissau|Гвинея-Бисау|
Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|GQ|GNQ|Malabo|Экваториальная
    Гвинея|
Cape Verde|Republic of Cabo Verde|Cape Verdean|CV|CPV|Praia|Кабо-Верде|Cabo Verde
Somalia|Federal Republic of Somalia|Somali|SO|SOM|Mogadishu|Сомали|
Djibouti|Republic of Djibouti|Djiboutian|DJ|DJI|Djibouti|Джибути|
Eritrea|State of Eritrea|Eritrean|ER|ERI|Asmara|Эритрея|
Botswana|Republic of Botswana|Botswanan|BW|BWA|Gaborone|Ботсвана|
Lesotho|Kingdom of Lesotho|Basotho|LS|LSO|Maseru|Лесото|
Eswatini|Kingdom of Eswatini|Swazi|SZ|SWZ|Mbabane|Эсватини|Swaziland
Malawi|Republic of Malawi|Malawian|MW|MWI|Lilongwe|Малави|
Mauritius|Republic of Mauritius|Mauritian|MU|MUS|Port Louis|Маврикий|
Seychelles|Republic of Seychelles|Seychellois|SC|SYC|Victoria|Сейшелы|
Comoros|Union of the Comoros|Comorian|KM|COM|Moroni|Коморы|
Haiti|Republic of Haiti|Haitian|HT|HTI|Port-au-Prince|Гаити|
Jamaica|Jamaica|Jamaican|JM|JAM|Kingston|Ямайка|
Dominican Republic|Dominican Republic|Dominican|DO|DOM|Santo Domingo|Доминиканская Республика|
Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|TT|TTO|Port of Spain|Тринидад и
    Тобаго|
Barbados|Barbados|Barbadian|BB|BRB|Bridgetown|Барбадос|
Panama|Republic of Panama|Panamanian|PA|PAN|Panama City|Панама|
Costa Rica|Republic of Costa Rica|Costa Rican|CR|CRI|San Jose|Коста-Рика|
Guatemala|Republic of Guatemala|Guatemalan|GT|GTM|Guatemala City|Гватемала|
Honduras|Republic of Honduras|Honduran|HN|HND|Tegucigalpa|Гондурас|
El Salvador|Republic of El Salvador|Salvadoran|SV|SLV|San Salvador|Сальвадор|
Guyana|Co-operative Republic of Guyana|Guyanese|GY|GUY|Georgetown|Гайана|Cooperative Republic of
    Guyana
Suriname|Republic of Suriname|Surinamese|SR|SUR|Paramaribo|Суринам|
Brunei|Nation of Brunei|Bruneian|BN|BRN|Bandar Seri Begawan|Бруней|Brunei Darussalam
Maldives|Republic of Maldives|Maldivian|MV|MDV|Male|Мальдивы|
Bhutan|Kingdom of Bhutan|Bhutanese|BT|BTN|Thimphu|Бутан|
Timor-Leste|Democratic Republic of Timor-Leste|Timorese|TL|TLS|Dili|Восточный Тимор|East Timor
Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|PG|PNG|Port Moresby|Папуа
    — Новая Гвинея|
Fiji|Republic of Fiji|Fijian|FJ|FJI|Suva|Фиджи|
Andorra|Principality of Andorra|Andorran|AD|AND|Andorra la Vella|Андорра|
Liechtenstein|Principality of Liechtenstein|Liechtensteiner|LI|LIE|Vaduz|Лихтенштейн|
"""
