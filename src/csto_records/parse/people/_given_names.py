"""Given names of many languages, in usual English spellings. Compiled from general knowledge.

Only given names: no person is listed. A name that is also a common word or a place is left
out or listed in ``AMBIGUOUS``, where it counts only in front of a family name.
"""

from __future__ import annotations

from typing import Final

GIVEN: Final = """
Abram Adam Afanasy Agafya Agnia Aida Aisen Akim Aksinya Albert Albina Alexander Aleksandr Alexandr
Alexandra Aleksandra Alexei Alexey Aleksei Aleksey Alevtina Alexy Alexii Alfiya Alfred Alina Alisa
Alisher Alla Alona Alyona Anastasia Anastasiya Anatoly Anatoli Anatoliy Andrei Andrey Andrian Andriy
Anfisa Angelina Anna Antip Anton Antonina Anzhela Anzhelika Arina Arkady Arkadi Arkady Arseny Arsen
Artem Artyom Artur Arthur Aslan Asya Avgust Azamat Azat Aleksander Alim Almaz Aidar Airat Ainur
Bair Batu Bogdan Boris Borislav Bulat Damir Danil Daniil Danila Daria Darya Demid Demyan Denis Diana
Dina Dinara Dmitry Dmitri Dmitriy Dmitrii Dimitri Dmytro Dora Eduard Edward Efim Elena Eleonora
Elina Elmira Elvira Emil Emilia Emma Erik Ernest Evelina Evgenia Evgeny Evgeniy Evgenii Fadei
Farid Farida Fedor Fedot Felix Feodor Feodosy Filipp Flora Foma Fyodor Faina Galina Gavriil Gennady
Gennadi Gennadiy Genrikh Georgy Georgi Georgiy Gerasim German Gleb Grigory Grigori Grigoriy Gulnara
Guzel Gury Ibragim Ignat Ignaty Igor Ildar Ilya Ilia Inessa Inga Inna Innokenty Ioann Iosif Ippolit
Iraida Irina Isaak Iskander Islam Ismail Ivan Ivanna Izabella Karen Karina Kirill Klara Klavdia
Klim Kliment Kondrat Konstantin Kostya Kristina Ksenia Kseniya Kuzma Lada Larisa Lavrenty Lazar Lena
Leonid Leonty Lev Lidia Lidiya Lilia Liliya Liudmila Lolita Luiza Lyubov Lyudmila Ludmila Magomed
Magomedsalam Maia Maya Makar Maksim Maksym Maxim Marat Margarita Maria Mariya Marianna Marina Mark
Marta Masha Matvei Matvey Mikhail Mikhael Milana Mila Miron Miroslav Mitrofan Modest Murat Murad
Musa Nadezhda Nail Natalia Natalya Nataliya Natasha Nazar Nelli Nelly Nestor Nika Nikita Nikolai
Nikolay Nikifor Nina Ninel Nikodim Nonna Oksana Oleg Oleh Olesya Olga Olya Oxana Ostap Pavel Pelageya
Platon Polina Potap Praskovya Prokhor Prokofy Pyotr Petr Petro Radik Radiy Radion Rafael Rafail Raisa
Ramil Ramzan Rashid Rasul Ravil Regina Renat Rimma Rinat Robert Rodion Roman Rostislav Rosalia Roza
Ruben Rufina Rushan Ruslan Rustam Rustem Sabina Samson Samuil Sava Savely Semyon Semen Serafim
Serafima Sergei Sergey Sergej Serhiy Sevastyan Sofya Sofia Sophia Spartak Stanislav Stepan Stepanida
Svetlana Svyatoslav Sviatoslav Taisia Taisiya Tamara Tamerlan Taras Tatyana Tatiana Tatjana Terenty
Tikhon Timofei Timofey Timur Trofim Uliana Ulyana Vadim Valentin Valentina Valeria Valeriya Valery
Valeriy Valerii Varvara Vasilisa Vasily Vasili Vasiliy Vasilii Venera Veniamin Vera Veronika Vikenty
Viktor Viktoria Viktoriya Vitaly Vitali Vitaliy Vitalii Vlad Vladimir Vladislav Vladlen Volodymyr
Vsevolod Vyacheslav Viacheslav Yakov Yan Yana Yanina Yaroslav Yaroslava Yefim Yefrem Yegor Yekaterina
Ekaterina Yelena Yelizaveta Elizaveta Yemelyan Yermolai Yesenia Yevdokia Yevgeny Yevgeni Yevgenia
Yevgeniya Yevgeniy Yulia Yuliya Yulian Yunus Yuri Yury Yuriy Yurii Zakhar Zarina Zemfira Zinaida
Zinovy Zoya Zufar Zulfia Zhanna Eldar Elman Emin Enver Ernst Ella Engels Farit Fanis Fargat Gadzhi
Gadji Iskandar Kamil Khabib Khalid Khasan Khusain Kazbek Khazret Kurban Lenar Mansur Marsel Mintimer
Mukhtar Murtaza Nafisa Niyaz Nurali Raif Rais Rafik Rafis Ramazan Raul Rifkat Ruzil Sagid Salavat
Sagit Shamil Suleiman Taimuraz Tagir Talgat Tengiz Valid Vakha Yunus-bek Yunus-Bek Zaur Zelimkhan
Alan Aivars Alikhan Aishat Alibek Anzor Apti Arsanali Arslan Ayrat Ayaz Batraz Bekkhan Beslan Bislan
Dzhabrail Gairbek Georgiy Islambek Kantemir Khizri Magomedali Mikail Nurdi Odes Oyub Ruslanbek Sagidpasha
Said Shakhrizat Tatarkhan Teimuraz Umar Usman Valery-bek Zubairu Tuvan Sholban Kara-ool Larysa Ulana
Aleksandar Aleksandra Ana Ante Andrej Atanas Bakir Boiko Boyko Borut Bozidar Branko Danilo Dejan
Denes Dragan Dusan Filip Georgi Goran Gordana Igor Ivica Ivo Ivaylo Jadranka Janez Jasna Jelena
Kiril Kolinda Kresimir Ljubica Marija Marjan Miladin Milan Milena Milica Milo Milos Milorad Mirko
Mladen Miro Miroslav Mirjana Nebojsa Nenad Nikola Petar Plamen Radovan Rasim Ratko Rosen Rumen Sasa
Simeon Slavko Slobodan Snezana Stjepan Stefan Stevo Stoyan Tihomir Todor Tomislav Traian Veselin
Vesna Vladan Vojislav Vuk Zarko Zdravko Zeljka Zeljko Zoran Zlatko Zivko Hashim Ilir Edi Bujar Sali
Andrzej Agnieszka Bartosz Beata Boguslaw Bohuslav Bronislaw Czeslaw Donald Dorota Elzbieta Ewa
Grzegorz Jaroslaw Jacek Jan Janusz Jerzy Jolanta Jozef Józef Kazimierz Krzysztof Lech Leszek Maciej
Malgorzata Marcin Marek Mariusz Mateusz Michal Piotr Radoslaw Ryszard Slawomir Stanislaw Szymon
Tadeusz Tomasz Wieslaw Witold Wojciech Zbigniew Zdenek Zuzana Andras Attila Balazs Ferenc Gabor
Gyorgy Gyula Imre Istvan Janos Jozsef Judit Katalin Laszlo Mihaly Orban Pal Sandor Tamas Tibor Viktor
Zoltan Zsolt Ales Alena Alojz Andrea Antonin Bohumil Bohdan Eduard Frantisek Ivana Jaromir Jaroslav
Jiri Ladislav Lubomir Ludovit Marian Martin Mikulas Miloslav Mirek Ondrej Petra Premysl Rastislav
Robert Stepanek Tomas Vaclav Vladimira Vlastimil Vojtech Zuzana Adrian Alexandru Andrei Calin
Constantin Corina Cristian Dan Dumitru Dorin Emil Florin Gheorghe Grigore Iurie Ion Iurii Klaus
Liviu Lucian Maia Marcel Mihai Mircea Mugur Natalia Nicolae Nicolai Octavian Ovidiu Pavel Petru
Radu Renato Sorin Stefan Teodor Traian Tudor Vasile Victor Vlad Zinaida Igor Andrian Aureliu Chiril
Algirdas Arnold Arturas Dalia Gitanas Ingrida Jurgis Kazimira Kersti Kaja Linas Mart Mikk Raimonds
Rolandas Ruta Saulius Siim Taavi Toomas Tomas Urmas Vaira Valdas Valdis Vilis Vytautas Vytenis Andris
Andrus Artis Egils Edgars Guntis Inara Janis Juri Krisjanis Laimdota Solvita Lembit Alar Arvydas
Aki Alexander Antti Eero Erkki Esko Harri Heikki Ilkka Jarmo Jorma Juha Jukka Jussi Jyrki Kaisa
Kalevi Kari Lauri Li Matti Markku Martti Mauno Mika Mikko Niinisto Olli Paavo Paula Pekka Petteri
Pirkko Raimo Riikka Sanna Sauli Seppo Tapio Tarja Teija Timo Tuomas Urho Ville Anders Annika Arne
Arvid Astrid Bengt Birgitta Bjorn Bo Carl Erik Erling Fredrik Geir Gro Gunnar Gunilla Gustaf Halldor
Haakon Hans Harald Henrik Helle Ingrid Jens Jonas Jorgen Karin Kjell Knut Lars Leif Lena Magnus
Margrethe Margot Mats Mette Morten Nils Niels Odd Olafur Ole Olof Oscar Per Poul Ragnar Sigmar Sigrid
Stig Stefan Sven Sverre Thorbjorn Torbjorn Trine Ulf Ursula Uffe Achim Alfons Alois Andreas Angela
Anke Annegret Annette Armin Barbara Benedikt Bernd Bernhard Bettina Birgit Brigitte Burkhard Christa
Christian Christiane Christine Christoph Claudia Claus Daniela Detlev Dieter Dietmar Dirk Doris
Eberhard Eckart Egon Elke Erich Ernst Erwin Eva Frank-Walter Franz Friedrich Friedbert Fritz Gabriele
Georg Gerd Gerda Gerhard Gernot Gesine Gisela Gottfried Gregor Guenter Gunter Günter Guenther Gunther
Guido Gustav Hannelore Hanno Hans-Dietrich Hans-Peter Harald Hartmut Heidi Heiko Heinrich Heinz Heinz-Christian
Helga Helmut Henning Herbert Hermann Hildegard Holger Horst Hubert Hubertus Hugo Ingo Ines Ilse Jens
Jochen Joachim Johann Johanna Johannes Josef Joschka Juergen Jürgen Jurgen Karin Karl Karl-Heinz
Karl-Theodor Karoline Katja Katrin Kerstin Klaus Kurt Lothar Ludwig Lutz Manfred Manuela Margarete
Margit Marlene Matthias Max Maximilian Michaela Monika Norbert Olaf Oskar Otto Patrick Peer Petra
Philipp Rainer Ralf Reinhard Reinhold Renate Roland Rolf Rudiger Rudolf Rupert Sabine Sahra Siegfried
Sigmund Sigmar Silvia Simone Sebastian Steffen Stephan Susanne Theodor Theo Thilo Thomas Tilman
Tobias Torsten Udo Ulrich Ulrike Ursula Ute Uwe Uta Volker Walter Waltraud Werner Wilfried Wilhelm
Willi Willy Winfried Wolf Wolfgang Alain Albane Alexandre Alexis Alphonse Amelie André Andre Anne
Antoine Arnaud Aurelie Baptiste Beatrice Benoit Bernadette Bernard Brice Bruno Camille Cecile Céline
Celine Chantal Charles Christelle Christophe Claude Clement Clotilde Corinne Damien Daniel David
Denis Didier Dominique Edith Edouard Édouard Elisabeth Elise Emile Emmanuel Emmanuelle Eric Etienne
Fabien Fabrice Florence Florian Francine Francois François Francoise Françoise Franck Frederic
Frédéric Gabriel Gaston Genevieve Georges Gerard Gérard Gilles Gregoire Guillaume Guy Helene Hélène
Henri Herve Hervé Hubert Hugues Isabelle Jacqueline Jacques Jean Jean-Baptiste Jean-Claude
Jean-Francois Jean-François Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul
Jean-Pierre Jean-Yves Jeanne Jerome Joel Josephine Julien Julie Laetitia Laurence Laurent Lionel
Louis Luc Lucie Ludovic Madeleine Manuel Marc Marcel Marguerite Marie Marielle Marine Marion Martine
Mathieu Maurice Maxime Michel Michele Michèle Monique Muriel Myriam Nathalie Nicolas Nicole Noel
Odile Olivier Pascal Patrice Patrick Paul Philippe Pierre Pierre-Yves Raymond Regis Rene René Roger
Roland Rodolphe Segolene Sebastien Serge Simone Sophie Stanislas Stephane Stéphane Sylvain Sylvie
Thibault Thierry Therese Valerie Valéry Veronique Victor Vincent Virginie Xavier Yann Yannick Yves
Yvette Yvonne Alessandro Alessandra Alberto Aldo Alfonso Alfredo Andrea Angelino Antonella Antonio
Arnaldo Arturo Augusto Beppe Bruno Carlo Carla Cesare Claudio Corrado Dario Dino Domenico Donato
Elena Elio Emma Enrico Enzo Ettore Eugenio Fabio Fabrizio Federica Federico Ferdinando Fernando
Filippo Flavio Francesca Francesco Franco Gennaro Giacomo Gian Gianni Gianluca Gianfranco
Giampaolo Giancarlo Gina Gino Giorgia Giorgio Giovanna Giovanni Giuliano Giulio Giuseppe Gustavo
Ignazio Italo Laura Leonardo Lorenzo Luca Lucia Luciano Luigi Marcello Marco Mariastella Mario
Massimo Matteo Maurizio Mauro Michele Natale Nino Ornella Paola Paolo Pasquale Patrizia Pier
Pietro Renato Renata Riccardo Roberto Roberta Rocco Romano Rosario Salvatore Sandro Sergio Silvio
Stefania Stefano Susanna Tiziano Ugo Umberto Valentino Vincenzo Virginia Vito Vittorio Walter Adolfo
Aitor Alberto Alejandro Alejandra Alicia Alonso Alvaro Ana Andres Anibal Aníbal Araceli Artur
Arancha Begoña Beatriz Benigno Camilo Carlos Carmen Catalina Cecilia Cesar Consuelo Cristina Daniela
Danilo Delcy Diego Dilma Dolores Domingo Eduardo Elias Emilio Enrique Ernesto Esperanza Esteban
Evo Fausto Felipe Felix Fernanda Fidel Francisco Gabriela Gerardo German Gonzalo Graciela Guadalupe
Guillermo Hector Heriberto Hernan Horacio Hugo Ignacio Ines Inés Iñigo Isabel Isidro Ivan Jaime
Javier Jesus Joao João Joaquim Joaquin Jordi Jorge Jose José Josefina Josep Juan Juana Julian
Julio Lenin Leopoldo Ligia Lorena Lourdes Lucas Luis Luiz Lula Luisa Magdalena Manuel Manuela Marcela
Marcelo Marcos Margarida Mariano Mariana Marisol Martín Mauricio Mercedes Michelle Miguel Milagros
Moises Mónica Monica Nestor Néstor Nicolas Nicolás Norberto Octavio Ollanta Omar Orlando Oswaldo
Pablo Paulo Pedro Pilar Rafael Ramiro Ramon Ramón Raquel Raul Raúl Reinaldo Ricardo Roberto Rodrigo
Rogelio Rosa Rosario Ruben Salvador Santiago Santos Sebastian Sofia Soledad Susana Tabaré Tareck
Teodoro Teresa Tomas Trinidad Vicente Violeta Vladimiro Xiomara Yolanda Jair Aecio Celso Michel
Geraldo Getulio Itamar Tancredo Aloysio Ernesto Carme Evaristo Zulema Wilmer Aung Abraham Adele
Adrian Aaron Agnes Aidan Alan Alec Alastair Alex Alice Alison Allan Allen Alistair Amanda Amber Amy
Andrew Andy Angus Ann Anne Annie Anthony Antony Archibald Arnold Arthur Ashley Ashton Audrey Barack
Barbara Barry Basil Ben Benjamin Bernard Bernie Beth Betty Beverly Bob Bobby Boyd Brad Bradley Brandon
Brenda Brendan Brent Brian Bridget Brooke Bruce Bryan Byron Calvin Cameron Carl Carol Caroline
Catherine Cathy Cecil Charles Charlie Charlotte Cheryl Chris Christine Christina Christopher Chuck
Cindy Clara Clarence Clark Clifford Clinton Clive Clyde Colin Colleen Condoleezza Connor Corey Craig
Curtis Cynthia Cyril Cyrus Daisy Dale Damian Dan Daniel Danny Darren Dave David Dean Debbie Deborah
Denise Dennis Derek Desmond Dianne Diane Dick Dominic Don Donald Donna Dorothy Doug Douglas Duncan
Dwight Dylan Earl Ed Eddie Edgar Edmund Edward Edwin Eileen Eleanor Elizabeth Ellen Elliot Emily
Emma Eric Erica Ernest Ethan Eugene Evelyn Fiona Floyd Francis Frances Frank Franklin Fred Freddie
Frederick Gail Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Geraldine Gideon Gilbert Glen
Glenn Gloria Gordon Graham Greg Gregory Gwen Hannah Harold Harriet Harris Harrison Harry Harvey Hazel
Heather Hector Helen Henry Herbert Herman Hillary Hilary Howard Hugh Humphrey Ian Ingram Irene Iris
Irving Isaac Isabella Jack Jackie Jacob Jake James Jamie Jane Janet Janice Jared Jason Jasper Jay Jean
Jeff Jeffrey Jen Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joe
Joel John Johnny Jon Jonathan Joseph Josh Joshua Joyce Judith Judy Julia Julian Julie June Justin
Karen Kate Katherine Kathleen Kathryn Kathy Katie Keir Keith Kelly Ken Kenneth Kevin Kim Kimberly
Kirk Kirsten Kristen Kyle Lance Larry Laura Lauren Laurie Lawrence Leah Lee Leo Leon Leonard Leslie
Lester Lewis Lillian Linda Lindsay Lindsey Lisa Liz Lloyd Lois Loretta Louise Lucy Luke Lydia Lyndon
Lynn Madeleine Maggie Malcolm Marcus Margaret Marianne Marilyn Marjorie Marsha Marshall Martha
Martin Marvin Mary Matt Matthew Maureen Megan Megyn Melanie Melissa Michael Michelle Mick Miguel Mike
Mildred Miles Mitch Mitchell Molly Morgan Muriel Murray Nancy Naomi Natalie Nathan Nathaniel Neil
Nelson Neville Nicholas Nick Nicola Nigel Noah Noel Nora Norma Norman Oliver Olivia Oprah Oscar Owen
Pamela Pat Patricia Patrick Paula Pauline Peggy Penelope Percy Perry Pete Peter Phil Philip Phillip
Phyllis Quentin Rachel Ralph Randy Raymond Rebecca Reginald Rex Rhonda Richard Rick Ricky Rita Rob
Robin Rod Rodney Roger Ron Ronald Ronan Ross Roy Rudy Rupert Russell Ruth Ryan Sally Sam Samantha
Samuel Sandra Sarah Scott Sean Seth Shane Shannon Sharon Shaun Sheila Sherry Shirley Sidney Simon
Spencer Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Suzanne
Sylvia Ted Terence Teresa Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom
Tommy Toni Tony Tracy Trevor Tyler Valerie Vanessa Vernon Vicki Victor Vincent Vivian Walter Warren
Wayne Wendy Wesley William Willie Winston Zachary Zbigniew Aodhan Bertie Brendan Conor Declan Eamon
Enda Gerry Leo Liam Micheal Niall Padraig Sinead Siobhan Bart Dirk Femke Frans Geert Guy Gerrit
Herman Jaap Jeroen Job Joop Kees Koen Maarten Maxima Maxime Onno Pieter Ruud Sigrid Sjoerd Stef Wim
Willem Willem-Alexander Wouter Yves Elio Joost Beatrix Alexis Andreas Antonis Apostolos Aristotelis
Christos Constantinos Costas Demetris Dimitris Dimitrios Dora Evangelos Filippos Georgios Giannis
Ioannis Karolos Kostas Konstantinos Kyriakos Lefteris Makis Nicos Nikos Panagiotis Panos Pavlos
Petros Prokopis Sotiris Spyros Stavros Stelios Tassos Theodoros Vassilis Yannis Yiannis Yanis Yiorgos
Glafcos Averof Markos Erato Kypros Aleka Alekos Ahmet Abdullah Ali Arda Asli Ayse Baris Bekir Berat
Binali Bulent Burak Cemil Cengiz Davut Deniz Devlet Egemen Emine Emre Ercan Erdem Erol Ertugrul Fatih
Fatma Faruk Fikri Gul Hakan Halil Haluk Hasan Hayati Hikmet Hulusi Huseyin Ibrahim Ihsan Ilham
Ismet Kadir Kemal Kenan Lutfi Mehmet Mehmed Merve Mesut Mevlut Mevlüt Murat Mustafa Naci Necdet
Nihat Numan Nursultan Omer Orhan Osman Ozan Recep Recai Ridvan Sadullah Sefa Selahattin Selim Serdar
Sinan Suat Suleyman Sukru Süleyman Taner Taha Tansu Tayyip Temel Tuncay Turgut Umit Vecdi Veysel
Volkan Yasar Yasin Yavuz Yigit Yilmaz Yusuf Zeki Zehra Zeynep Aytac Anar Arif Aydin Azer Elchin
Elmar Elshad Etibar Eynulla Fuad Fikrat Gunay Haji Heydar Ilgar Ilqar Jeyhun Kamran Khazar Leyla
Mehriban Mikayil Mirza Namig Natig Nizami Novruz Ogtay Parviz Polad Ramin Ramil Ramiz Rovshan Sahib
Sahiba Samad Samir Shahin Tahir Tofig Vagif Vilayat Vugar Yagub Zakir Zahid Ziyafat Abdulla Adilbek
Akan Akezhan Akhmetzhan Akmal Alikhan Alisher Almazbek Altai Amangeldy Ardak Arman Arystanbek Askar
Askhat Asset Atajan Azamat Azimbek Bagdad Bakhyt Bakhytzhan Bakytzhan Baktybek Bakyt Batyrkhan
Bauyrzhan Beibut Berik Bolat Dauren Daniyar Darkhan Dariga Dastan Dinara Emomali Erbol Erlan Ermukhamet
Gulshara Galym Gulmira Gurbanguly Imangali Islam Ishenbai Iskhak Ismat Jeenbek Jusup Kairat Kairbek
Kamchybek Kanat Kanybek Karim Kassym Kassymzhomart Kassym-Jomart Kasym-Jomart Kassymzhomart Kozy-Korpesh
Krymbek Kubanychbek Kubatbek Kulyash Kurmanbek Kurmangazy Lazzat Magzhan Mamin Marat Marlen Maulen
Mukhtar Mukhamedkaly Murod Muratbek Nurlan Nurzhan Nursultan Nurgazy Nurbek Nurdin Nuriddin Oralbai
Oralbay Oinikhol Omurbek Otabek Rahmon Rashid Rasul Roza Rustam Ruslan Rustami Saadat Sadyr Saidmumin
Sapar Sapargali Saparmurat Sarsenbai Sergali Serdar Serik Shavkat Sirojiddin Sirodjidin Sooronbay
Sooronbai Sherali Talant Talgat Talaibek Taalaibek Tair Temir Temirbek Tokhtar Tolegen Toktar Topchubek
Tursunbek Tynychbek Ulugbek Ulukbek Umirzak Urmat Uktam Usmonali Vafo Yerbol Yerlan Yerzhan Yermek
Yermukhamet Yerkin Zafar Zamir Zarif Zhandos Zhanar Zharmakhan Zhenish Zhoomart Zamirbek Zokir
Abdujabbor Abdurakhim Akbar Akylbek Aftandil Asadullo Asomiddin Avazbek Bakhodir Bakhtiyor Davron
Dilbar Dilorom Elmurod Farrukh Firuz Hamrokhon Hikmatullo Ismoil Izzatullo Jamoliddin Kokhir
Mahmadamin Mahmadsaid Mahmadtoir Makhmadtoir Matlubkhon Muhiddin Nizomiddin Nizom Nosirjon Oqil Olim
Rajabali Ramazon Saidali Shermakhmad Shukhrat Sodiq Tohir Ubaydullo Yatim Yusufjon Zavki Zohid
Altynbek Batyr Berdy Boris Chary Hojamyrat Mekan Myrat Rashit Raşit Wepa Yazmyrat Yaylym Aram Ararat
Arayik Armen Armine Arsen Arshak Artak Artashes Artavazd Ashot Ara Anushavan Arkadi Armenak Bako Davit
David Davtian Eduard Edvard Edward Galust Gagik Garegin Garik Gegham Gevorg Grigor Gurgen Hakob Hamlet
Harutyun Hayk Hovhannes Hovik Hranush Hrant Hrayr Karapet Karen Khachatur Khachik Khosrov Levon
Manuk Mher Mihran Mkhitar Mkrtich Mnatsakan Nairi Nikol Norayr Onik Opanas Papoyan Poghos Raffi Ruben
Ruzanna Sahak Samvel Sargis Sarkis Sasun Seda Seyran Seyran Serob Serzh Shahen Shavarsh Sos Suren
Taron Tatevik Tigran Tovmas Vagharshak Vahagn Vahan Vahram Vahe Vardan Vartan Vasak Vazgen Vigen
Yervand Zareh Zaruhi Zohrab Akaki Aleko Avtandil Badri Bidzina Besik Davit Eduard Eka Ekaterine Gela
Gia Gigi Gigla Giorgi Givi Goga Grigol Guram Irakli Ioseb Jaba Kakha Kakhaber Ketevan Koba Khatuna
Kote Lado Lasha Levan Mamuka Maka Mikheil Mikhail Nana Natia Nika Nikoloz Nino Nodar Nugzar Otar
Paata Revaz Rezo Rusudan Salome Sandro Shalva Shota Sozar Soso Tamar Tamaz Tedo Tea Temur Tinatin
Tornike Valeri Vakhtang Vano Zaal Zaza Zurab Zviad Aslan Alkhas Astamur Badra Daur Daour Inal Khibla
Raul Ruslan Sener Sergey Viacheslav Vitaly Anatoly Anri Batal Beslan Leonid Alan Kosta Merab Murat
Znaur Domenty Dmitry Erik Taymuraz Abbas Abdel Abdelaziz Abdelilah Abdelkader Abdelmadjid Abdoulaye
Abdul Abdulaziz Abdulla Abdullatif Abdulrahman Abderrahim Adel Adil Adnan Ahmad Ahmed Aisha Akhtar
Aleem Alaa Amal Amin Amina Amir Amr Anas Anwar Asif Ashraf Ayad Ayman Aziz Badr Bahaa Bandar Bashar
Bashir Basim Bassam Bilawal Boutros Boutros-Ghali Burhan Charbel Djamel Ebrahim Emad Essam Esmail
Fahd Fahad Faisal Faiz Faiez Farouk Fares Farhad Fateh Fathi Fawzi Fayez Faysal Feisal Fouad Fuad
Gamal Ghassan Ghazi Habib Hadi Hafez Haider Haidar Hakim Hamad Hamdan Hamid Hani Hanan Haroun Hassan
Hassanal Hatem Hazem Hicham Hisham Hosni Hoshyar Hossein Hosein Hussain Hussein Hussam Husni Ibrahim
Idriss Ihab Imad Imran Ismael Issa Iyad Jaber Jafar Jalal Jamal Jamil Jawad Kamal Karim Khaled Khalid
Khalifa Khalil Lakhdar Latifa Maher Mahmoud Mahmud Majid Malik Mansour Marwan Marzouq Masoud Massoud
Meir Mohamad Mohamed Mohammad Mohammed Mohsen Moncef Mostafa Mourad Muammar Muhammad Muhammadu Muqtada
Musa Nabih Nabil Nadia Naji Najib Naoto Nasser Nasir Nawaf Nawaz Nayef Nizar Noura Nouri Numan Osama
Parviz Pervez Qasem Qassem Qaboos Rafic Rafiq Raja Rami Ramtane Rania Rashed Rashid Reza Riad Riyad
Riyadh Saad Saddam Sabah Sadegh Saeb Saeed Said Salah Saleh Salem Salim Salman Sami Samih Samir Saud
Sayyid Shaukat Shehbaz Shimon Suhail Suleiman Sultan Tahir Talal Tamim Tareq Tariq Tayeb Turki Usama
Vali Walid Wael Yahya Yasir Yasser Yousef Youssef Yusuf Zaid Zayed Zainab Zein Zine Ziad Zuhair
Ashraf Hamid Hekmat Karim Mullah Amrullah Abdullah Gulbuddin Hanif Rangin Zalmay Mahmood Mohammad-Javad
Akbar Eshaq Gholam Gholamreza Hojatollah Javad Kamal Laya Manouchehr Masoumeh Mehdi Mojtaba Mahdi
Avi Avigdor Ariel Amir Binyamin Benny Bibi Dalia Dov Dorit Ehud Eli Eliezer Ephraim Gabi Gideon Gilad
Golda Isaac Itzhak Limor Menachem Moshe Naftali Natan Nir Ofir Reuven Ron Shaul Shlomo Silvan Tzipi
Uri Uzi Yaakov Yair Yariv Yehuda Yigal Yisrael Yitzhak Yoav Yoel Yoram Yossi Yuli Yuval Zeev Ze'ev
Zvi Berel Israel Mordechai Adin Abdou Abiy Ahmadou Alassane Alpha Amadou Amina Armando Arthur Azali
Bakary Blaise Bola Boni Cassim Charles Cyril Danny Denis Didier Emmerson Etienne Evariste Faure
Faustin-Archange Faustin Felix Festus Filipe Girma Goodluck Hage Haile Hailemariam Hakainde Hery Hifikepunye
Idriss Ibrahima Isaias Ismail Issoufou Jacob Jakaya Joao Joaquim Jomo Joseph Joyce Julius Kenneth
Kgalema Kofi Laurent Lazarus Levy Liberata Macky Maite Mahamadou Mahamat Manneh Manuel Maria Meles
Mengistu Michael Mokgweetsi Mulatu Muhammadu Mwai Nana Nelson Netumbo Nkosazana Nicephore Nhlanhla
Olusegun Omar Oldemiro Ousmane Patrice Paul Pakalitha Peter Pierre Pohamba Raila Robert Roch Rupiah
Rugunda Sahle-Work Salva Sam Samia Sassou Seretse Taban Tabo Tedros Teodoro Thabo Theodore Trevor
Umaro Uhuru Umaru Wavel William Workneh Yahya Yaya Yoweri Zacharie Abhijit Ajay Ajit Amit Anand Anil
Arun Arvind Ashok Asha Atal Bhagwat Bidya Chandra Deepak Dinesh Dharmendra Ganesh Girish Gopal
Hardeep Indira Inder Jaswant Jagdish Jyoti Kailash Kamal Kapil Kishore Kiren Krishna Lal Lalit
Mahesh Mahinda Mamata Mani Manmohan Manohar Maithripala Mukesh Murli Nand Narayan Narendra Naresh
Natwar Nirmala Nitin Nirupama Pallam Pankaj Piyush Prakash Pranab Prasad Pratibha Prem Preneet Priyanka
Pushpa Rahul Raj Raja Rajeev Rajesh Rajiv Rajnath Ram Ranil Rakesh Ramesh Ranjan Ranjit Ratan Ravi
Sachin Salman Sanjay Sarath Shashi Sheikh Shiv Shivraj Shripad Shyam Somnath Sonia Srinivas Subrahmanyam
Sudhir Suresh Sushil Sushma Suzuki Tathagata Uma Venkaiah Venu Vijay Vikram Vinay Vinod Virbhadra
Vishal Yashwant Zeenat Hasina Khaleda Begum Maumoon Abdulla Gotabaya Ajahn Akihito Akie Akira Atsushi
Ban Banri Daishiro Eisuke Fumio Goro Haruhiko Hideki Hideo Hiroaki Hirohito Hiromichi Hiroshi
Hiroshige Hitoshi Ichiro Isao Itsunori Jun Junichiro Kaoru Katsuya Kazuo Kazuyoshi Keizo Ken Kenji
Kenzo Kiyoshi Koichi Koichiro Koji Kono Kunio Makiko Makoto Masahiko Masajuro Masami Masao Mikio
Minoru Mitsuo Mitsuhiro Motoo Nagamine Naoki Naomi Naruhito Naoto Natsuo Nobuaki Nobuo Norihiko
Osamu Ryosuke Ryotaro Ryutaro Sadakazu Sadako Satoru Seiji Seiichi Seiko Shigeki Shigeru Shimizu
Shinichi Shintaro Shinzo Shinzō Shoichi Shotaro Shuzo Sugizaki Tadashi Takao Takako Takashi Takeo
Takeshi Taro Tatsuo Teiji Toshihiro Toshimitsu Toshiro Toshio Tsutomu Wakako Yasuhiro Yasuhisa Yasuo
Yasutoshi Yoichi Yoko Yoriko Yoshihide Yoshihiko Yoshiro Yoshitaka Yukio Yuko Yuriko Bounnhang
Chan-o-cha Choummaly Hun Htin Joko Jokowi Megawati Mahathir Muhyiddin Najib Prayut Prayuth Prawit
Rodrigo Retno Samdech Somkid Susilo Tanasak Thaksin Thein Thongloun Thongsing Tsakhiagiin Tsakhia
Nambaryn Natsagiin Khaltmaagiin Khaltmaa Ukhnaagiin Ukhnaa Battulga Battsetseg Battulga Damdin
Jargaltulga Luvsannamsrain Sanj Sukhbaatar Elbegdorj Khurelsukh Anarchoaa Yingluck Surakiart Surayud
Aishath Apisai Helen Jacinda Julia Kevin Malcolm Scott Tonga Winston Agathe Alcides Bernadita
Abelardo Astolfo Atilio Baldomero Baldwin Bartolome Baudouin Benedetto Boudewijn Cosmas Dileita
Elbio Eligio Elvio Enele Epeli Fredis Gaspar Gilberto Gordana Guion Hipolito Jorgelina Jovenel
Keizaburo Kolinda Lazaros Leonel Luxolo Manasseh Mamnoon Marthinus Mswati Nayib Nguema Nikenike
Taneti Taur Tuanku Tuiloma Toomas Wangchuck Werthein Wilma Wolfram Zaheer Zigmund Zoltán Žarko
Ferhat Gohar Gulzar Hina Khurram Khawaja Makhdoom Mian Mamnoon Sartaj Shah Sherry Yousaf Zardari
Asma Bushra Buthaina Butheina Faisal Fayssal Imad Mikdad Mofak Qadri Riyad Vladimer Wafiq Zouheir
Akhmad Akhmat Adlan Alu Doku Ilyas Lema Movladi Movsar Salambek Sulim Sulejman Turpal Vakhit Visit
Adam Adama Bogumil Benedict Bartholomew Clement Cyril Filaret Hilarion Hilarius Ignatius Ilarion
Innocent Juvenaly Kirill Macarius Makary Mefody Meliton Metodi Onufry Philaret Porphyry Pimen
Seraphim Theodosius Theophilos Theophan Theophilus Varsonofy Vikenty Vladyka Yuvenaly Irinej Irenaeus
Pavle Maxim Neophyte Shenouda Tawadros Aram Garegin Nerses Berl Damba Talgat Ravil Sheikh-ul-Islam
Allahshukur Ilia Elijah Ezra Alyona Alsou Akhat Aigul Ainura Altynay Amangul Aziza Bermet Bubuaim
Chinara Cholpon Dilara Elvina Fairuza Gauhar Gulbanu Gulsina Jamilya Jyldyz Kyial Madina Makhabat
Mariam Meerim Nargiz Nargiza Nurgul Raushan Saida Saltanat Sholpan Togzhan Tursunai Umut Zhibek Zhyldyz
Aryna Aliaksandr Aliaksei Anatol Andrus Dzmitry Ihar Kanstantsin Katsiaryna Maryia Mikalai Mikola
Natallia Nina Pavel Piotr Siarhei Stanislau Sviatlana Tatsiana Uladzimir Vasil Viktar Volha Yauhen
Yury Zianon Zmitser Zmicier Bohdan Danylo Hryhoriy Inna Iryna Kateryna Larysa Lesya Lyudmyla Mykola
Mykhailo Nadiya Nataliya Oleksandr Oleksandra Oleksiy Olena Orest Ostap Pavlo Petro Ruslana Serhii
Stepan Taras Tetyana Valeriia Vasyl Viktoriia Volodymyr Vitalii Yaroslav Yevhen Yevheniya Yuliia
Yulia Zenoviy Arseniy Arsen Avakov Andriy Rinat
""".split()

