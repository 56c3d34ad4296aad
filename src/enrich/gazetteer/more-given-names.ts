/** Given names of people in the news of many languages that the packed list lacks, most of them of older generations. */
const NAMES = `
Ute Uta Ulla Ulrike Heike Anke Silke Elke Antje Gesine Wiebke Svenja Annegret Hannelore Hildegard Hiltrud Ilse Irmgard Ingeborg Gudrun Gisela Gerlinde Liselotte Lieselotte Malu Margot Marlies Renate Roswitha Rosemarie Sieglinde Waltraud Christa Edeltraud Traudl
Jürgen Günter Günther Hubertus Volker Winfried Reiner Bodo Ludger Eckart Eckhard Egon Eberhard Ekkehard Friedhelm Gerd Gernot Götz Hanns Hansjörg Hartmut Heiko Heribert Hinrich Holger Horst Ingo Joschka Jörn Karlheinz Klaus Knut Lothar Lutz Manfred Meinhard Norbert Ortwin Ottmar Otmar Reinhold Rüdiger Siegfried Siegmar Sigmar Theodor Thorsten Torsten Udo Ulf Veit Volkmar Waldemar Wilfried Willi Wolfram Alois Aloys Franz-Josef Gerhard Gottfried Leopold Herbert Helmut Egbert Rupert
Rachida Yannick Fabienne Ghislaine Gwendal Loïc Maël Gaël Cyrille Thibault Thibaut Rokhaya Najat Rama Aurore Bérengère Gilles Régis Édith Solène
Íñigo Lenín Itziar Iñaki Aitor Iker Unai Koldo Josu Ander Xabier Andoni Arnaldo Evo Hugo Nayib Dilma Jair Geraldo Aécio Gleisi Tarcísio Flávio Getúlio Itamar Romário Ronaldinho Rivaldo Neymar Marielle Damares Janja Fátima Cármen Gilmar Ricardo Edson Luís Luiza Raquel Renan Rodrigo Severino Aloysio Aloizio Jandira Manuela Soraya Ciro Celso
Beppe Elly Ignazio Gennaro Ciro Carmelo Nello Pasquale Vincenzo Giancarlo Pierluigi Pier Piero Nichi Nino Totò Tonino Rosaria
Ayşe Binali Devlet Süleyman Ekrem Meral Selahattin Mansur Kemal Tayyip Ahmet Mehmet Mustafa Hüseyin İbrahim İsmail Yıldırım Çiğdem Gülşen Şule Ümit Özgür Özlem Tuğba Nurettin Necmettin Bülent
Jarosław Bronisław Radosław Zbigniew Włodzimierz Kazimierz Bogdan Czesław Leszek Mirosław Stanisław Wiesław Wacław Władysław Zdzisław Krystyna Grażyna Bożena Jadwiga Danuta Elżbieta Wisława
Geert Sigrid Wopke Lilianne Klaas Dick Ruud Gerrit Hendrikus Joop Jaap Wim Diederik Femke Frans Henk Sjoerd Sybrand Hugo Ernst Ernesto Esther Eelco Maarten Pieter-Jan Rianne
Sauli Timo Paavo Matti Antti Juha Jyrki Esko Katalin Zoltán Géza Lajos Gábor Kálmán Árpád
Abdelaziz Abdelfattah Abdulrahman Ayman Bashar Hassan Hossam Houcine Kais Mohamed Mohammad Moncef Moktada Muammar Nouri Rached Rashid Recep Riad Saad Saif Salam Samia Sami Tawfik Yahya Zine Khamis Hanan Maryam Masoud Mahsa Javad Hossein Qassem Reza Shirin Ebrahim
Rajnath Nirmala Subrahmanyam Yogi Manmohan Mamata Arvind Smriti Mallikarjun Susilo Ganjar Megawati Anies Puan Prabowo Sukarno Suharto Basuki Bambang Retno Ridwan Erick Gibran
Fumio Yoshihide Naruhito Masako Haruki Yuki Takeshi Junichiro Tarō Taro Shigeru Sanae Shinjiro Yasuo Naoto Yukio Keiko Michiko Kazuo Kenzaburo Hayao Ichiro Naomi
Рамзан Кирилл Кирило Аркадий Анатолий Валерий Вячеслав Герман Григорий Дмитро Жанна Зоя Илья Ильяс Иосиф Клара Ксения Лев Лидия Любовь Людмила Маргарита Муса Никита Руслан Рустам Сергий Шамиль Эльвира Юлиан Володимир Олександр Олексій Андрій Валерій Михайло Микола Вікторія
Κυριάκος Αλέξης Γιώργος Γεώργιος Μαρία Νίκος Νικόλαος Κώστας Κωνσταντίνος Ελένη Δημήτρης Δημήτριος Γιάννης Ιωάννης Βασίλης Χρήστος Παναγιώτης Σταύρος Ευάγγελος Θανάσης Αθανάσιος Κατερίνα Αικατερίνη Σοφία Άννα Ειρήνη Γιάνης Αντώνης Πάνος Ντόρα Φώτης Μιχάλης Στέφανος Νίκη Ζωή
`

/** Names to add to those of the packed list; written by hand. */
export const moreGivenNames: readonly string[] = NAMES.split(/\s+/).filter(Boolean)
