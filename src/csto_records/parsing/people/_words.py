"""Capitalised words that are no part of a personal name. Compiled from general knowledge.

``COMMON`` are ordinary English words as they begin sentences or stand in the names of bodies,
events and documents; ``PLACES`` are parts of place names; ``HONORIFICS`` stand before names.
"""

from __future__ import annotations

from typing import Final

from csto_records.names.words import word_list

COMMON: Final = word_list("""
    A Abilympics About Above Abroad Absolutely Abuse Academic Academician Academy Accompanied
    Accord According Accordingly Accounting Accounts Achieving Across Act Acting Action Active
    Activist Activities Actor Actors Actress Acts Actually Additionally Address Addressing
    Administration Administrative Admiral Adoption Advanced Adviser Advisers Advisor Advisors
    Advisory Aegis Aeroflot Aerospace Affairs African After Afterwards Again Against Age Agencies
    Agency Agents Ages Agreement Agreements Agricultural Agriculture Agro-Industrial Aide Aides
    Air Airbase Airborne Airbus Aircraft Airfield Airlines Airport Alas Alcohol All Allah Alley
    Alliance Allied Allies Almighty Almost Along Alongside Already Alrosa Also Although Always Am
    Ambassador Ambassadors Amendment Amendments American Amid Among Amongst An Anchor And
    Anglo-Saxon Annex Anniversary Another Answer Answering Antarctic Anti-Corruption Anti-Doping
    Anti-Terrorist Any Anybody Anyone Anything Anyway Apart Apostle Apostles Appendix Apple
    Appoint Appointed Approximately April Arab Arbitration Archaeology Archipelago Architect
    Architecture Arctic Are Area Areas Arena Armament Armaments Armed Army Around Arrangement Art
    Artek Article Artist Artistic Arts As Asia-Pacific Asian Aside Aspects Assembly Assistance
    Assistant Assisting Associated Association Associations Assumption Astana Astronaut At Athlete
    Atlantic Atomic Attended Attending August Authorities Authority Automated Automatic Automobile
    Autonomous Autumn Avangard Avenue Aviation Avionics AvtoVAZ Avtovaz Award Awarded Awarding
    Awards Away Back Ball Ballet Baltic Band Bank Banker Banner Base Basic Basically Basin Basis
    Battle Bay Be Beatitude Because Been Before Being Below Belt Beneath Beside Besides Best
    Betrayal Better Between Beyond Bible Big Billion Biology Birthday Black Blockade Blogger
    Bloomberg Blue Board Body Boeing Bologna Bolsheviks Bolshoi Book Border Borders Both Boulevard
    Boundary Boxer Branch Breakthrough Bridge Brigade Brigades Broad Broadcast Broadcasting
    Brotherhood Brothers Buddhism Buddhist Budget Builder Building Bulava Bundestag Buran Bureau
    Business Businesses Businessman But By Cabinet Calling Can Canal Candidate Candidates
    Canonical Capital Capitals Captain Car Care Cash Caspian Castle Cathedral Catholic Caucasian
    Ceasefire Cemetery Center Central Centre Centres Centuries Century Ceremony Certain Certainly
    Cessation Chair Chairman Chairmen Chairperson Challenges Chamber Chambers Champion Champions
    Championship Championships Change Changing Channel Chapel Chapter Charity Charter Chayanda
    Chemical Chief Chiefs Child Childhood Children Christ Christian Christianity Christmas Church
    Churches Cinema Cinematography Circle Citizen Citizens Citizenship City Civic Civil Class
    Classical Clean Clearly Climate Clinical Closing Club Co-Chair Co-Chairman Co-chair Coach Coal
    Coalition Coast Cobalt Code Codes Cohesion Cold Colleague Colleagues Collections Collective
    College Colonel Combat Combating Combine Combined Come Comfortable Command Commander
    Commanders Commenting Commerce Commission Commissioner Committee Common Communication
    Communications Communique Communiqué Communism Communist Community Companies Company
    Compatriots Compensation Complex Composer Comprehensive Compressor Compulsory Comrade Comrades
    Concept Concern Concerning Concluding Conditions Condolences Conductor Confectionery
    Conference Confidence Confidence-Building Congratulate Congratulating Congratulations Congress
    Congresses Conservatory Considering Consortium Constitution Constitutional Construction
    Consulate Consultation Consumer Contact Contest Contingent Control Convent Convention
    Conventional Conversation Cooperating Cooperation Cooperative Coordinating Coordination
    Corporate Corporation Corps Correct Correspondent Corridor Cosmodrome Cosmonaut Cosmonautics
    Cossack Cossacks Could Council Counter-terrorist Countering Counterintelligence Countries
    Country County Court Courts Crime Crimes Criminal Crisis Cross Crown Cruiser Cultural Culture
    Cup Currency Currently Customs Daily Dam Dancers Danger Dangerous Data Day Days Dear Death
    Decade December Decembrists Declaration Decorated Decree Deed Deeds Deep Defence Defense
    Definitely Degree Delegation Democratic Demographic Demography Department Depending Deployment
    Deposit Deputies Deputy Desert Design Designer Designers Despite Develop Developing
    Development Developments Dialogue Did Digital Dignity Diplomat Diplomatic Direct Director
    Directorate Directors Disabled Disarmament Disaster Disasters Discrimination Discussing
    Dismiss Disposal Disputes Distinguished District Districts Division Do Doctor Doctors Doctrine
    Does Doing Domestic Don't Down Drama Draw Drawing Dream Drug Drugs Due Duma During Dynamics
    Dynamo Each Earlier Early Earth East Easter Eastern Easy Echelon Ecology Economic Economics
    Economist Economy Editor-in-Chief Education Effective Efficiency Efficient Eight Eighth Either
    Election Elections Electoral Electric Element Elimination Else Embankment Embassy Emergencies
    Emergency Eminence Emirate Emirates Emperor Emphasising Empire Employment Empress Energy
    Enforcement Engineer Engineering Engineers Enhancement Enough Entering Enterprises Entrance
    Entrepreneur Entrepreneurial Entrepreneurs Entry Environment Environmental Envoy Envoys
    Epidemiological Epiphany Era Erosion Especially Establishing Esteemed Eternal Ethics Eurasian
    Euro Euro-Atlantic European Eve Even Ever Every Everybody Everyday Everyone Everything
    Evidently Exactly Exam Excellencies Excellency Except Excerpts Exchange Exchanges Excuse
    Executive Exhibition Exhibitions Exit Experimental Expert Expertise Exploitation Expo Export
    Exports External Extraordinary Extreme Extremism Facebook Factor Factory Faculty Fair Families
    Family Far Farmer Fascism Father Fatherland Favourable Feat February Federal Federation
    Federative Festival Few Field Figaro Fighter Fighting Figure Film Final Finally Finance
    Financial Fine First Firstly Fisheries Fitness Five Fleet Fleets Flight Flotilla Flowers
    Focused Folk Folks Follow Following Food Football Footballer For Force Forces Foreign Forensic
    Forest Forestry Forget Format Formation Former Formula Fortress Fortunately Forum Foundation
    Four Frankly Free Freedom Freedoms Friday Friend Friendly Friends Friendship Frigate From
    Front Frontier Fuel Full Functioning Fund Fundamental Further Furthermore Future Galaxy
    Gallery Game Games Garden Gardens Gas Gazprom Gazprombank General Generally Geneva Genome
    Gentlemen Geographical Geography Gestapo Get Getting Gifted Give Given Glad Glasnost Global
    Glory Go Goals God Going Gold Golden Good Good-Neighbourliness Google Gospel Governing
    Government Governments Governor Governors Graduate Graduates Grand Grants Gratitude Grave
    Great Greater Green Greetings Gross Group Growth Guarantees Guard Guardian Guards Guess Guests
    Guidelines Gulf Guys Gymnasium Had Hall Happy Harbour Hardly Has Have Having He He's Head
    Headquarters Heads Health Healthcare Hectare Heights Helicopters Hello Help Hence Her Here
    Heritage Hermitage Hero Heroes High High-Level High-Quality Higher Highness Highway His
    Historian Historical History Hockey Holding Holiday Holiness Holocaust Holy Home Homeland
    Honestly Honorary Honored Honour Honoured Hope Hospital Hostilities Hotel Hour House Housing
    How However Hub Human Humanitarian Hundred Hurricane Hydropower I I'd I'll I'm I've Ice
    Icebreaker Ideas Identity If Illicit Immortal Imperial Implementation Implementing Importance
    Importantly Improving In Incidentally Including Indeed Independence Independent Indestructible
    Index Indicator Individuals Industrial Industrialists Industry Information Infrastructure
    Initiative Initiatives Innovation Innovations Innovative Inside Inspired Instagram Instead
    Institute Institutions Instruct Instructions Instrument Insurance Integration Integrator
    Intellectual Intelligence Inter-Governmental Inter-Parliamentary Interaction Interdepartmental
    Interethnic Interfaith Interfax Intergovernmental Interim Interior Internal International
    Internet Interparliamentary Interregional Interstate Interview Into Intolerance Investigative
    Investment Investments Investors Iron Is Iskander Islam Islamic Island Islands It It's
    Itar-Tass Item Its Izvestia January Jewish Joined Joining Joint Journal Journalist Judaism
    Judges Judicial Judo July June Junior Just Justice KAMAZ Kalashnikov Kamaz Kavkaz Keep Kingdom
    Kinzhal Knesset Know Kommersant Komsomolskaya Koran Kovykta Krai Kremlin Kursk LUKoil Lab
    Labor Labour Ladies Lake Land Landing Lane Language Last Lastly Late Later Latin Launch
    Laundering Lavra Law Lawyer Laying Le Leader Leaders Leading League Leasing Least Legal
    Legislation Legislative Legislators Less Let Let's Letter Liberation Library Lieutenant Life
    Lighting Like Likewise Line List Literature Little Local Lokomotiv Look Looking Lord Lots
    Lower Lukoil Lunar Luzhniki Lyceum Machine Machines Main Mainline Majesty Major Majority Make
    Making Maly Management Managing Mandatory Manned Manufactured Many Marathon March Mariinsky
    Marine Maritime Market Marshal Mass Master Masters Match Material Materials Maternity
    Mathematical Mathematics Matters May Maybe Mayor Meanwhile Measures Meat Mechanics Medal
    Medals Media Medical Medicine Mediterranean Medium Medium-Sized Meeting Member Member-States
    Members Memorandum Memorial Memory Men Mercenary Merchant Mercy Message Messoyakha
    Metallurgical Metallurgist Metro Metropolitan Microsoft Middle Might Migration Military
    Military-Industrial Military-Technical Militia Milk Mill Millennium Million Mills Mine Miner
    Mining Minister Ministerial Ministers Ministries Ministry Minsk Mir Missile Missiles Mission
    Missions Mobile Model Modern Modernisation Monastery Monday Monetary Money Monitoring Month
    Monument Morality More Moreover Morning Mortgage Mosque Most Mostly Mother Motherland Motor
    Motors Motorway Mount Mountain Mountains Movement Much Munich Municipal Museum Music Muslim
    Must Mutual My Names Nation National Nationalities Nations Nationwide Native Nativity Natural
    Naturally Nature Naval Navy Nazi Nazis Nazism Near Neither Network Never Nevertheless New News
    Next Nice Night Nine No Nobody Non-Proliferation None Nonetheless Norilsk Normally Normandy
    North Northern Northwest Northwestern Not Nothing Noting Novatek November Novichok Novosti Now
    Nuclear Nurse Oblast Observer Obviously Occupy Ocean October Off Offences Offensive Office
    Officer Officers Official Often Oil Ok Okay Okrug Old Olimpiysky Olympiad Olympics On Once
    Oncology One Ones Online Only Onto Open Opening Opera Operate Operation Operations Opinion
    Opportunities Opportunity Opposing Opposition Or Orchestra Order Orders Ordinary Organisation
    Organisations Organised Organising Organization Orthodox Other Others Otherwise Our Ourselves
    Out Outside Over Overall Oversight Own Pacific Package Pact Pad Painter Painting Palace Paper
    Parade Paralympic Paralympics Park Parliament Parliamentarianism Parliamentary Parliaments
    Part Participants Participating Parties Partly Partner Partnership Party Pass Passenger
    Passover Past Patents Patriarchal Patriot Patriotic Payment Peace Peace-Keeping Peaceful
    Peacekeeping Peak Peninsula Pension People People's Peoples Per Perestroika Performance
    Perhaps Period Permanent Personal Personally Personnel Persons Petrochemical Petroleum
    Philharmonic Philosopher Photo Photos Physical Physicist Physics Phytosanitary Pillars Pilot
    Pilots Pipe Pipeline Pipelines Plan Planet Planning Plant Platform Please Plenipotentiary Plus
    Poet Points Police Policy Politburo Political Politician Polygon Pool Popular Port Portal
    Possibly Post Potsdam Power Powers Pravda Present Presentation Presenter Preserve Presidency
    President Presidential Presidents Presidium Press Prevent Preventing Prevention Prime
    Principles Priority Prisoner Prisoners Privacy Privatisation Prize Prizes Probably Procedure
    Process Processing Product Production Products Professional Professionals Professor Profit
    Program Programme Programmes Programming Progress Prohibition Project Projects Promote
    Promoting Promotion Property Prophet Prosecutor Prospekt Prosperous Protect Protected
    Protecting Protection Protocol Proton Province Provisional Provisions Public Publication
    Published Publishing Pulp Punish Pupils Qualifications Quality Quantorium Quartet Question
    Questions Quite RUSNANO Rada Radio Railway Railways Ramadan Range Rankings Rapid Rather
    Ratification Reaction Reality Really Reasonable Recalling Recently Reception Reconciliation
    Reconstruction Rector Rectors Red Reductions Referendum Refinery Reform Regarding Regardless
    Regards Regiment Region Region-to-Region Regional Regions Register Registration Regulation
    Regulations Reich Related Relations Release Released Relief Relieve Remark Reply Report
    Reporter Representative Representatives Republic Republican Rescue Research Reserve Residence
    Resident Resistance Resolution Resolutions Resources Respected Responding Results Resurrection
    Return Reuters Review Revolution Right Rights River Rivers Road Roadmap Roads Rocket Room
    Rosatom Roscosmos Rosneft Rosoboronexport Rosselkhozbank Rossiiskaya Rossiya Rostec Rostelecom
    Rosteleсom Round Route Routes Royal Rusal Rusnano Sabetta Sacred Safe Safety Sailor Saint
    Saints Same Sanitary Sarmat Saturday Say Sberbank Scholar School Schoolchildren Schools
    Science Sciences Scientific Scientist Scientists Sculptor Sculpture Sea Search Seas Second
    Secondly Secret Secretariat Secretaries Secretary Section Sector Secure Security Segodnya
    Self-Government Seminary Senate Senior Separatism September Sergeant Series Seriously Service
    Services Session Settings Settlement Settlements Seven Seventh Several Severstal Shall Shaping
    Shared She She's Shell Shield Shifting Shipbuilding Shipyard Short Should Show Siberian Sides
    Siege Siemens Signing Silver Similarly Simply Since Sincere Sincerely Singer Single Sirius
    Sisters Site Situations Six Skating Skills Skolkovo Slavic Small Smart So Social Society
    Socio-Economic Socio-Political
    Socioeconomic Solar Soldier Solution Some Somebody Someone Something Sometimes Somewhat Soon
    Sorry Source South Southeast Southern Sovereign Sovereignty Soviet Soyuz Space Spartak
    Spartakiad Speaker Speakers Speaking Special Specialised Specialists Specifically Speech
    Sphere Spiegel Split Sport Sports Sportsman Spring Sputnik Square Stabilisation Stadium Staff
    Standard Standards Standing Star Start State Statement States Station Statistics Status Steel
    Steering Step Steppe Still Stop Storage Straight Strait Strategic Strategy Stream Street
    Strengthening Stressing Stronger Student Students Studies Submarine Subsequently Substances
    Such Sukhoi Summer Summit Sunday Super Superior Superjet Supervision Supervisory Support
    Supporter Supporting Supposedly Suppress Supreme Sure Surely Surgeon Surgery Sustainable
    Synagogue System Systems TASS Taganka Taking Talents Talks Targeted Tariff Task Tax Taxation
    Taxes Teacher Team Technical Technological Technologies Technology Telegram Telephone
    Television Tell Temple Ten Territorial Territories Territory Terrorism Test Test-Pilot Text
    Than Thank Thanks That That's The Theater Theatre Their Then Theoretically There There's
    Therefore These They They're Think Third Thirdly This Those Though Thousand Three Through
    Throughout Thursday Thus Till Time Times To Today Together Tolerance Tomorrow Too Top Topics
    Topol Torture Total Tour Tourism Tourist Tournament Toward Towards Tower Town Towns Track
    Trade Traditions Traffic Trafficking Training Transcaucasian Transcript Transfer Transition
    Transnational Transneft Transport Transportation Treasures Treasury Treaty Tretyakov Trial
    Trials Trilateral Trinity Trip Tripartite Troops Trophy Troubles True Truly Trust Try Tsar
    Tsars Tsentr Tuberculosis Tuesday Tunnel Tupolev TurkStream Turkstream Turning Twice Twitter
    Two Unbreakable Under Undertakings Unfortunately Unified Uniform Union Unions Unit United
    Unity Universal Universiade Universities University Unknown Unless Unlike Until Up Upon Upper
    Uralian Urban Usage Use Usually Utilities Valley Vankor Variety Vedomosti Versailles Version
    Vertical Very Vesti Veteran Veterans Veterinary Via Vice Victory Video Village Violation
    Virgin Vision Visit Visiting Vnesheconombank Volunteer Volunteers Vostok Vote Voter Vremya
    Want War Warm Warmest Was Water Wave Way We We'll We're We've Weapons Wednesday Week Wehrmacht
    Welcome Welcoming Welfare Well Were West Western What What's Whatever When Whenever Where
    Whereas Whereby Wherever Whether Which While White Who Whoever Why Will Winter Wish With
    Within Without Women Wonderful Work Worker Workers Working Works World WorldSkills Worldskills
    Would Wreath Write Writer Writing Wrong Xenophobia Xinhua Yalta Yamal Yandex Yars Year Years
    Yes Yesterday Yet You You're YouTube Your Yours Yourself Youth Zapad Zenit Zones
""")

