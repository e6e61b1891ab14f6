export const library = {
  "Stop if a leg tingles, goes numb or feels weak.": "Hör auf, wenn ein Bein kribbelt, taub wird oder sich schwach anfühlt.",
  "Stop if pain goes above 5 of 10, and log it if it is still worse the next morning.": "Hör auf, wenn der Schmerz über 5 von 10 geht, und trag es ein, wenn es am nächsten Morgen noch schlechter ist.",
  "Get help now if you feel numb between the legs, or notice a change in bladder or bowel.": "Hol dir sofort Hilfe, wenn du zwischen den Beinen taub bist oder sich bei Blase oder Darm etwas verändert.",
} as const;