# Given names that are also ordinary words, places or family names of high frequency: they
# begin a name only when an unknown capitalised word follows.
AMBIGUOUS: Final = frozenset(
    """April August Christian Crystal Dawn Faith Florence Georgia Grace Grant Hope Iris Ivory Joy
    Jordan June Major Mark Mars May Mercedes Mercy Miles Pearl Rich Rose Sierra Summer Trinity Victor
    Violet Will Bill Art Carol Chase Earl Frank Gene Guy Harmony Hunter Job Lance Olive Pat Penny Rob
    Rod Sandy Sky Sue Ted Van Ban Dan Don Israel Roman German Islam Lenin Salvador Santiago Santos
    Trinidad Sultan Sheikh Sofia Sophia Victoria Virginia Paris Austin Chelsea Dallas Diego
    Francisco Vladimir Kirill Mir Nur Santa San Nelson Alexander Alexandra Olympia Lena Inga
    Rosario Soledad Patriot Roza Volga Mila Lada Asset Altai Mart Li Mars Job Orban Niinisto
    Zardari Avakov Papoyan Suzuki Wolf Rex Perry Berdy Engels Spartak Modest Tea Nana Turki
    Marine Santo Malcolm Julia Constantin Sukhbaatar Boutros-Ghali Gaston Cameron Clinton Harris
    Harrison Morgan Murray Mitchell Marshall Kelly Lee Lewis Lloyd Nelson Nestor Owen Perry Ross
    Russell Scott Spencer Stanley Stewart Stuart Taylor Tyler Warren Wayne Wesley""".split()
)
