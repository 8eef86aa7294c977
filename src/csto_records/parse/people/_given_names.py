"""Given names of many languages, in usual English spellings. Compiled from general knowledge.

Only given names: no person is listed. A name that is also a common word or a place is left
out or listed in ``AMBIGUOUS``, where it counts only in front of a family name.
"""

from __future__ import annotations

from typing import Final

GIVEN: Final = """
Aaron Abbas Abdel Abdelaziz Abdelilah Abdelkader Abdelmadjid Abderrahim Abdou Abdoulaye Abdujabbor
Abdul Abdulaziz Abdulla Abdullah Abdullatif Abdulrahman Abdurakhim Abelardo Abhijit Abiy Abraham
Abram Achim Adam Adama Adel Adele Adil Adilbek Adin Adlan Adnan Adolfo Adrian Aecio Afanasy
Aftandil Agafya Agathe Agnes Agnia Agnieszka Ahmad Ahmadou Ahmed Ahmet Aida Aidan Aidar Aigul Ainur
Ainura Airat Aisen Aisha Aishat Aishath Aitor Aivars Ajahn Ajay Ajit Akaki Akan Akbar Akezhan Akhat
Akhmad Akhmat Akhmetzhan Akhtar Aki Akie Akihito Akim Akira Akmal Aksinya Akylbek Alaa Alain Alan
Alar Alassane Alastair Albane Albert Alberto Albina Alcides Aldo Alec Aleem Alejandra Alejandro
Aleka Aleko Alekos Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alena Ales Alessandra
Alessandro Alevtina Alex Alexander Alexandr Alexandra Alexandre Alexandru Alexei Alexey Alexii
Alexis Alexy Alfiya Alfons Alfonso Alfred Alfredo Algirdas Ali Aliaksandr Aliaksei Alibek Alice
Alicia Alikhan Alim Alina Alisa Alisher Alison Alistair Alkhas Alla Allahshukur Allan Allen Almaz
Almazbek Alois Alojz Alona Alonso Aloysio Alpha Alphonse Alsou Altai Altynay Altynbek Alu Alvaro
Alyona Amadou Amal Amanda Amangeldy Amangul Amber Amelie Amin Amina Amir Amit Amr Amrullah Amy Ana
Anand Anar Anas Anastasia Anastasiya Anatol Anatoli Anatoliy Anatoly Anders Andras Andre Andrea
Andreas Andrei Andrej Andres Andrew Andrey Andrian Andris Andriy Andrus Andrzej André Andy Anfisa
Angela Angelina Angelino Angus Anibal Anil Anke Ann Anna Anne Annegret Annette Annie Annika Anri
Ante Anthony Antip Antoine Anton Antonella Antonin Antonina Antonio Antonis Antony Antti Anushavan
Anwar Anzhela Anzhelika Anzor Aníbal Aodhan Apisai Apostolos Apti Ara Araceli Aram Arancha Ararat
Arayik Archibald Arda Ardak Ariel Arif Arina Aristotelis Arkadi Arkady Arman Armando Armen Armenak
Armin Armine Arnaldo Arnaud Arne Arnold Arsanali Arsen Arseniy Arseny Arshak Arslan Artak Artashes
Artavazd Artem Arthur Artis Artur Arturas Arturo Artyom Arun Arvid Arvind Arvydas Aryna Arystanbek
Asadullo Asha Ashley Ashok Ashot Ashraf Ashton Asif Askar Askhat Aslan Asli Asma Asomiddin Asset
Astamur Astolfo Astrid Asya Atajan Atal Atanas Atilio Atsushi Attila Audrey Augusto Aung Aurelie
Aureliu Avazbek Averof Avgust Avi Avigdor Avtandil Ayad Ayaz Aydin Ayman Ayrat Ayse Aytac Azali
Azamat Azat Azer Azimbek Aziz Aziza Badr Badra Badri Bagdad Bahaa Bair Bakary Bakhodir Bakhtiyor
Bakhyt Bakhytzhan Bakir Bako Baktybek Bakyt Bakytzhan Balazs Baldomero Baldwin Ban Bandar Banri
Baptiste Barack Barbara Baris Barry Bart Bartholomew Bartolome Bartosz Bashar Bashir Basil Basim
Bassam Batal Batraz Battsetseg Battulga Batu Batyr Batyrkhan Baudouin Bauyrzhan Beata Beatrice
Beatrix Beatriz Begoña Beibut Bekir Bekkhan Ben Benedetto Benedict Benedikt Bengt Benigno Benjamin
Benny Benoit Beppe Berat Berdy Berel Berik Berl Bermet Bernadette Bernadita Bernard Bernd Bernhard
Bernie Bertie Besik Beslan Beth Bettina Betty Beverly Bhagwat Bibi Bidya Bidzina Bilawal Binali
Binyamin Birgit Birgitta Bislan Bjorn Blaise Bo Bob Bobby Bogdan Bogumil Boguslaw Bohdan Bohumil
Bohuslav Boiko Bola Bolat Boni Boris Borislav Borut Boudewijn Bounnhang Boutros Boyd Boyko Bozidar
Brad Bradley Brandon Branko Brenda Brendan Brent Brian Brice Bridget Brigitte Bronislaw Brooke
Bruce Bruno Bryan Bubuaim Bujar Bulat Bulent Burak Burhan Burkhard Bushra Buthaina Butheina Byron
Calin Calvin Cameron Camille Camilo Carl Carla Carlo Carlos Carme Carmen Carol Caroline Cassim
Catalina Catherine Cathy Cecil Cecile Cecilia Celine Celso Cemil Cengiz Cesar Cesare Chandra
Chantal Charbel Charles Charlie Charlotte Chary Cheryl Chinara Chiril Cholpon Choummaly Chris
Christa Christelle Christian Christiane Christina Christine Christoph Christophe Christopher
Christos Chuck Cindy Clara Clarence Clark Claude Claudia Claudio Claus Clement Clifford Clinton
Clive Clotilde Clyde Colin Colleen Condoleezza Connor Conor Constantin Constantinos Consuelo Corey
Corina Corinne Corrado Cosmas Costas Craig Cristian Cristina Curtis Cynthia Cyril Cyrus Czeslaw
Céline Daishiro Daisy Dale Dalia Damba Damdin Damian Damien Damir Dan Daniel Daniela Daniil Danil
Danila Danilo Daniyar Danny Danylo Daour Daria Dariga Dario Darkhan Darren Darya Dastan Daur Dauren
Dave David Davit Davron Davut Dean Debbie Deborah Declan Deepak Dejan Delcy Demetris Demid Demyan
Denes Denis Denise Deniz Dennis Derek Desmond Detlev Devlet Dharmendra Diana Diane Dianne Dick
Didier Diego Dieter Dietmar Dilara Dilbar Dileita Dilma Dilorom Dimitri Dimitrios Dimitris Dina
Dinara Dinesh Dino Dirk Djamel Dmitri Dmitrii Dmitriy Dmitry Dmytro Doku Dolores Domenico Domenty
Domingo Dominic Dominique Don Donald Donato Donna Dora Dorin Doris Dorit Dorota Dorothy Doug
Douglas Dov Dragan Dumitru Duncan Dusan Dwight Dylan Dzhabrail Dzmitry Eamon Earl Eberhard Ebrahim
Eckart Ed Eddie Edgar Edgars Edi Edith Edmund Edouard Eduard Eduardo Edvard Edward Edwin Eero Efim
Egemen Egils Egon Ehud Eileen Eisuke Eka Ekaterina Ekaterine Elbegdorj Elbio Elchin Eldar Eleanor
Elena Eleonora Eli Elias Eliezer Eligio Elijah Elina Elio Elisabeth Elise Elizabeth Elizaveta Elke
Ella Ellen Elliot Elman Elmar Elmira Elmurod Elshad Elvina Elvio Elvira Elzbieta Emad Emil Emile
Emilia Emilio Emily Emin Emine Emma Emmanuel Emmanuelle Emmerson Emomali Emre Enda Enele Engels
Enrico Enrique Enver Enzo Epeli Ephraim Erato Erbol Ercan Erdem Eric Erica Erich Erik Erkki Erlan
Erling Ermukhamet Ernest Ernesto Ernst Erol Ertugrul Erwin Eshaq Esko Esmail Esperanza Essam
Esteban Ethan Etibar Etienne Ettore Eugene Eugenio Eva Evangelos Evariste Evaristo Evelina Evelyn
Evgenia Evgenii Evgeniy Evgeny Evo Ewa Eynulla Ezra Fabien Fabio Fabrice Fabrizio Fadei Fahad Fahd
Faiez Faina Fairuza Faisal Faiz Fanis Fares Fargat Farhad Farid Farida Farit Farouk Farrukh Faruk
Fateh Fathi Fatih Fatma Faure Faustin Faustin-Archange Fausto Fawzi Fayez Faysal Fayssal Federica
Federico Fedor Fedot Feisal Felipe Felix Femke Feodor Feodosy Ferdinando Ferenc Ferhat Fernanda
Fernando Festus Fidel Fikrat Fikri Filaret Filip Filipe Filipp Filippo Filippos Fiona Firuz Flavio
Flora Florence Florian Florin Floyd Foma Fouad Frances Francesca Francesco Francine Francis
Francisco Franck Franco Francois Francoise Frank Frank-Walter Franklin Frans Frantisek Franz
François Françoise Fred Freddie Frederic Frederick Fredis Fredrik Friedbert Friedrich Fritz
Frédéric Fuad Fumio Fyodor Gabi Gabor Gabriel Gabriela Gabriele Gadji Gadzhi Gagik Gail Gairbek
Galina Galust Galym Gamal Ganesh Garegin Gareth Garik Gary Gaspar Gaston Gauhar Gavin Gavriil Geert
Gegham Geir Gela Gene Genevieve Gennadi Gennadiy Gennady Gennaro Genrikh Geoff Geoffrey Georg
George Georges Georgi Georgios Georgiy Georgy Gerald Geraldine Geraldo Gerard Gerardo Gerasim Gerd
Gerda Gerhard German Gernot Gerrit Gerry Gesine Getulio Gevorg Ghassan Ghazi Gheorghe Gholam
Gholamreza Gia Giacomo Giampaolo Gian Giancarlo Gianfranco Gianluca Gianni Giannis Gideon Gigi
Gigla Gilad Gilbert Gilberto Gilles Gina Gino Giorgi Giorgia Giorgio Giovanna Giovanni Girish Girma
Gisela Gitanas Giuliano Giulio Giuseppe Givi Glafcos Gleb Glen Glenn Gloria Goga Gohar Golda
Gonzalo Goodluck Gopal Goran Gordana Gordon Goro Gotabaya Gottfried Graciela Graham Greg Gregoire
Gregor Gregory Grigol Grigor Grigore Grigori Grigoriy Grigory Gro Grzegorz Guenter Guenther Guido
Guillaume Guillermo Guion Gul Gulbanu Gulbuddin Gulmira Gulnara Gulshara Gulsina Gulzar Gunay
Gunilla Gunnar Gunter Gunther Guntis Guram Gurbanguly Gurgen Gury Gustaf Gustav Gustavo Guy Guzel
Gwen Gyorgy Gyula Gérard Günter Haakon Habib Hadi Hafez Hage Haidar Haider Haile Hailemariam Haji
Hakainde Hakan Hakim Hakob Halil Halldor Haluk Hamad Hamdan Hamid Hamlet Hamrokhon Hanan Hani Hanif
Hannah Hannelore Hanno Hans Hans-Dietrich Hans-Peter Harald Hardeep Harold Haroun Harri Harriet
Harris Harrison Harry Hartmut Haruhiko Harutyun Harvey Hasan Hashim Hasina Hassan Hassanal Hatem
Hayati Hayk Hazel Hazem Heather Hector Heidi Heikki Heiko Heinrich Heinz Heinz-Christian Hekmat
Helen Helene Helga Helle Helmut Henning Henri Henrik Henry Herbert Heriberto Herman Hermann Hernan
Herve Hervé Hery Heydar Hicham Hideki Hideo Hifikepunye Hikmatullo Hikmet Hilarion Hilarius Hilary
Hildegard Hillary Hina Hipolito Hiroaki Hirohito Hiromichi Hiroshi Hiroshige Hisham Hitoshi
Hojamyrat Hojatollah Holger Horacio Horst Hosein Hoshyar Hosni Hossein Hovhannes Hovik Howard Hrant
Hranush Hrayr Hryhoriy Htin Hubert Hubertus Hugh Hugo Hugues Hulusi Humphrey Hun Huseyin Husni
Hussain Hussam Hussein Hélène Ian Ibragim Ibrahim Ibrahima Ichiro Idriss Ignacio Ignat Ignatius
Ignaty Ignazio Igor Ihab Ihar Ihsan Ilarion Ildar Ilgar Ilham Ilia Ilir Ilkka Ilqar Ilse Ilya Ilyas
Imad Imangali Imran Imre Inal Inara Inder Indira Ines Inessa Inga Ingo Ingram Ingrid Ingrida Inna
Innocent Innokenty Inés Ioann Ioannis Ion Ioseb Iosif Ippolit Iraida Irakli Irenaeus Irene Irina
Irinej Iris Irving Iryna Isaac Isaak Isabel Isabella Isabelle Isaias Isao Ishenbai Isidro Iskandar
Iskander Iskhak Islam Islambek Ismael Ismail Ismat Ismet Ismoil Israel Issa Issoufou Istvan Italo
Itamar Itsunori Itzhak Iurie Iurii Ivan Ivana Ivanna Ivaylo Ivica Ivo Iyad Izabella Izzatullo Iñigo
Jaap Jaba Jaber Jacek Jacinda Jack Jackie Jacob Jacqueline Jacques Jadranka Jafar Jagdish Jaime
Jair Jakaya Jake Jalal Jamal James Jamie Jamil Jamilya Jamoliddin Jan Jane Janet Janez Janice Janis
Janos Janusz Jared Jargaltulga Jarmo Jaromir Jaroslav Jaroslaw Jasna Jason Jasper Jaswant Javad
Javier Jawad Jay Jean Jean-Baptiste Jean-Claude Jean-Francois Jean-François Jean-Louis Jean-Luc
Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeanne Jeenbek Jeff Jeffrey Jelena
Jen Jennifer Jenny Jens Jeremy Jeroen Jerome Jerry Jerzy Jesse Jessica Jesus Jeyhun Jill Jim Jimmy
Jiri Jo Joachim Joan Joanna Joanne Joao Joaquim Joaquin Job Jochen Joe Joel Johann Johanna Johannes
John Johnny Joko Jokowi Jolanta Jomo Jon Jonas Jonathan Joop Joost Jordi Jorge Jorgelina Jorgen
Jorma Joschka Jose Josef Josefina Josep Joseph Josephine Josh Joshua José Jovenel Joyce Jozef
Jozsef João Juan Juana Judit Judith Judy Juergen Juha Jukka Julia Julian Julie Julien Julio Julius
Jun June Junichiro Jurgen Jurgis Juri Jussi Justin Jusup Juvenaly Jyldyz Jyoti Jyrki Józef Jürgen
Kadir Kailash Kairat Kairbek Kaisa Kaja Kakha Kakhaber Kalevi Kamal Kamchybek Kamil Kamran Kanat
Kanstantsin Kantemir Kanybek Kaoru Kapil Kara-ool Karapet Karen Kari Karim Karin Karina Karl
Karl-Heinz Karl-Theodor Karoline Karolos Kassym Kassym-Jomart Kassymzhomart Kasym-Jomart Katalin
Kate Kateryna Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katsiaryna Katsuya Kazbek
Kazimierz Kazimira Kazuo Kazuyoshi Kees Keir Keith Keizaburo Keizo Kelly Kemal Ken Kenan Kenji
Kenneth Kenzo Kersti Kerstin Ketevan Kevin Kgalema Khabib Khachatur Khachik Khaled Khaleda Khalid
Khalifa Khalil Khaltmaa Khaltmaagiin Khasan Khatuna Khawaja Khazar Khazret Khibla Khizri Khosrov
Khurelsukh Khurram Khusain Kim Kimberly Kiren Kiril Kirill Kirk Kirsten Kishore Kiyoshi Kjell Klara
Klaus Klavdia Klim Kliment Knut Koba Koen Kofi Koichi Koichiro Koji Kokhir Kolinda Kondrat
Konstantin Konstantinos Kosta Kostas Kostya Kote Kresimir Krishna Krisjanis Kristen Kristina
Krymbek Krzysztof Ksenia Kseniya Kubanychbek Kubatbek Kulyash Kunio Kurban Kurmanbek Kurmangazy
Kurt Kuzma Kyial Kyle Kypros Kyriakos Lada Ladislav Lado Laetitia Laimdota Lakhdar Lal Lalit Lance
Larisa Larry Lars Larysa Lasha Laszlo Latifa Laura Lauren Laurence Laurent Lauri Laurie Lavrenty
Lawrence Laya Lazar Lazaros Lazarus Lazzat Leah Lech Lee Lefteris Leif Lema Lembit Lena Lenar Lenin
Leo Leon Leonard Leonardo Leonel Leonid Leonty Leopoldo Leslie Lester Lesya Leszek Lev Levan Levon
Levy Lewis Leyla Li Liam Liberata Lidia Lidiya Ligia Lilia Liliya Lillian Limor Linas Linda Lindsay
Lindsey Lionel Lisa Liudmila Liviu Liz Ljubica Lloyd Lois Lolita Lorena Lorenzo Loretta Lothar
Louis Louise Lourdes Lubomir Luc Luca Lucas Lucia Lucian Luciano Lucie Lucy Ludmila Ludovic Ludovit
Ludwig Luigi Luis Luisa Luiz Luiza Luke Lula Lutfi Lutz Luvsannamsrain Luxolo Lydia Lyndon Lynn
Lyubov Lyudmila Lyudmyla Maarten Macarius Maciej Macky Madeleine Madina Magdalena Maggie Magnus
Magomed Magomedali Magomedsalam Magzhan Mahamadou Mahamat Mahathir Mahdi Maher Mahesh Mahinda
Mahmadamin Mahmadsaid Mahmadtoir Mahmood Mahmoud Mahmud Maia Maite Maithripala Majid Maka Makar
Makary Makhabat Makhdoom Makhmadtoir Makiko Makis Makoto Maksim Maksym Malcolm Malgorzata Malik
Mamata Mamnoon Mamuka Manasseh Manfred Mani Manmohan Manohar Manouchehr Mansour Mansur Manuel
Manuela Manuk Marat Marc Marcel Marcela Marcello Marcelo Marcin Marco Marcos Marcus Marek Margaret
Margarete Margarida Margarita Margit Margot Margrethe Marguerite Maria Mariam Marian Mariana
Marianna Marianne Mariano Mariastella Marie Marielle Marija Marilyn Marina Marine Mario Marion
Marisol Mariusz Mariya Marjan Marjorie Mark Markku Markos Marlen Marlene Marsel Marsha Marshall
Mart Marta Martha Marthinus Martin Martine Martti Martín Marvin Marwan Mary Maryia Marzouq Masahiko
Masajuro Masami Masao Masha Masoud Masoumeh Massimo Massoud Mateusz Mathieu Matlubkhon Mats Matt
Matteo Matthew Matthias Matti Matvei Matvey Maulen Maumoon Mauno Maureen Maurice Mauricio Maurizio
Mauro Max Maxim Maxima Maxime Maximilian Maya Meerim Mefody Megan Megawati Megyn Mehdi Mehmed
Mehmet Mehriban Meir Mekan Melanie Meles Melissa Meliton Menachem Mengistu Merab Mercedes Merve
Mesut Metodi Mette Mevlut Mevlüt Mher Mian Michael Michaela Michal Micheal Michel Michele Michelle
Michèle Mick Miguel Mihai Mihaly Mihran Mika Mikail Mikalai Mikayil Mike Mikhael Mikhail Mikheil
Mikio Mikk Mikko Mikola Mikulas Mila Miladin Milagros Milan Milana Mildred Milena Miles Milica Milo
Milorad Milos Miloslav Minoru Mintimer Mircea Mirek Mirjana Mirko Miro Miron Miroslav Mirza Mitch
Mitchell Mitrofan Mitsuhiro Mitsuo Mkhitar Mkrtich Mladen Mnatsakan Modest Mofak Mohamad Mohamed
Mohammad Mohammad-Javad Mohammed Mohsen Moises Mojtaba Mokgweetsi Molly Moncef Monica Monika
Monique Mordechai Morgan Morten Moshe Mostafa Motoo Mourad Movladi Movsar Mswati Muammar Mugur
Muhammad Muhammadu Muhiddin Muhyiddin Mukesh Mukhamedkaly Mukhtar Mulatu Mullah Muqtada Murad Murat
Muratbek Muriel Murli Murod Murray Murtaza Musa Mustafa Mwai Mykhailo Mykola Myrat Myriam Mónica
Nabih Nabil Naci Nadezhda Nadia Nadiya Nafisa Naftali Nail Nairi Naji Najib Nambaryn Namig Nana
Nancy Naoki Naomi Naoto Narayan Narendra Naresh Nargiz Nargiza Naruhito Nasir Nasser Natale Natalia
Natalie Nataliya Natallia Natalya Natan Natasha Nathalie Nathan Nathaniel Natia Natig Natsagiin
Natsuo Natwar Nawaf Nawaz Nayef Nayib Nazar Nebojsa Necdet Neil Nelli Nelly Nelson Nenad Neophyte
Nerses Nestor Netumbo Neville Nguema Nhlanhla Niall Nicephore Nicholas Nick Nicola Nicolae Nicolai
Nicolas Nicole Nicolás Nicos Niels Nigel Nihat Nika Nikenike Nikifor Nikita Nikodim Nikol Nikola
Nikolai Nikolay Nikoloz Nikos Nils Nina Ninel Nino Nir Nirmala Nirupama Nitin Niyaz Nizami Nizar
Nizom Nizomiddin Nkosazana Noah Nobuaki Nobuo Nodar Noel Nonna Nora Norayr Norbert Norberto
Norihiko Norma Norman Nosirjon Noura Nouri Novruz Nugzar Numan Nurali Nurbek Nurdi Nurdin Nurgazy
Nurgul Nuriddin Nurlan Nursultan Nurzhan Néstor Octavian Octavio Odd Odes Odile Ofir Ogtay Oksana
Olaf Olafur Oldemiro Ole Oleg Oleh Oleksandr Oleksandra Oleksiy Olena Olesya Olga Olim Oliver
Olivia Olivier Ollanta Olli Olof Olusegun Olya Omar Omer Omurbek Ondrej Onik Onno Onufry Opanas
Oprah Oqil Oralbai Oralbay Orest Orhan Orlando Ornella Osama Osamu Oscar Oskar Osman Ostap Oswaldo
Otabek Otar Otto Ousmane Ovidiu Owen Oxana Oyub Ozan Paata Paavo Pablo Padraig Pakalitha Pal Pallam
Pamela Panagiotis Pankaj Panos Paola Paolo Parviz Pascal Pasquale Pat Patrice Patricia Patrick
Patrizia Paul Paula Pauline Paulo Pavel Pavle Pavlo Pavlos Pedro Peer Peggy Pekka Pelageya Penelope
Per Percy Perry Pervez Petar Pete Peter Petr Petra Petro Petros Petru Petteri Phil Philaret Philip
Philipp Philippe Phillip Phyllis Pier Pierre Pierre-Yves Pieter Pietro Pilar Pimen Piotr Pirkko
Piyush Plamen Platon Poghos Polad Polina Porphyry Potap Poul Prakash Pranab Praskovya Pratibha
Prawit Prayut Prayuth Prem Premysl Preneet Priyanka Prokhor Prokofy Prokopis Pushpa Pyotr Qaboos
Qadri Qasem Qassem Quentin Rachel Radik Radion Radiy Radoslaw Radovan Radu Rafael Rafail Raffi
Rafic Rafik Rafiq Rafis Ragnar Rahmon Rahul Raif Raila Raimo Raimonds Rainer Rais Raisa Raj Raja
Rajabali Rajeev Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ram Ramazan Ramazon Ramesh Rami Ramil Ramin
Ramiro Ramiz Ramon Ramtane Ramzan Ramón Randy Rangin Rania Ranil Ranjan Ranjit Raquel Rashed Rashid
Rashit Rasim Rastislav Rasul Ratan Ratko Raul Raushan Ravi Ravil Raymond Raúl Raşit Rebecca Recai
Recep Regina Reginald Regis Reinaldo Reinhard Reinhold Renat Renata Renate Renato Rene René Retno
Reuven Revaz Rex Reza Rezo Rhonda Riad Ricardo Riccardo Richard Rick Ricky Ridvan Rifkat Riikka
Rimma Rinat Rita Riyad Riyadh Rob Robert Roberta Roberto Robin Rocco Roch Rod Rodion Rodney
Rodolphe Rodrigo Rogelio Roger Roland Rolandas Rolf Roman Romano Ron Ronald Ronan Rosa Rosalia
Rosario Rosen Ross Rostislav Rovshan Roy Roza Ruben Rudiger Rudolf Rudy Rufina Rumen Rupert Rupiah
Rushan Ruslan Ruslana Ruslanbek Russell Rustam Rustami Rustem Rusudan Ruta Ruth Ruud Ruzanna Ruzil
Ryan Ryosuke Ryotaro Ryszard Ryutaro Saad Saadat Sabah Sabina Sabine Sachin Sadakazu Sadako Saddam
Sadegh Sadullah Sadyr Saeb Saeed Sagid Sagidpasha Sagit Sahak Sahib Sahiba Sahle-Work Sahra Said
Saida Saidali Saidmumin Salah Salambek Salavat Saleh Salem Sali Salim Sally Salman Salome Saltanat
Salva Salvador Salvatore Sam Samad Samantha Samdech Sami Samia Samih Samir Samson Samuel Samuil
Samvel Sandor Sandra Sandro Sanj Sanjay Sanna Santiago Santos Sapar Sapargali Saparmurat Sarah
Sarath Sargis Sarkis Sarsenbai Sartaj Sasa Sasun Satoru Saud Sauli Saulius Sava Savely Sayyid Scott
Sean Sebastian Sebastien Seda Sefa Segolene Seiichi Seiji Seiko Selahattin Selim Semen Semyon Sener
Seppo Serafim Serafima Seraphim Serdar Seretse Sergali Serge Sergei Sergej Sergey Sergio Serhii
Serhiy Serik Serob Serzh Seth Sevastyan Seyran Shah Shahen Shahin Shakhrizat Shalva Shamil Shane
Shannon Sharon Shashi Shaukat Shaul Shaun Shavarsh Shavkat Shehbaz Sheikh-ul-Islam Sheila Shenouda
Sherali Shermakhmad Sherry Shigeki Shigeru Shimon Shinichi Shintaro Shinzo Shinzō Shirley Shiv
Shivraj Shlomo Shoichi Sholban Sholpan Shota Shotaro Shripad Shukhrat Shuzo Shyam Siarhei Sidney
Siegfried Sigmar Sigmund Sigrid Siim Silvan Silvia Silvio Simeon Simon Simone Sinan Sinead Siobhan
Sirodjidin Sirojiddin Sjoerd Slavko Slawomir Slobodan Snezana Sodiq Sofia Sofya Soledad Solvita
Somkid Somnath Sonia Sooronbai Sooronbay Sophia Sophie Sorin Sos Soso Sotiris Sozar Spartak Spencer
Spyros Srinivas Stacy Stan Stanislas Stanislau Stanislav Stanislaw Stanley Stavros Stef Stefan
Stefania Stefano Steffen Stelios Stella Stepan Stepanek Stepanida Stephan Stephane Stephanie
Stephen Steve Steven Stevo Stewart Stig Stjepan Stoyan Stuart Stéphane Suat Subrahmanyam Sudhir Sue
Suhail Sukhbaatar Sukru Suleiman Sulejman Suleyman Sulim Sultan Surakiart Surayud Suren Suresh
Susan Susana Susanna Susanne Sushil Sushma Susilo Suzanne Sven Sverre Svetlana Sviatlana Sviatoslav
Svyatoslav Sylvain Sylvia Sylvie Szymon Süleyman Taalaibek Taavi Tabaré Tabo Tadashi Tadeusz Tagir
Taha Tahir Taimuraz Tair Taisia Taisiya Takako Takao Takashi Takeo Takeshi Talaibek Talal Talant
Talgat Tamar Tamara Tamas Tamaz Tamerlan Tamim Tanasak Tancredo Taner Taneti Tansu Tapio Taras
Tareck Tareq Tariq Tarja Taro Taron Tassos Tatarkhan Tatevik Tathagata Tatiana Tatjana Tatsiana
Tatsuo Tatyana Taur Tawadros Tayeb Taymuraz Tayyip Tea Ted Tedo Tedros Teija Teiji Teimuraz Temel
Temir Temirbek Temur Tengiz Teodor Teodoro Terence Terenty Teresa Terri Terry Tetyana Thabo Thaksin
Thein Theo Theodor Theodore Theodoros Theodosius Theophan Theophilos Theophilus Theresa Therese
Thibault Thierry Thilo Thomas Thongloun Thongsing Thorbjorn Tibor Tiffany Tigran Tihomir Tikhon
Tilman Tim Timo Timofei Timofey Timothy Timur Tina Tinatin Tiziano Tobias Todd Todor Tofig Togzhan
Tohir Tokhtar Toktar Tolegen Tom Tomas Tomasz Tomislav Tommy Tonga Toni Tony Toomas Topchubek
Torbjorn Tornike Torsten Toshihiro Toshimitsu Toshio Toshiro Tovmas Tracy Traian Trevor Trine
Trinidad Trofim Tsakhia Tsakhiagiin Tsutomu Tuanku Tudor Tuiloma Tuncay Tuomas Turgut Turki Turpal
Tursunai Tursunbek Tuvan Tyler Tynychbek Tzipi Ubaydullo Udo Uffe Ugo Uhuru Ukhnaa Ukhnaagiin Uktam
Uladzimir Ulana Ulf Uliana Ulrich Ulrike Ulugbek Ulukbek Ulyana Uma Umar Umaro Umaru Umberto
Umirzak Umit Umut Urho Uri Urmas Urmat Ursula Usama Usman Usmonali Uta Ute Uwe Uzi Vaclav Vadim
Vafo Vagharshak Vagif Vahagn Vahan Vahe Vahram Vaira Vakha Vakhit Vakhtang Valdas Valdis Valentin
Valentina Valentino Valeri Valeria Valerie Valerii Valeriia Valeriy Valeriya Valery Valery-bek Vali
Valid Valéry Vanessa Vano Vardan Varsonofy Vartan Varvara Vasak Vasil Vasile Vasili Vasilii
Vasilisa Vasiliy Vasily Vassilis Vasyl Vazgen Vecdi Venera Veniamin Venkaiah Venu Vera Vernon
Veronika Veronique Veselin Vesna Veysel Viacheslav Vicente Vicki Victor Vigen Vijay Vikenty Vikram
Viktar Viktor Viktoria Viktoriia Viktoriya Vilayat Vilis Ville Vinay Vincent Vincenzo Vinod Violeta
Virbhadra Virginia Virginie Vishal Visit Vitali Vitalii Vitaliy Vitaly Vito Vittorio Vivian Vlad
Vladan Vladimer Vladimir Vladimira Vladimiro Vladislav Vladlen Vlastimil Vojislav Vojtech Volha
Volkan Volker Volodymyr Vsevolod Vugar Vuk Vyacheslav Vytautas Vytenis Wael Wafiq Wakako Walid
Walter Waltraud Wangchuck Warren Wavel Wayne Wendy Wepa Werner Wesley Wieslaw Wilfried Wilhelm
Willem Willem-Alexander Willi William Willie Willy Wilma Wilmer Wim Winfried Winston Witold
Wojciech Wolf Wolfgang Wolfram Workneh Wouter Xavier Xiomara Yaakov Yagub Yahya Yair Yakov Yan Yana
Yanina Yanis Yann Yannick Yannis Yariv Yaroslav Yaroslava Yasar Yashwant Yasin Yasir Yasser
Yasuhiro Yasuhisa Yasuo Yasutoshi Yatim Yauhen Yavuz Yaya Yaylym Yazmyrat Yefim Yefrem Yegor Yehuda
Yekaterina Yelena Yelizaveta Yemelyan Yerbol Yerkin Yerlan Yermek Yermolai Yermukhamet Yervand
Yerzhan Yesenia Yevdokia Yevgeni Yevgenia Yevgeniy Yevgeniya Yevgeny Yevhen Yevheniya Yiannis Yigal
Yigit Yingluck Yiorgos Yisrael Yitzhak Yoav Yoel Yoichi Yoko Yolanda Yoram Yoriko Yoshihide
Yoshihiko Yoshiro Yoshitaka Yossi Yousaf Yousef Youssef Yoweri Yukio Yuko Yuli Yulia Yulian Yuliia
Yuliya Yunus Yunus-Bek Yunus-bek Yuri Yurii Yuriko Yuriy Yury Yusuf Yusufjon Yuval Yuvenaly Yves
Yvette Yvonne Zaal Zacharie Zachary Zafar Zaheer Zahid Zaid Zainab Zakhar Zakir Zalmay Zamir
Zamirbek Zareh Zarif Zarina Zarko Zaruhi Zaur Zavki Zayed Zaza Zbigniew Zdenek Zdravko Ze'ev Zeenat
Zeev Zehra Zein Zeki Zelimkhan Zeljka Zeljko Zemfira Zenoviy Zeynep Zhanar Zhandos Zhanna
Zharmakhan Zhenish Zhibek Zhoomart Zhyldyz Ziad Zianon Zigmund Zinaida Zine Zinovy Zivko Ziyafat
Zlatko Zmicier Zmitser Znaur Zohid Zohrab Zokir Zoltan Zoltán Zoran Zouheir Zoya Zsolt Zubairu
Zufar Zuhair Zulema Zulfia Zurab Zuzana Zvi Zviad Édouard Žarko
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
    Rosario Soledad Patriot Roza Volga Mila Lada Asset Altai Mart Li Mars Job 
    Wolf Rex Perry Berdy Engels Spartak Modest Tea Nana Turki
    Marine Santo Malcolm Julia Constantin Sukhbaatar Gaston Cameron Clinton Harris
    Harrison Morgan Murray Mitchell Marshall Kelly Lee Lewis Lloyd Nelson Nestor Owen Perry Ross
    Russell Scott Spencer Stanley Stewart Stuart Taylor Tyler Warren Wayne Wesley""".split()
)