PLACES: Final = word_list("""
    Abakan Abu Aden Adler Adygea Africa Agra Akademgorodok Akkuyu Aktau Alabino Aland Alania
    Alaska Aleppo Alexandria Alma-Ata Almaty Altai America Americas Amur Anadyr Anapa Andijan
    Andorra Angarsk Angeles Ankara Antalya Antarctic Antarctica Arabia Arctic Arkhangelsk Asia
    Astana Astrakhan Aswan Atyrau Auckland Auschwitz Australia Avaza Aviv Azov Bahamas Baikal
    Baikalsk Baikonur Balashikha Bali Balkans Baltic Barbados Barcelona Barents Bari Barnaul
    Barvikha Basel Bashkiria Bashkortostan Basra Batken Bator Batumi Bavaria Beidaihe Belfast
    Belgorod Benghazi Benin Bergen Bering Berlin Beslan Bethlehem Bhutan Biarritz Birobidzhan
    Bissau Biysk Blagoveshchensk Bobruisk Bogor Bologna Bombay Bonn Borodino Borovoye Bosphorus
    Boston Botswana Brasilia Bratsk Brdo Bregancon Brest Brisbane Britain Brunei Bryansk
    Budyonnovsk Bukhara Burabay Burkina Burundi Buryatia Busan Bushehr Byzantine Byzantium Cabos
    Calgary California Cambridge Cameroon Camp Cancun Cannes Cape Caucasus Chad Cheboksary
    Chechnya Chelyabinsk Chengdu Chennai Cherepovets Cherkessk Chernigov Chi Chicago Chita
    Cholpon-Ata Chongqing Chukotka Chukotsky Chuvashia Coast Cologne Comoros Costa Cote Crawford
    Crimea Czechoslovakia Côte Dabaa Dagestan Daghestan Dalian Danang Dardanelles Davos Deauville
    Deir Delhi Derbent Detroit Dhabi Diveyevo Djibouti Dnepropetrovsk Dnieper Dominican Domodedovo
    Don Donbass Donetsk Dresden Dubai Dublin Dubna Durban Edinburgh El Elbrus Elista Engels
    England Enniskillen Equatorial Erbil Eritrea Eswatini Eurasia Europe Evian Faroe Faso Feodosia
    Fergana Fiji Florence Florida Fontainebleau Fortaleza Frankfurt Fukushima GDR Gabon Gagra
    Gambia Ganja Gatchina Gaza Gdansk Gelendzhik Geneva Genoa Ghouta Gibraltar Gleneagles Goa
    Golan Gomel Gorki Gorkovsky Gorky Gorno-Altaisk Gothenburg Granada Great Greenland Grenada
    Grodno Grozny Guangzhou Guantanamo Guatemala Gus-Khrustalny Guyana Gyeongju Gyumri Haifa Haiti
    Hama Hamburg Hangzhou Harbin Hasan Hawaii Hebron Heihe Heiligendamm Heilongjiang Herat
    Hiroshima Ho Hodeidah Hokkaido Homs Honduras Hong Honolulu Houston Hue Idlib Ingushetia
    Irkutsk Isfahan Island Issyk-Kul Istanbul Istra Ivanovo Ivory Izborsk Izhevsk Izmir Jalal-Abad
    Jamaica Jammu Janeiro Jasna Jeddah Johannesburg Judea Kabardino-Balkaria Kaliningrad Kalmykia
    Kaluga Kamchatka Kananaskis Kandahar Kant Kara Karabakh Karachay-Cherkessia
    Karachayevo-Circassia Karachi Karaganda Karelia Karshi Kashmir Katyn Kazan Kemerovo
    Kennebunkport Kerch Khabarovsk Khakassia Khanty-Mansi Khanty-Mansiysk Kharkiv Kharkov Khasan
    Khatyn Kherson Khimki Khiva Khmeimim Khujand Kiev Kiribati Kirkenes Kirkuk Kirov Kislovodsk
    Klin Kola Kolkata Kolomna Kolyma Komi Komsomolsk-on-Amur Kong Kongo Korea Korolyov Kosovo
    Kostroma Krakow Krasnodar Krasnoyarsk Kronstadt Kuban Kubinka Kudankulam Kulikovo Kultaranta
    Kulyab Kurdistan Kurgan Kurgan-Tyube Kuril Kurils Kursk Kuzbass Kyiv Kyoto Kyzyl Ladoga Lahore
    Lanka Lapland Laptev Las Latakia Lausanne Leipzig Lena Leningrad Leone Lesotho Lhasa Liberia
    Liechtenstein Lipetsk Liverpool Los Lugansk Luhansk Luki Luxor Lviv Lvov Lyon Macao Macau
    Magadan Magas Magnitogorsk Makhachkala Malawi Maldives Manchester Manchuria Manzhouli Mari
    Maribor Mariupol Marseille Mary Mashhad Mauritania Mauritius Maykop Mazar-e-Sharif Mecca
    Medina Meghri Melbourne Meseberg Mesopotamia Metohija Miami Milan Minh Mirny Mogilev Montreal
    Mordovia Moscow Mosul Mumbai Munich Murmansk Murom Nagasaki Nagato Nagorno-Karabakh Nakhchivan
    Nakhodka Nalchik Namangan Nang Nanjing Naples Naryan-Mar Nauru Nazareth Nazran Nenets Neva
    Nice Niger Niigata Nizhnevartovsk Nizhny Norilsk Normandy Novaya Novgorod Novo-Ogaryovo
    Novocherkassk Novokuznetsk Novorossiysk Novosibirsk Novosti Nur-Sultan Nuremberg Ob Oceania
    Odessa Odintsovo Ogaryovo Oka Okhotsk Okinawa Omsk Onega Optina Orel Orenburg Orsk Oryol Osaka
    Osh Ossetia Oxford Palestine Palmyra Panama Panmunjom Papua Paulo Penza Perm Persia Persian
    Perth Peshawar Peterhof Petersburg Petrograd Petropavlovsk Petropavlovsk-Kamchatsky
    Petrozavodsk Philadelphia Pittsburgh Plyos Podolsk Poltava Porto Portoroz Posad Potsdam
    Pretoria Primorsk Primorye Principe Pristina Prokhorovka Prussia Pskov Puerto Pulkovo Pusan
    Pushkin Pyatigorsk Qingdao Qom Quebec Raqqa Rason Rawalpindi Rica Rico Rio Riyadh Rostov
    Rostov-on-Don Rus Russky Ryazan Rybinsk Rzhev Saigon Sakha Sakhalin Salekhard Salisbury
    Salvador Samara Samarkand Samoa San Sandton Sanya Sao Sapporo Saransk Saratov Sardinia Sarov
    Saudi Saxony Sayansk Schleswig Scotland Sea Seattle Seliger Semipalatinsk Sergiyev Serpukhov
    Sevan Sevastopol Severodvinsk Severomorsk Seychelles Shanghai Sharjah Sharm Shaykovka Sheikh
    Shenzhen Sheremetyevo Shushenskoye Siberia Sicily Sierra Simferopol Skolkovo Smolensk Sochi
    Solovki Somalia Soviet Spitsbergen Spitzbergen Sri Stalingrad Staritsa Stavropol Stepanakert
    Strasbourg Strelna Stuttgart Suez Sukhum Sukhumi Sumgait Surgut Suriname Suzdal Svalbard
    Sverdlovsk Svetogorsk Swaziland Sydney Syktyvkar Taganrog Tagil Taimyr Taipei Taishet Taiwan
    Tambov Tanzania Tartus Tatarstan Texas Tianjin Tibet Tikhvin Timor Tiruchirappalli Tobago
    Tobolsk Togliatti Togo Tolyatti Tome Tomsk Tonga Toronto Torzhok Toyako Trabzon Trans-Baikal
    Trans-Dniester Transbaikalia Transcaucasia Transcaucasus Transdnestr Transnistria Trieste
    Trinidad Tskhinval Tskhinvali Tuapse Tula Tulun Turin Turkmenbashi Turku Tuva Tuvalu Tver
    Tyumen Tyva Udmurtia Ufa Uglich Ukhta Ulaanbaatar Ulan Ulan-Ude Ulyanovsk Ural Urals Uralsk
    Urengoy Urumqi Usolye-Sibirskoye Ussuriysk Ust-Luga Valaam Valdai Valencia Vancouver Vanuatu
    Vegas Velikiye Veliky Venice Verde Versailles Vientiane Vitebsk Vladikavkaz Vladimir
    Vladivostok Vnukovo Volga Volgograd Vologda Vorkuta Voronezh Vostochny Vyatka Vyazma Vyborg
    Wales Washington Westerplatte Whistler Wuhan Wuxi Xi'an Xiamen Xinjiang Yakutia Yakutsk Yalta
    Yamal Yamal-Nenets Yaroslavl Yekaterinburg Yenisei Yessentuki York Yoshkar-Ola Yugoslavia
    Yugra Yuzhno-Sakhalinsk Zagreb Zaporozhye Zavidovo Zealand Zelenograd Zemlya Zlatoust Zurich
    Zvezda d'Ivoire ez-Zor
""")

HONORIFICS: Final = frozenset(
    word_list("""
    Mr Mrs Ms Miss Mme Messrs Mr. Mrs. Ms. Dr Dr. Sir Dame Madam Madame
""")
)
