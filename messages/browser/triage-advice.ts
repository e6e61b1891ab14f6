export const triageAdvice = {
  "A foot that drags or a leg that gives way needs to be seen today. Go to an emergency department now, or call your emergency number (112, 999, 911). Do not wait for a reply here, and do not drive yourself.":
    "Ein Fuß, der schleift, oder ein Bein, das nachgibt, muss heute untersucht werden. Geh sofort in eine Notaufnahme oder ruf deine Notrufnummer an (112, 999, 911). Warte nicht auf eine Antwort hier und fahr nicht selbst.",
  "Back episode after major trauma": "Rückenepisode nach schwerem Unfall",
  "Back episode with a higher chance of a fracture": "Rückenepisode mit höherer Wahrscheinlichkeit für einen Bruch",
  "Back episode with a history of cancer": "Rückenepisode bei Krebs in der Vorgeschichte",
  "Back episode with fever": "Rückenepisode mit Fieber",
  "Back episode with fever and leg weakness or numbness": "Rückenepisode mit Fieber und Schwäche oder Taubheit im Bein",
  "Back episode with night pain that no position eases": "Rückenepisode mit Nachtschmerz, den keine Lage lindert",
  "Back episode with symptoms in both legs": "Rückenepisode mit Beschwerden in beiden Beinen",
  "Back episode with weakness in one leg": "Rückenepisode mit Schwäche in einem Bein",
  "Back episode with weight loss without trying": "Rückenepisode mit ungewolltem Gewichtsverlust",
  "Back or calf symptoms with chest pain, breathlessness or fainting":
    "Beschwerden an Rücken oder Wade mit Brustschmerz, Atemnot oder Ohnmacht",
  "Back pain after a crash or a fall from a height needs to be checked today. Keep still if moving hurts, and call your emergency number (112, 999, 911), or have someone take you to an emergency department.":
    "Rückenschmerzen nach einem schweren Unfall oder einem Sturz aus der Höhe müssen heute untersucht werden. Beweg dich nicht, wenn Bewegung wehtut, und ruf deine Notrufnummer an (112, 999, 911), oder lass dich in eine Notaufnahme bringen.",
  "Call a doctor by the next working day about back pain with weight loss you cannot explain. If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).":
    "Ruf spätestens am nächsten Werktag eine Arztpraxis an, weil du Rückenschmerzen hast und ohne erkennbaren Grund Gewicht verlierst. Bekommst du Taubheit zwischen den Beinen, Veränderungen an Blase oder Darm, Beschwerden in beiden Beinen oder Brustschmerz, ruf deine Notrufnummer an (112, 999, 911).",
  "Call a doctor by the next working day about new weakness in a leg. If it gets worse quickly, the foot drags or both legs are affected, call your emergency number (112, 999, 911).":
    "Ruf wegen der neuen Schwäche in einem Bein spätestens am nächsten Werktag eine Arztpraxis an. Wird sie schnell schlimmer, schleift der Fuß oder sind beide Beine betroffen, ruf deine Notrufnummer an (112, 999, 911).",
  "Call a doctor by the next working day about night pain that no position eases. If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).":
    "Ruf spätestens am nächsten Werktag eine Arztpraxis an, weil dein Schmerz in der Nacht in keiner Lage nachlässt. Bekommst du Taubheit zwischen den Beinen, Veränderungen an Blase oder Darm, Beschwerden in beiden Beinen oder Brustschmerz, ruf deine Notrufnummer an (112, 999, 911).",
  "Call a doctor by the next working day about this back pain, and tell them about your tablets, your bones or the fall. Do not stop any tablets on your own. If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).":
    "Ruf wegen dieser Rückenschmerzen spätestens am nächsten Werktag eine Arztpraxis an und erzähl von deinen Tabletten, deinen Knochen oder dem Sturz. Setz keine Tabletten selbst ab. Bekommst du Taubheit zwischen den Beinen, Veränderungen an Blase oder Darm, Beschwerden in beiden Beinen oder Brustschmerz, ruf deine Notrufnummer an (112, 999, 911).",
  "Call a doctor or your out-of-hours service today about back pain with fever. If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).":
    "Ruf heute eine Arztpraxis oder den ärztlichen Bereitschaftsdienst an, weil du Rückenschmerzen mit Fieber hast. Bekommst du Taubheit zwischen den Beinen, Veränderungen an Blase oder Darm, Beschwerden in beiden Beinen oder Brustschmerz, ruf deine Notrufnummer an (112, 999, 911).",
  "Call a doctor or your out-of-hours service today about the calf: a clot needs to be ruled out. If you get chest pain, breathlessness or faint, call your emergency number (112, 999, 911).":
    "Ruf wegen der Wade heute eine Arztpraxis oder den ärztlichen Bereitschaftsdienst an: Ein Blutgerinnsel muss ausgeschlossen werden. Bekommst du Brustschmerz oder Atemnot oder wirst ohnmächtig, ruf deine Notrufnummer an (112, 999, 911).",
  "Call your doctor or cancer team within 24 hours about this back pain. Most back pain has a plain cause, and with your history it should be checked. If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).":
    "Ruf wegen dieser Rückenschmerzen innerhalb von 24 Stunden deine Arztpraxis oder dein Krebszentrum an. Rückenschmerzen haben meist eine einfache Ursache, aber bei deiner Vorgeschichte sollte man sie abklären. Bekommst du Taubheit zwischen den Beinen, Veränderungen an Blase oder Darm, Beschwerden in beiden Beinen oder Brustschmerz, ruf deine Notrufnummer an (112, 999, 911).",
  "Dragging foot, unsteady walking or quickly growing weakness":
    "Schleifender Fuß, unsicheres Gehen oder schnell zunehmende Schwäche",
  "Fever together with weakness or numbness in a leg needs to be seen today. Go to an emergency department now, or call your emergency number (112, 999, 911). Do not wait for a reply here, and do not drive yourself.":
    "Fieber zusammen mit Schwäche oder Taubheit in einem Bein muss heute untersucht werden. Geh sofort in eine Notaufnahme oder ruf deine Notrufnummer an (112, 999, 911). Warte nicht auf eine Antwort hier und fahr nicht selbst.",
  "History of cancer with leg weakness, numbness or a change in walking":
    "Krebs in der Vorgeschichte mit Schwäche oder Taubheit im Bein oder verändertem Gang",
  "New symptoms in both legs with back pain need to be seen today. Go to an emergency department now, or call your emergency number (112, 999, 911). Do not wait for a reply here, and do not drive yourself.":
    "Neue Beschwerden in beiden Beinen zusammen mit Rückenschmerzen müssen heute untersucht werden. Geh sofort in eine Notaufnahme oder ruf deine Notrufnummer an (112, 999, 911). Warte nicht auf eine Antwort hier und fahr nicht selbst.",
  "Numbness between the legs, or bladder, bowel or sexual change":
    "Taubheit zwischen den Beinen oder Veränderung von Blase, Darm oder Sexualität",
  "Sacrum, buttock or groin symptom with pain on hopping":
    "Beschwerden an Kreuzbein, Gesäß oder Leiste mit Schmerz beim Hüpfen",
  "See a doctor within 14 days about leg pain that stays severe. If you get numbness between the legs, bladder or bowel change, symptoms in both legs or chest pain, call your emergency number (112, 999, 911).":
    "Geh innerhalb von 14 Tagen in eine Arztpraxis, weil deine Beinschmerzen stark bleiben. Bekommst du Taubheit zwischen den Beinen, Veränderungen an Blase oder Darm, Beschwerden in beiden Beinen oder Brustschmerz, ruf deine Notrufnummer an (112, 999, 911).",
  "Severe leg symptom for two weeks": "Starke Beschwerden im Bein seit zwei Wochen",
  "Stop running and hopping for now, and see a doctor or physio within 7 days: a bone may be overloaded. Walking is fine if it does not hurt.":
    "Lauf und hüpf vorerst nicht mehr und geh innerhalb von 7 Tagen zu einer Ärztin, einem Arzt oder zum Physio: Ein Knochen könnte überlastet sein. Gehen ist in Ordnung, wenn es nicht wehtut.",
  "Stop what you are doing and call your emergency number (112, 999, 911) now. Do not wait for a reply here, and do not drive yourself.":
    "Hör auf mit dem, was du gerade tust, und ruf jetzt deine Notrufnummer an (112, 999, 911). Warte nicht auf eine Antwort hier und fahr nicht selbst.",
  "Swollen, hot or red calf": "Geschwollene, heiße oder rote Wade",
  "These can be signs that nerves low in the back are being pressed. Go to an emergency department now, or call your emergency number (112, 999, 911). Do not wait for a reply here, and do not drive yourself.":
    "Das können Zeichen dafür sein, dass unten im Rücken Nerven gedrückt werden. Geh sofort in eine Notaufnahme oder ruf deine Notrufnummer an (112, 999, 911). Warte nicht auf eine Antwort hier und fahr nicht selbst.",
  "With your medical history, new weakness or numbness in a leg needs to be seen today. Go to an emergency department now, or call your emergency number (112, 999, 911). Do not wait for a reply here, and do not drive yourself.":
    "Bei deiner Vorgeschichte muss eine neue Schwäche oder Taubheit in einem Bein heute untersucht werden. Geh sofort in eine Notaufnahme oder ruf deine Notrufnummer an (112, 999, 911). Warte nicht auf eine Antwort hier und fahr nicht selbst.",
} as const;
