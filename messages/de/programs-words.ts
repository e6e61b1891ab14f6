/** How exercises are counted, what they are for, and where that comes from. */
export const programsWords = {
  "Held for seconds": "In Sekunden gehalten",
  "Stretch, held for seconds": "Dehnung, in Sekunden gehalten",
  "Pyramid of short holds": "Pyramide aus kurzem Halten",
  "For a time": "Nach Dauer",
  "“Lower back pain when running”, the web article this product starts from":
    "„Lower back pain when running“, der Artikel im Netz, von dem dieses Produkt ausgeht",
  "Our own choice: no source fixes this number": "Unsere eigene Wahl: Keine Quelle legt diese Zahl fest",
  "McGill: descending sets of 10-second holds": "McGill: absteigende Sätze zu je 10 Sekunden Halten",
  "American College of Sports Medicine 2009, progression in resistance training":
    "American College of Sports Medicine 2009, Steigerung im Krafttraining",
  "American College of Sports Medicine 2021, flexibility": "American College of Sports Medicine 2021, Beweglichkeit",
  "Behm and others 2016, stretching before exercise": "Behm und andere 2016, Dehnen vor dem Sport",
  "Van Hooren and Peake 2018, cooling down after exercise": "Van Hooren und Peake 2018, Abwärmen nach dem Sport",
  "Review in PLOS ONE of nerve sliding exercises; its trials disagree":
    "Übersichtsarbeit in PLOS ONE zu gleitenden Nervenübungen; ihre Studien widersprechen sich",
  "Published return-to-run programmes; the steps put together from them are a team choice":
    "Veröffentlichte Programme zum Wiedereinstieg ins Laufen; die daraus gebildeten Schritte sind eine Wahl des Teams",
  "JOSPT clinical practice guideline 2021, low back pain": "Klinische Leitlinie des JOSPT 2021, Kreuzschmerz",
  "Checked: we opened the source and found it there.": "Geprüft: Wir haben die Quelle geöffnet und es dort gefunden.",
  "Seen second-hand: another page reports what the source says.":
    "Aus zweiter Hand: Eine andere Seite berichtet, was die Quelle sagt.",
  "From knowledge: a well-known paper that we did not read again for this.":
    "Aus Wissen: eine bekannte Arbeit, die wir dafür nicht noch einmal gelesen haben.",
  "Team choice: no source fixes this dose. Change it as you see fit.":
    "Wahl des Teams: Keine Quelle legt diese Dosierung fest. Ändere sie, wie du es für richtig hältst.",
  "From the article the product starts from; the evidence behind it is weak or unclear.":
    "Aus dem Artikel, von dem das Produkt ausgeht; die Beleglage dahinter ist schwach oder unklar.",
} as const;
