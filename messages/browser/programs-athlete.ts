export const programsAthlete = {
  "{done} of {due} done": "{done} von {due} gemacht",
  "{done} of {due} done; {paused} paused": "{done} von {due} gemacht; {paused} pausiert",
  "{done} of {due} done; {silent} not reported": "{done} von {due} gemacht; {silent} nicht eingetragen",
  "{done} of {due} done; {silent} not reported; {paused} paused":
    "{done} von {due} gemacht; {silent} nicht eingetragen; {paused} pausiert",
  "{n} exercises, about {minutes} min": {
    one: "{n} Übung, etwa {minutes} min",
    other: "{n} Übungen, etwa {minutes} min",
  },
  "{n} paused": "{n} pausiert",
  "How it went": "Wie es lief",
  illness: "Krankheit",
  "Not done": "Nicht gemacht",
  "Not reported": "Nicht eingetragen",
  "Nothing was due": "Nichts war fällig",
  "Phase {at} of {of}: {title}": "Phase {at} von {of}: {title}",
  rest: "Erholung",
  travel: "Reise",
} as const;
