export const triageEmergency = {
  "a fever of 38 °C or more, shivering, or feeling ill": "Fieber ab 38 °C, Schüttelfrost oder Krankheitsgefühl",
  "A foot that drags, a leg quickly getting weaker, or being unsteady on your feet":
    "Ein Fuß schleift, ein Bein wird schnell schwächer, oder du stehst und gehst unsicher",
  "a knock or small fall, and you are 65 or older, have fragile bones or take steroid tablets":
    "einen Stoß oder kleinen Sturz, und du bist 65 oder älter, hast brüchige Knochen oder nimmst Kortisontabletten",
  "A sudden change in feeling or function during sex":
    "Beim Sex ist das Empfinden oder die Funktion plötzlich verändert",
  "Call a doctor today if you have back or leg pain and":
    "Ruf heute eine Ärztin oder einen Arzt an, wenn du Rücken- oder Beinschmerzen hast und dazu",
  "Call your emergency number, <call>112</call>, <call>999</call> or <call>911</call>, or go to an emergency department. Do not drive yourself.":
    "Ruf deine Notrufnummer an, <call>112</call>, <call>999</call> oder <call>911</call>, oder geh in eine Notaufnahme. Fahr nicht selbst.",
  "cancer now or at any time before": "Krebs, jetzt oder irgendwann früher",
  "Chest pain, trouble breathing, or fainting": "Brustschmerz, Atemnot oder Ohnmacht",
  "Do not wait for your coach or physio, and do not wait for an answer here. Not sure? Treat it as a yes. Some of this can only be put right within hours.":
    "Warte nicht auf Trainer:in oder Physio und auch nicht auf eine Antwort hier. Nicht sicher? Dann nimm es als Ja. Manches davon lässt sich nur innerhalb von Stunden beheben.",
  "Fever or feeling very unwell together with weak or numb legs":
    "Fieber oder starkes Krankheitsgefühl zusammen mit schwachen oder tauben Beinen",
  "Get help now": "Jetzt Hilfe holen",
  "Get help now if any of these is new": "Hol jetzt Hilfe, wenn etwas davon neu ist",
  "In the UK you can also call <call>111</call>. If it gets worse while you wait, use the list above.":
    "Im Vereinigten Königreich kannst du auch die <call>111</call> anrufen. Wird es schlimmer, während du wartest, gilt die Liste oben.",
  "Numb between the legs, new bladder or bowel trouble, both legs weak, fever, chest pain or a serious accident?":
    "Taub zwischen den Beinen, neue Probleme mit Blase oder Darm, beide Beine schwach, Fieber, Brustschmerz oder ein schwerer Unfall?",
  "Numbness or strange feeling between the legs: around the genitals, the anus or the inner thighs":
    "Taubheit oder ein fremdes Gefühl zwischen den Beinen: an den Geschlechtsteilen, am After oder an den Innenseiten der Oberschenkel",
  "one calf that is swollen, warm, red or sore to touch":
    "eine Wade, die geschwollen, warm, rot oder druckempfindlich ist",
  "one leg that is newly weaker than the other": "ein Bein, das neuerdings schwächer ist als das andere",
  "pain at night or at rest that no position eases": "Schmerz in der Nacht oder in Ruhe, den keine Lage lindert",
  "pain deep in the buttock, groin or base of the spine that hurts when you hop or at every step: stop running":
    "Schmerz tief im Gesäß, in der Leiste oder am unteren Ende der Wirbelsäule, der beim Hüpfen oder bei jedem Schritt wehtut: Hör auf zu laufen",
  "Pain that began with a serious accident, such as a road crash or a fall from a height":
    "Schmerz, der mit einem schweren Unfall begann, etwa einem Verkehrsunfall oder einem Sturz aus der Höhe",
  "Pain, tingling, numbness or weakness in both legs": "Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen",
  "Trouble starting to pee, holding it, or feeling that you need to; or leaking stool without feeling it":
    "Es fällt dir schwer, mit dem Wasserlassen zu beginnen, Urin zu halten oder zu spüren, dass du musst; oder es geht Stuhl ab, ohne dass du es merkst",
  "weight loss you did not intend": "Gewichtsverlust, den du nicht wolltest",
  "Written for this page after the NHS advice on back pain, the GIRFT national pathway for suspected cauda equina syndrome with the guidance of the Chartered Society of Physiotherapy, the IFOMPT red-flag framework (2020) and NICE NG234. It does not replace a doctor.":
    "Für diese Seite geschrieben nach den Hinweisen des NHS zu Rückenschmerzen, dem nationalen GIRFT-Behandlungspfad bei Verdacht auf Cauda-equina-Syndrom mit der Anleitung der Chartered Society of Physiotherapy, dem IFOMPT-Rahmen zu Warnzeichen (2020) und NICE NG234. Sie ersetzt keine Ärztin und keinen Arzt.",
  "You have or had cancer, and a leg is newly weak or numb or your walking has changed":
    "Du hast oder hattest Krebs, und ein Bein ist neu schwach oder taub oder dein Gang hat sich verändert",
} as const;
