"""Given names of many languages, in usual English spellings. Compiled from general knowledge.

Only given names: no person is listed. A name that is also a common word or a place is left
out or listed in ``AMBIGUOUS``, where it counts only in front of a family name.
"""

from __future__ import annotations

from typing import Final

from csto_records.names.words import word_list

GIVEN: Final = word_list("""
    Aaron Abd Rabbuh Moussa Abbas Abdel Abdelaziz Abdelilah Abdelkader Abdelmadjid Abderrahim
    Abdou Abdoulaye Abdujabbor Abdujalil Abdul Abdulaziz Abdulkadyr Abdulkhakim Abdulla Abdullah
    Abdullatif Abdulrahman Abdumalik Abduqodir Abdurahim Abdurakhim Abdurakhman Abdurrahman
    Abduvali Abelardo Abhijit Abiy Abraham Abram Achim Adakhan Adalat Adam Adama Adel Adele Adil
    Adilbek Adilkhan Adin Adkham Adlan Adnan Adolfo Adrian Aecio Afanasy Afiyaddin Aftandil
    Agafangel Agafya Agathe Agnes Agnia Agnieszka Ahmad Ahmadou Ahmed Ahmet Ahti Aida Aidan Aidar
    Aidyn Aigul Ainur Ainura Airat Airik Aisen Aisha Aishat Aishath Aitana Aitor Aivaras Aivars
    Ajahn Ajay Ajit Akaki Akan Akbar Akezhan Akhat Akhmad Akhmat Akhmed Akhmet Akhmetzhan Akhtar
    Aki Akie Akif Akihito Akim Akira Akmal Akmatbek Akram Aksana Aksinya Akylbek Alaa Alain
    Alain-Richard Alakbar Alan Alar Alassane Alastair Alaudin Albane Albert Alberto Albina Alcides
    Aldar Aldo Alec Aleem Alejandra Alejandro Aleka Aleko Alekos Aleksandar Aleksander Aleksandr
    Aleksandra Aleksei Aleksey Alena Alenka Ales Alessandra Alessandro Alesya Alevtina Alex
    Alexander Alexander-Georg Alexandr Alexandra Alexandre Alexandru Alexei Alexey Alexii Alexis
    Alexy Alfiya Alfons Alfonso Alfred Alfredo Algirdas Ali Aliagha Aliaksandr Aliaksei Alibek
    Alice Alicia Alikhan Alim Alimjon Alina Aliona Alisa Alisher Alison Alistair Aljaž Alkhas Alla
    Allahshukur Allan Allen Almambet Almaz Almazbek Alois Alois-Karl Alojz Alona Alonso Aloysio
    Alpha Alphonse Alsou Altai Altynay Altynbek Alu Alvaro Alyona Amadou Amal Aman Amanda
    Amangeldy Amangul Amantay Amarsana Amber Amelie Amin Amina Amir Amirkhan Amit Amonullo Amr
    Amrullah Amy Ana Anahit Anand Anar Anas Anastasia Anastasiya Anatol Anatoli Anatoliy Anatoly
    Anders Andras Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrian Andrija Andris
    Andriy Andrus Andrzej André Andy Anfisa Angela Angelina Angelino Angus Anibal Anil Anke Ankie
    Ann Anna Anne Anne-Mari Annegret Annely Annemie Annette Annie Annika Anri Ante Anthony Antip
    Antoine Anton Antonella Antonin Antonina Antonio Antonis Antony Antti Anushavan Anushik Anvar
    Anwar Anzhela Anzhelika Anzhelina Anzor Aníbal Anže Aodhan Apisai Apostolos Apti Aquilino Ara
    Araceli Aram Arancha Ararat Arayik Archibald Arda Ardak Ardalan Aren Arevik Argishti Ariel
    Arif Arina Aristotelis Arkadi Arkady Arken Arkhip Arman Armando Armen Armenak Armenuhi Armin
    Armine Arnaldo Arnaud Arne Arnis Arnold Arsanali Arsen Arsenio Arseniy Arseny Arshak Arslan
    Artak Artashes Artavazd Artem Arthur Artis Artur Arturas Arturo Artyom Arun Arusyak Arvid
    Arvind Arvydas Aryna Arystanbek Arzybek Asadullo Asel Aset Asha Ashley Ashok Ashot Ashraf
    Ashton Asif Asim Askar Askarbek Askhat Aslambek Aslan Aslanbek Asli Asma Asomiddin Asset
    Astamur Astolfo Astrid Asya Atajan Atal Atanas Atilio Atsushi Attila Audrey Augusto Aung
    Aurelie Aureliu Aurora Ausrine Avazbek Averof Avgust Avi Avigdor Avraam Avtandil Ayad Ayaz
    Aydin Ayman Ayrat Ayse Aytac Azali Azamat Azat Azer Azim Azimbek Aziz Aziza Aznavur Babken
    Badr Badra Badri Bagaudin Bagdad Baglan Bahaa Bahar Bahodir Bair Bakary Bakhodir Bakhrom
    Bakhtiyar Bakhtiyor Bakhyt Bakhytzhan Bakir Bakitzhan Bako Baktybek Bakyt Bakytbek Bakytzhan
    Balazs Baldomero Baldwin Baltasar Bamir Ban Bandar Banri Baptiste Barack Barbara Baris Barry
    Bart Bartholomew Bartolome Bartosz Bashar Bashir Basil Basim Bassam Batal Bato Batodalai Bator
    Batraz Battsetseg Battulga Batu Batyr Batyrkhan Baudouin Baurzhan Bauyrzhan Beata Beate
    Beatrice Beatrix Beatriz Bedredin Begaly Begoña Beibut Bekir Bekkhan Beksultan Bektur Bella
    Ben Benedetto Benedict Benedikt Bengt Benigno Benita Benjamin Benny Benoit Beppe Berat Berdy
    Berel Berik Berl Bermet Bernadette Bernadita Bernard Bernardino Bernd Bernhard Bernie Berta
    Bertel Bertie Besik Beslan Beth Bettina Betty Beverly Bhagwat Bibi Bidya Bidzina Bilawal Bimba
    Binali Binyamin Birgit Birgitta Bislan Bjarni Bjorn Blaise Bo Bob Bobby Bobojon Bogdan Bogumil
    Boguslaw Bohdan Bohumil Bohuslav Boiko Bola Bolat Boleslav Boni Boris Borislav Boro Borut
    Botir Botirjon Boudewijn Bounnhang Boutros Boyd Boyko Bozhidar Bozidar Brad Bradley Brandon
    Branko Brenda Brendan Brent Brian Brice Bridget Brigitte Bronislaw Brooke Bruce Bruno Bryan
    Bubuaim Bujar Bulat Bulent Burak Burhan Burkhard Bushra Busurmankul Buthaina Butheina Byron
    Calin Calvin Cameron Camille Camilo Carl Carl-Gustaf Carla Carlo Carlos Carme Carmelo Carmen
    Carol Caroline Carsten Cassim Catalina Catherine Cathy Cayetana Cecil Cecile Cecilia Celine
    Celso Cemil Cengiz Cesar Cesare Chandra Chantal Charbel Charles Charlie Charlotte Chary Cheryl
    Chinara Chingis Chiril Cholpon Choummaly Chris Christa Christelle Christian Christiane
    Christina Christine Christoph Christophe Christopher Christos Chuck Chyngyz Cindy Clara
    Clarence Clark Claude Claudia Claudio Claus Clemens Clement Clifford Clinton Clive Clotilde
    Clyde Codrin Colin Colleen Collin Concepcion Condoleezza Connie Connor Conor Constantin
    Constantinos Consuelo Corey Corina Corinne Corneliu Corrado Cosmas Costas Craig Crin Cristian
    Cristina Cristobal Curtis Cvetka Cynthia Cyril Cyrus Czeslaw Céline Dacian Daciana Dainius
    Daishiro Daisy Dale Dalia Damba Damdin Damian Damien Damir Dan Daniar Daniel Daniela Daniil
    Danil Danila Danilo Daniyar Daniyarbek Danny Danylo Daour Daria Dariga Dario Darius Darkhan
    Darren Darya Dashi Dastan Daulet Daur Dauren Dave David Davit Davlatali Davlatmand Davor
    Davorin Davron Davut Dean Debbie Deborah Declan Deepak Dejan Delcy Delyan Demetris Demid
    Demyan Denes Denis Denise Denitsa Deniz Dennis Derek Derenik Desmond Detlev Devlet Dharmendra
    Diana Diane Dianne Dick Didier Diederik Diego Dieter Dietmar Dilara Dilbar Dileita Dilma
    Dilorom Dilshod Dilshodjon Dimitar Dimitri Dimitrij Dimitrios Dimitris Dina Dinara Dinesh
    Dinmukhamed Dino Dirk Ditmir Djamel Dmitri Dmitrii Dmitriy Dmitry Dmytro Doku Dolores Dolors
    Domenico Domenty Domingo Dominic Dominique Don Donald Donato Donna Dooronbek Dora Dorin Doris
    Dorit Dorji Dorota Dorothy Dorzha Doug Douglas Dov Dragan Dragutin Duishon Dulat Dumitru
    Duncan Dusan Dwight Dylan Dzhabrail Dzhamal Dzhamaladdin Dzhokhar Dzmitry Eamon Earl Ebba
    Eberhard Ebrahim Eckart Ed Eddie Edgar Edgars Edi Edith Edmund Edouard Eduard Eduardas Eduardo
    Edvard Edward Edwin Eerik Eero Efim Egemen Egils Egle Egon Egor Ehud Eiki Eileen Eisuke Eka
    Ekaterina Ekaterine Elbegdorj Elbio Elchin Eldar Eldor Eleanor Elena Eleonora Eli Elias
    Eliezer Eligio Elijah Elina Elio Elisabet Elisabeth Elise Elizabeth Elizaveta Elke Elkhan Ella
    Ellen Elliot Elman Elmar Elmira Elmurod Elmurza Elnur Elon Eloy Elshad Elvina Elvio Elvira
    Elzbieta Emad Emil Emile Emilia Emiliano Emilio Emiliya Emily Emin Emine Emma Emmanuel
    Emmanuelle Emmerson Emomali Emre Enda Enele Engels Enrico Enrique Enver Enzo Epeli Ephraim
    Erast Erato Erbol Ercan Erdem Erdeni Eric Erica Erich Erik Erkin Erkinbek Erkinkhon Erkki
    Erlan Erlanbek Erling Ermolai Ermukhamet Ernest Ernesto Ernests Ernst Erol Ertugrul Ervand
    Erwin Eshaq Esko Esmail Esperanza Essam Esteban Ethan Etibar Etienne Ettore Eugen Eugene
    Eugenia Eugenio Eurico Eva Evangelos Evariste Evaristo Evdokia Evelina Eveline Evelyn Evgenia
    Evgenii Evgeniy Evgeniya Evgeny Evika Evo Ewa Eynulla Ezra Fabien Fabio Fabrice Fabrizio
    Faddei Fadei Fahad Fahd Fahrudin Faiez Faina Fairuza Faisal Faiz Faizullo Fandas Fanis Fanny
    Fares Fargat Farhad Farid Farida Farit Farouk Farrukh Faruk Fateh Fathi Fatih Fatma Fatmir
    Faure Faustin Faustin-Archange Fausto Fawzi Fayez Faysal Fayssal Fayzulla Federica Federico
    Fedor Fedot Feisal Felipe Felix Femke Feodor Feodosy Ferdinando Ferenc Ferhat Fernanda
    Fernando Festus Fidel Fikrat Fikri Filaret Filip Filipe Filipp Filippo Filippos Filyus Fiona
    Firdavs Firuz Flavio Flora Florence Florian Florin Floyd Foma Fouad Frances Francesca
    Francesco Francine Francis Francisco Franck Franco Francois Francoise Frank Frank-Walter
    Franklin Frans Frantisek Franz François Françoise Fred Freddie Frederic Frederick Fredis
    Fredrik Fredrika Friedbert Friedrich Fritz Frédéric Fuad Fumio Fyodor Gabdrakhman Gabdulla
    Gabi Gabor Gabriel Gabriela Gabriele Gadji Gadzhi Gadzhimurad Gagik Gail Gairbek Galina Galust
    Galym Gamal Ganesh Gani Ganira Ganisher Gaptelbar Garegin Gareth Gari Garik Gary Gasan Gaspar
    Gaston Gauhar Gavin Gavriil Gayane Gazimagomed Geert Gegham Geir Gela Genadi Genady Gene
    Genevieve Gennadi Gennadiy Gennady Gennaro Genrikh Geoff Geoffrey Georg George Georges Georgi
    Georgios Georgiy Georgy Gerald Geraldine Geraldo Gerard Gerardo Gerasim Gerd Gerda Gerhard
    German Gernot Gerold Gerrit Gerry Gesine Getulio Gevorg Ghassan Ghazi Gheorghe Gholam
    Gholamreza Gia Giacomo Giampaolo Gian Giancarlo Gianfranco Gianluca Gianni Giannis Gideon
    Giedrius Gigi Gigla Gilad Gilbert Gilberto Gilles Gina Gino Gintaras Giorgi Giorgia Giorgio
    Giovanna Giovanni Girish Girma Gisela Gitanas Gitte Giuliano Giulio Giuseppe Givi Gjorge
    Glafcos Glafira Gleb Glen Glenn Gloria Goga Gohar Golda Gonzalo Gonçalo Goodluck Gopal Goran
    Gordan Gordana Gordei Gordon Goro Gotabaya Gottfried Graciela Graham Greg Gregoire Gregor
    Gregory Grigol Grigor Grigore Grigori Grigoriy Grigory Gro Grzegorz Gudni Guenter Guenther
    Gueorgui Guido Guillaume Guillermo Guion Gul Gulbanu Gulbuddin Gulmira Gulnar Gulnara Gulshara
    Gulsina Gulzar Gumer Gunay Gunilla Gunnar Gunter Gunther Guntis Guram Gurbanguly Gurgen Gury
    Gusein Gustaf Gustav Gustavo Guy Guzel Guðni Gwen Gyorgy Gyula Gérard Göran Günter Günther
    Haakon Habib Hadi Hadja Hafez Hafiz Hage Haidar Haider Haile Hailemariam Haji Hakainde Hakan
    Hakim Hakob Halbe Halil Halldor Haluk Hamad Hambardzum Hamdan Hamid Hamlet Hamrokhon Hanan
    Hani Hanif Hannah Hannelore Hanno Hans Hans-Dietrich Hans-Peter Harald Hardeep Haris Harold
    Haroun Harri Harriet Harris Harrison Harry Hartmut Haruhiko Harutyun Harvey Hasan Hashim
    Hasina Hassan Hassanal Hatem Hayati Hayk Haykaz Hazel Hazem Heather Hector Heidi Heikki Heiko
    Heinrich Heinz Heinz-Christian Hekmat Helen Helene Helga Helir-Valdor Helle Helmut Henning
    Henri Henrik Henry Herbert Heriberto Herman Hermann Hermine Hernan Herve Hervé Herwig Hery
    Heydar Hicham Hideki Hideo Hifikepunye Hikmat Hikmatullo Hikmet Hilarion Hilarius Hilary
    Hildegard Hillary Hina Hipolito Hiroaki Hirohito Hiromichi Hiroshi Hiroshige Hisham Hitoshi
    Hojamyrat Hojatollah Hojka Holger Horacio Horst Hosein Hoshyar Hosni Hossein Hovhannes Hovik
    Howard Hrant Hranush Hrayr Hripsime Hristijan Hryhoriy Htin Hubert Hubertus Hugh Hugo Hugues
    Hulusi Humphrey Hun Huseyin Huseyn Husni Hussain Hussam Hussein Hélène Ian Ibragim Ibrahim
    Ibrahima Ichiro Idriss Ignacio Ignat Ignatius Ignaty Ignazio Igor Ihab Ihar Ihsan Ilarion
    Ildar Ildus Ilgar Ilgiz Ilham Ilia Iliana Ilie Ilir Ilkham Ilkhom Ilkka Ilnur Ilqar Ilse
    Ilshat Ilsur Ilya Ilyas Ilze Imad Imangali Imomuddin Imran Imre Inal Inara Inder Indira Indrek
    Ines Inessa Inga Inger Ingo Ingram Ingrid Ingrida Inna Innocent Innokenty Insaf Inés Ioan
    Ioann Ioannis Ion Ione Ioseb Iosif Ippolit Iraida Irakli Iratxe Irek Irenaeus Irene Irina
    Irinej Iris Irving Iryna Isaac Isaak Isabel Isabella Isabelle Isaias Isao Ishenbai Isidro
    Iskandar Iskander Iskender Iskhak Iskra Islam Islambek Ismael Ismail Ismat Ismayil Ismet
    Ismoil Israel Issa Issoufou Istvan Italo Itamar Itsunori Itzhak Iurie Iurii Ivailo Ivan Ivana
    Ivanna Ivaylo Ivica Ivo Iya Iyad Izabella Iznaur Izolda Izzatullo Iñigo Jaak Jaap Jaba Jaber
    Jacek Jacinda Jack Jackie Jacob Jacqueline Jacques Jadranka Jafar Jagdish Jahangir Jahongir
    Jaime Jair Jakaya Jake Jalal Jamal James Jamie Jamil Jamilya Jamoliddin Jamshed Jamshid Jan
    Jan-Erik Jan-Peter Jane Janet Janez Janice Janis Janos Jantoro Janusz Jared Jargaltulga Jarmo
    Jaromir Jaroslav Jaroslaw Jasmina Jasna Jason Jasper Jaswant Javad Javanshir Javier Jawad Jay
    Jean Jean-Baptiste Jean-Claude Jean-Francois Jean-François Jean-Louis Jean-Luc Jean-Marc
    Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeanine Jeanne Jeenbek Jeff Jeffrey
    Jelena Jen Jenish Jennifer Jenny Jens Jeremy Jeroen Jerome Jerry Jerzy Jesse Jessica Jesus
    Jeyhun Jill Jim Jimmy Jiri Jo Joachim Joan Joana Joanna Joanne Joao Joaquim Joaquin Job Jochen
    Joe Joel Johann Johanna Johannes John Johnny Joko Jokowi Jolanta Jolita Jomo Jon Jonas
    Jonathan Joop Joost Jordi Jorge Jorgelina Jorgen Jorgovanka Jorma Joschka Jose Josef Josefina
    Josep Joseph Josephine Josh Joshua Josu José Jovenel Joyce Jozef Jozsef João Juan
    Juan-Fernando Juana Judit Judith Judy Juergen Juha Jukka Julia Julian Julianna Julie Julien
    Julio Julius Jun June Junichiro Jurgen Jurgis Juri Jussi Justin Jusup Jutta Juvenaly Jyldyz
    Jyoti Jypar Jyri Jyrki Józef Jörg Jürgen Kadir Kadyrbek Kailash Kairat Kairbek Kairgeldy Kaisa
    Kaja Kajsa Kakha Kakhaber Kalevi Kalin Kalle Kalys Kamal Kamchybek Kamil Kamila Kamo
    Kamoliddin Kamran Kanat Kanstantsin Kantemir Kanybek Kaoru Kapil Kapitolina Kara-ool Karapet
    Karel Karen Kari Karim Karin Karina Karl Karl-Heinz Karl-Theodor Karoline Karolos Kasim Kaspar
    Kassym Kassym-Jomart Kassymzhomart Kasyan Kasym-Jomart Katalin Kate Katerina Kateryna
    Katherine Kathleen Kathryn Kathy Katie Katja Katri Katrin Katsiaryna Katsuya Kazbek Kazimierz
    Kazimira Kazuo Kazuyoshi Kees Keir Keit Keith Keizaburo Keizo Kelly Kemal Ken Kenan Keneshbek
    Kenji Kenneth Kenzo Kersti Kerstin Kestutis Ketevan Kevin Kgalema Khabib Khachatur Khachik
    Khadzhimurat Khagani Khairullo Khalaf Khaled Khaleda Khalid Khalifa Khalil Khalim Khaltmaa
    Khaltmaagiin Khamid Khamzat Khas-Magomed Khasan Khatuna Khawaja Khayriddin Khazar Khazret
    Khibla Khizri Khodjimurad Kholmurod Khosrov Khozh-Akhmed Khurelsukh Khurram Khusain Kim
    Kimberly Kimmo Kira Kiren Kiril Kirill Kirk Kirsan Kirsten Kishore Kiyoshi Kjell Klara Klaus
    Klavdia Klim Kliment Knut Koba Koen Kofi Koichi Koichiro Koji Kokhir Kolinda Kondrat
    Konstantin Konstantinos Korneliya Koryun Kosei Kosta Kostadin Kostas Kostya Kote Krasimir
    Kresimir Kris Krishna Krisjanis Krista Kristalina Kristaps Kristen Kristian Kristin Kristina
    Kristine Krymbek Krzysztof Ksenia Kseniya Kuanysh Kubanychbek Kubat Kubatbek Kulyash Kunio
    Kurban Kurmanbek Kurmangazy Kurt Kuular Kuzma Kyial Kyle Kypros Kyriakos Lada Ladislav Lado
    Laetitia Laimdota Lakhdar Lal Lalit Lance Larisa Larry Lars Larysa Lasha Lasse Laszlo Latifa
    Laura Lauren Laurence Laurent Lauri Laurie Lavr Lavrentiy Lavrenty Lawrence Laya Lazar Lazaros
    Lazarus Lazzat Leah Lech Lechi Lee Lefteris Leif Leila Lema Lembit Lena Lenar Lenin Leo Leon
    Leonard Leonardo Leonel Leonid Leonty Leopoldo Leslie Lester Lesya Leszek Lev Levan Levon Levy
    Lewis Leyla Li Liam Liberata Lidia Lidiya Liene Ligia Liina Lilia Liliana Lilianne Lilit
    Liliya Lillian Limor Linas Linda Lindsay Lindsey Lionel Lisa Liudmila Liviu Liz Ljiljana
    Ljubica Lloyd Lodewijk Lois Lojze Lolita Lom-Ali Lorena Lorenzo Loretta Lothar Louis Louise
    Lourdes Lubomir Luc Luca Lucas Lucia Lucian Luciano Lucie Lucy Ludmila Ludovic Ludovit Ludwig
    Luigi Luis Luisa Luiz Luiza Luke Lukian Lukyan Lula Lusine Lutfi Lutfulla Lutz Luvsannamsrain
    Luxolo Lydia Lyndon Lynn Lyubomir Lyubov Lyudmila Lyudmyla Maarten Macarius Maciej Macky Madat
    Madeleine Madina Magdalena Maggie Magnus Magomed Magomedali Magomedrasul Magomedsalam Magomet
    Magzhan Mahamadou Mahamat Mahammad Maharram Mahathir Mahdi Maher Mahesh Mahinda Mahir
    Mahmadali Mahmadamin Mahmadsaid Mahmadtoir Mahmadullo Mahmood Mahmoud Mahmud Maia Mairbek
    Maite Maithripala Maja Majid Maka Makar Makary Makhabat Makhdoom Makhmadtoir Makhmud Makiko
    Makis Makoto Maksat Maksim Maksym Malcolm Malgorzata Malik Malte Mamata Mamnoon Mamuka Manas
    Manasseh Manfred Mani Manmohan Manohar Manouchehr Mansour Mansur Manuel Manuela Manuk Marat
    Marc Marcel Marcela Marcello Marcelo Marcin Marco Marcos Marcus Marek Margar Margaret
    Margarete Margarida Margarita Margit Margo Margot Margrethe Marguerite Margus Mari Maria
    Mariam Marian Mariana Marianna Marianne Mariano Mariastella Marie Marielle Marija Marilyn
    Marina Marine Mario Marion Marisol Marius Mariusz Mariya Marjan Marjorie Mark Markku Marko
    Markos Marlen Marlenbek Marlene Marsel Marsha Marshall Mart Marta Martha Marthinus Martin
    Martine Martti Martín Marvin Marwan Mary Maryia Marzouq Masahiko Masajuro Masami Masao Masha
    Masoud Masoumeh Massimo Massoud Mateusz Mathieu Matlubkhon Matrona Mats Matt Matteo Matthew
    Matthias Matti Matvei Matvey Maud Maulen Maumoon Mauno Maureen Maurice Mauricio Maurizio Mauro
    Max Maxim Maxima Maxime Maximilian Maya Mazhit Mechislav Meerim Mefodiy Mefody Megan Megawati
    Meglena Megyn Mehdi Mehmed Mehmet Mehriban Meir Meirbek Mekan Melania Melanie Meles Melis
    Melissa Meliton Menachem Mengistu Merab Mercedes Mergen Meritxell Merve Mesrop Mesut Metodi
    Mette Mevlut Mevlüt Mher Mian Miapetra Michael Michaela Michaele Michal Micheal Michel Michele
    Micheline Michelle Michèle Mick Miguel Mihai Mihail Mihaly Mihhail Mihnea Mihran Mika Mikail
    Mikalai Mikayel Mikayil Mike Mikhael Mikhail Mikheil Mikio Mikk Mikko Mikola Mikulas Mila
    Miladin Milagros Milaim Milan Milana Mildred Milena Miles Milica Milo Milorad Milos Miloslav
    Mindaugas Minnulla Minoru Mintimer Miomir Mirakbar Mircea Mirek Mirjana Mirko Mirlan Miro
    Miron Miroslav Mirza Mirzo Mitch Mitchell Mitrofan Mitsuhiro Mitsuo Mkhitar Mkrtich Mladen
    Mnatsakan Modest Mofak Mogens Mohamad Mohamed Mohammad Mohammad-Javad Mohammed Mohsen Moises
    Mojtaba Mokgweetsi Molly Moncef Monica Monika Monique Mordechai Morgan Moritz Morten Moshe
    Mostafa Motoo Mourad Movladi Movsar Mswati Muammar Mubariz Mugur Muhammad Muhammadu Muhiddin
    Muhyiddin Mukesh Mukhamedkaly Mukhamet Mukhametzyan Mukhtar Mulatu Mullah Muqtada Murad Murat
    Muratbek Muratkhan Muriel Murli Murod Murodali Murray Murtaza Musa Mustafa Muzaffar Mwai
    Mykhailo Mykola Myktybek Myrat Myriam Mónica Nabi Nabih Nabil Naci Nadezhda Nadia Nadiya
    Nafisa Naftali Nail Nairi Naji Najib Nambaryn Namig Nana Nancy Naoki Naomi Naoto Narayan Narek
    Narendra Naresh Nargiz Nargiza Nariman Narine Naruhito Nasir Nasriddin Nasser Natale Natalia
    Natalie Nataliya Natallia Nataly Natalya Natan Natasha Nataša Nathalie Nathan Nathaniel Natia
    Natig Natsagiin Natsuo Natwar Nawaf Nawaz Nayef Nayib Nazar Nazif Nazim Nebojsa Nebojša Necdet
    Negmatullo Neil Nelli Nelly Nelson Nenad Neophyte Nerijus Nerses Nestor Netumbo Neven Neville
    Nguema Nhlanhla Niall Nicephore Nicholas Nick Nickolay Nicola Nicolae Nicolai Nicolas Nicole
    Nicolás Nicos Nicu Niels Nigel Nigmatilla Nihat Nijat Nika Nikandr Nikenike Nikifor Nikita
    Nikodim Nikol Nikola Nikolai Nikolay Nikolina Nikoloz Nikos Nils Nina Ninel Nino Nir Nirmala
    Nirupama Nitin Niyaz Nizami Nizar Nizom Nizomiddin Nkosazana Noah Nobuaki Nobuo Nodar Nodir
    Noel Nonna Nora Norayr Norbert Norberto Norihiko Norma Norman Nosirjon Noura Nouri Novruz
    Nugzar Numan Nune Nuno Nurali Nurbek Nurdi Nurdin Nurgali Nurgazy Nurgul Nuriddin Nurjan
    Nurlan Nurlanbek Nurmagomed Nurmukhamed Nursultan Nurtai Nurzhan Nver Néstor Obid Octavian
    Octavio Odd Oddvar Odes Odil Odile Ofelya Ofir Ogtay Ojars Oksana Oktay Olaf Olafur Olav
    Oldemiro Ole Oleg Oleh Oleksandr Oleksandra Oleksiy Olena Olesya Olga Olim Olimpiada Oliver
    Olivia Olivier Ollanta Olli Olof Olusegun Olya Omar Omer Omirbek Omurbek Omurzak Ondrej Onik
    Onno Onufry Opanas Oprah Oqil Oralbai Oralbay Orest Orhan Oriol Orkhan Orlando Ornella Orsat
    Osama Osamu Oscar Oskar Osman Osmonbek Ossur Ostap Oswaldo Otabek Otar Otto Ousmane Outi
    Ovidiu Owen Oxana Oyub Ozan Ozoda Paata Paavo Pablo Padraig Pakalitha Pal Pallam Pamela
    Panagiotis Pankaj Pankrat Panos Paola Paolo Paramon Parfyon Parviz Pascal Pasquale Pat Patrice
    Patricia Patrick Patrizia Paul Paula Pauline Paulo Pavel Pavle Pavlo Pavlos Peder Pedro Peer
    Peggy Pekka Pelageya Penelope Per Perch Percy Perry Pertti Pervez Petar Pete Peter Petko Petr
    Petra Petro Petros Petru Petteri Phil Philaret Philip Philipp Philippe Phillip Phyllis Pia
    Pier Pierre Pierre-Yves Piet Pieter Pietro Pilar Pimen Piotr Pirkko Piyush Placido Plamen
    Platon Poghos Polad Polikarp Polina Porphyry Potap Poul Prakash Pranab Praskovya Pratibha
    Prawit Prayut Prayuth Prem Premysl Preneet Priyanka Prokhor Prokofy Prokopis Pushpa Pyotr Pär
    Pío Qaboos Qadri Qasem Qassem Qobil Quentin Quim Rachel Radik Radion Radiy Radmila Radoslaw
    Radovan Radu Rafael Rafail Raffi Rafgat Rafic Rafik Rafiq Rafis Rafkat Ragnar Rahmon Rahul
    Raif Raikan Raila Raimo Raimonds Rainer Rais Raisa Raivis Raj Raja Rajabali Rajeev Rajesh
    Rajiv Rajnath Rakesh Rakhat Rakhim Rakhym Ralf Ralph Raluca Ram Ramazan Ramazon Ramesh Rami
    Ramil Ramin Ramiro Ramiz Ramon Ramona Ramtane Ramzan Ramón Randy Rangin Rania Ranil Ranjan
    Ranjit Raquel Rares Rashed Rashid Rashida Rashit Rasim Rastislav Rasul Ratan Ratko Rauf Raul
    Raushan Raushaniya Ravi Ravil Ravshan Raymond Razil Razmik Raúl Raşit Rebecca Recai Recep
    Regina Reginald Regis Reinaldo Reinhard Reinhold Remigijus Renat Renata Renate Renato Rene
    René Retno Reuven Revaz Rex Rexhep Reza Rezo Rezvan Rhonda Riad Ricardo Riccardo Richard Rick
    Ricky Ridvan Rifat Rifkat Riikka Rimantas Rimma Rinas Rinat Rishat Rita Riyad Riyadh Rizvan
    Rob Robert Roberta Roberto Robin Rocco Roch Rod Rodion Rodney Rodolphe Rodrigo Rogelio Roger
    Roland Rolandas Rolf Roman Romano Romik Ron Ronald Ronan Rosa Rosalia Rosario Rosen Ross
    Rostam Rostislav Rovshan Roy Roza Ruben Rudiger Rudolf Rudy Rufat Rufina Rui Rukhshona Rumen
    Rumiana Rupert Rupiah Rushan Ruslan Ruslana Ruslanbek Russell Rustam Rustami Rustem Rusudan
    Ruta Ruth Ruud Ruzanna Ruzil Ryan Ryosuke Ryotaro Rysbek Ryszard Rytis Ryutaro Saad Saadat
    Saadula Sabah Sabina Sabine Sabir Sachin Sadakazu Sadako Saddam Sadegh Sadullah Sadyr Saeb
    Saeed Sagid Sagidpasha Sagit Sahak Sahib Sahiba Sahil Sahle-Work Sahra Said Said-Magomed Saida
    Saidakbar Saidali Saidjafar Saidmumin Saidrahmon Saigidpasha Salah Salambek Salavat Salawat
    Saleh Salem Sali Salim Sally Salman Salome Saltanat Salva Salvador Salvatore Sam Samad
    Samantha Samat Samdech Sami Samia Samidin Samih Samir Samson Samuel Samuil Samvel Sandor
    Sandra Sandro Sangadji Sanj Sanjay Sanna Santiago Santos Sanzhar Sapar Sapargali Saparmurat
    Sapiyat Sarah Sarath Sardor Sargis Sarkis Sarsenbai Sartaj Sarvar Sasa Sasun Satenik Satoru
    Satoshi Sattar Sattor Saud Saule Sauli Saulius Sava Saveliy Savely Sayfiddin Sayyid Scott Sean
    Sebastian Sebastien Seda Sedrak Sefa Sefik Segolene Seiichi Seiji Seiko Selahattin Selim Semen
    Semion Semyon Sener Sengge Seppo Serafim Serafima Seraphim Serdar Seretse Sergali Serge Sergei
    Sergej Sergey Sergio Sergo Serhii Serhiy Serik Serikbek Serob Serzh Seth Sevastian Sevastyan
    Seyran Shah Shahen Shahin Shahmar Shaiakhmet Shairbek Shakhmurad Shakhrizat Shalva Shamil
    Shamsail Shamshybek Shamsiddin Shamsutdin Shane Shannon Sharif Sharon Shashi Shaukat Shaul
    Shaun Shavarsh Shavkat Shavkatjon Shehbaz Sheikh-ul-Islam Sheila Shenouda Sheradil Sherali
    Shermakhmad Sherry Sherzod Shigeki Shigeru Shimon Shinichi Shintaro Shinzo Shinzō Shirley Shiv
    Shivraj Shlomo Shoichi Sholban Sholpan Shota Shotaro Shripad Shukhrat Shuzo Shyam Siarhei
    Sidney Sidor Siegfried Sigmar Sigmund Sigrid Sigurdur Siim Silvan Silvia Silvio Simeon Simon
    Simonas Simone Simonetta Sinan Sinead Siniša Sintija Siobhan Siranush Sirodjidin Sirojiddin
    Sjoerd Slavko Slawomir Slobodan Smbat Snezana Snezhana Snežana Sodik Sodiq Sodyq Sofia Sofya
    Soledad Soltan Solvita Somkid Somnath Sona Sonia Sooronbai Sooronbay Sophia Sophie Soraya
    Soren Sorin Sos Soso Sotiris Sozar Spartak Spencer Spiros Spyros Srinivas Stacy Staffan Stan
    Stanislas Stanislau Stanislav Stanislaw Stanley Stavros Staša Stef Stefan Stefania Stefano
    Steffen Steingrimur Stelios Stella Stepan Stepanek Stepanida Stephan Stephane Stephanie
    Stephen Steve Steven Stevo Stewart Stig Stjepan Stoyan Stuart Styopa Stéphane Suat
    Subrahmanyam Sudhir Sue Suhail Sukhbaatar Sukru Suleiman Sulejman Suleyman Sulim Sultan
    Sultan-Akhmed Sulton Surakiart Surayud Suren Suresh Susan Susana Susanna Susanne Sushil Sushma
    Susilo Suzana Suzanne Svein Sven Sverre Svetlana Svetozar Sviatlana Sviatoslav Svyatoslav
    Syimyk Sylvain Sylvia Sylvie Szymon Søren Süleyman Taalaibek Taavi Tabaré Tabo Tadashi Tadeusz
    Tadevos Tagir Taha Tahir Taimar Taimuraz Tair Taisia Taisiya Takako Takao Takashi Takeo
    Takeshi Talaibek Talal Talant Talat Talgat Tamar Tamara Tamas Tamaz Tamerlan Tamim Tanasak
    Tancredo Taner Taneti Tanirbergen Tanja Tansu Tanzila Tapio Taras Tareck Tareq Tariq Tarja
    Tarmo Taro Taron Tassos Tatarkhan Tatevik Tathagata Tatiana Tatjana Tatsiana Tatsuo Tatyana
    Taur Tawadros Tayeb Taymuraz Tayyip Tea Ted Tedo Tedros Teija Teiji Teimuraz Temel Temir
    Temirbek Temirlan Temur Tengiz Teodor Teodoro Terence Terenty Teresa Terri Terry Tetyana Thabo
    Thaksin Thein Theo Theodor Theodore Theodoros Theodosius Theophan Theophilos Theophilus
    Theresa Therese Thibault Thierry Thilo Thomas Thongloun Thongsing Thor Thorbjorn Thorsteinn
    Tibor Tiffany Tigran Tihomir Tikhomir Tikhon Tilman Tim Timerbulat Timo Timofei Timofey
    Timothy Timur Timurlan Tina Tinatin Titus Tiziano Tobias Todd Todor Tofig Togzhan Tohir
    Tojiddin Tokhtar Toktar Tolegen Tom Tomas Tomasz Tomislav Tommy Tone Tonga Toni Tonu Tony
    Toomas Topchubek Torbjorn Tornike Torstein Torsten Toshihiro Toshimitsu Toshio Toshiro Tovmas
    Tracy Traian Trent Trevor Trifon Trine Trinidad Trofim Trygve Tsakhia Tsakhiagiin Tsetska
    Tsovinar Tsutomu Tsveta Tsvetan Tsydenzhap Tsyren Tuanku Tudor Tuiloma Tulkin Tuncay Tuomas
    Tural Turatbek Turgut Turki Turpal Turpal-Ali Tursunai Tursunbek Tuvan Tyler Tynchtyk
    Tynychbek Tytti Tzipi Tõnis Ubaydullo Udo Ueli Uffe Ugis Ugo Uhuru Ukhnaa Ukhnaagiin Uktam
    Uladzimir Ulan Ulana Uldis Ulf Uliana Uliyana Ulrich Ulrike Ulug'bek Ulugbek Ulukbek Ulyana
    Uma Umar Umaro Umaru Umberto Umid Umirbek Umirzak Umit Umrzak Umut Urho Uri Urmas Urmat Ursula
    Uruzmag Urve Usama Usen Usman Usmonali Ustin Uta Ute Utkir Utkur Uwe Uzeyir Uzi Vaclav Vadim
    Vafo Vagharshak Vaghinak Vagif Vahagn Vahan Vahe Vahram Vaira Vakha Vakhit Vakhtang Valdas
    Valdis Valentin Valentina Valentino Valentyn Valeri Valeria Valerie Valerii Valeriia Valeriu
    Valeriy Valeriya Valery Valery-bek Valeryan Vali Valid Valéry Vanessa Vanik Vano Varazdat
    Vardan Varlam Varsonofy Vartan Varujan Varuzhan Varvara Vasak Vasco Vasif Vasil Vasile Vasili
    Vasilii Vasilina Vasilisa Vasiliy Vasily Vassilis Vasyl Vazgen Veaceslav Vecdi Velimir
    Venedikt Venera Veniamin Venkaiah Venu Vera Verica Vernon Veronika Veronique Veselin Vesna
    Veysel Vezhdi Viacheslav Vicente Vicki Victor Vidar Vigdis Vigen Vijay Vikenty Vikram Viktar
    Viktor Viktoria Viktoriia Viktoriya Vilayat Vilen Vilija Vilis Ville Vilory Vinay Vincent
    Vincenzo Vinod Viola Violeta Violetta Viorel Viorica Virbhadra Virginia Virginie Virginijus
    Vishal Visit Vissarion Vitali Vitalii Vitaliy Vitaly Vito Vittorio Vivian Vjekoslav Vlad
    Vladan Vladeta Vladilen Vladimer Vladimir Vladimira Vladimiro Vladislav Vladlen Vladlena Vlas
    Vlastimil Vojislav Vojko Vojtech Voldemar Volen Volha Volkan Volker Volodymyr Vrezh Vsevolod
    Vugar Vuk Vusal Vyacheslav Vytautas Vytenis Wael Wafiq Wakako Walid Walter Waltraud Wangchuck
    Warren Wavel Wayne Wendy Wepa Werner Wesley Wieslaw Wilfried Wilhelm Willem Willem-Alexander
    Willi William Willie Willy Wilma Wilmer Wim Winfried Winston Witold Wojciech Wolf Wolfgang
    Wolfram Wopke Workneh Wouter Xavier Xiomara Xurshid Yaakov Yagub Yahya Yair Yakov Yan Yana
    Yanina Yanis Yann Yannick Yannis Yariv Yaroslav Yaroslava Yasar Yashwant Yasin Yasir Yasser
    Yasuhiro Yasuhisa Yasuo Yasutoshi Yatim Yauhen Yaver Yavuz Yaya Yaylym Yazmyrat Yefim Yefimia
    Yefrem Yegor Yegoriy Yehuda Yekaterina Yelena Yelisey Yelizaveta Yelzhan Yemelyan Yeprem
    Yerassyl Yerbol Yerkin Yerlan Yermek Yermolai Yermukhamet Yervand Yerzhan Yesenia Yevdokia
    Yevgeni Yevgenia Yevgeniy Yevgeniya Yevgeny Yevhen Yevheniya Yevsei Yiannis Yigal Yigit
    Yingluck Yiorgos Yisrael Yitzhak Ylva Yoav Yodgor Yoel Yoichi Yoko Yolanda Yoram Yoriko
    Yoshihide Yoshihiko Yoshiro Yoshitaka Yossi Yousaf Yousef Youssef Yoweri Yukio Yuko Yuli Yulia
    Yulian Yuliia Yuliya Yunus Yunus-Bek Yunus-bek Yuri Yurii Yuriko Yuriy Yury Yusif Yusuf
    Yusufjon Yusup Yuval Yuvenaly Yves Yvette Yvonne Zaal Zabir Zacharie Zachary Zafar Zafarjon
    Zaheer Zahid Zaid Zainab Zakhar Zakir Zalmay Zamir Zamirbek Zareh Zarif Zarina Zarko
    Zarobiddin Zaruhi Zaur Zaurbek Zautbek Zaven Zavki Zayed Zaza Zbigniew Zdenek Zdenko Zdravka
    Zdravko Ze'ev Zeenat Zeev Zehra Zein Zeki Zelim Zelimkhan Zelimkhon Zeljka Zeljko Zemfira
    Zenoviy Zeynep Zhaksylyk Zhambyl Zhanar Zhandos Zhanna Zhanseit Zharmakhan Zhelyu Zhenish
    Zhibek Zhoomart Zhorzh Zhuldyz Zhyldyz Zhyrgalbek Ziad Zianon Zigmas Zigmund Zinaida Zine
    Zinovy Zivko Ziyadin Ziyafat Ziyodulla Zlatko Zmicier Zmitser Znaur Zohid Zohrab Zokir Zoltan
    Zoltán Zoran Zorigto Zouheir Zoya Zsolt Zubair Zubairu Zufar Zuhair Zulema Zulfia Zurab Zuzana
    Zvi Zviad Édouard Íñigo Šefik Žarko Željka Željko
""")

# Given names that are also ordinary words, places or family names of high frequency: they
# begin a name only when an unknown capitalised word follows.
AMBIGUOUS: Final = frozenset(
    word_list("""
    Alexander Alexandra Art Austin Bill Cameron Carol Chase Christian Clinton Crystal Dan Dawn
    Diego Don Faith Florence Frank Gene Georgia Grace Grant Guy Harris Harrison Hope Hunter Inga
    Iris Israel Joy Julia June Kelly Kirill Lance Lee Lena Lewis Lloyd Malcolm Marine Mark
    Marshall May Mercedes Mercy Mila Miles Mitchell Morgan Murray Nelson Nestor Owen Pat Pearl
    Penny Perry Rex Rob Rod Rose Ross Roza Russell Sandy Scott Sofia Soledad Sophia Spencer
    Stanley Stewart Stuart Sue Sukhbaatar Summer Taylor Ted Tyler Victoria Violet Virginia
    Vladimir Warren Wayne Wesley Will
""")
)
