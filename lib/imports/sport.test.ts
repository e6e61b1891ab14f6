import { expect, test } from "vitest";
import { sportOf } from "./sport";

test("what makers and languages call a run is a run", () => {
  for (const word of [
    ...[
      "running",
      "Run",
      "TrailRun",
      "trail_running",
      "Virtual Run",
      "treadmill_running",
      "street_running",
      "9",
      "Jogging",
    ],
    ...[
      "Lauf",
      "Traillauf",
      "Virtueller Lauf",
      "Course à pied",
      "Trail",
      "Carrera",
      "Corsa",
      "Corrida",
      "Hardloopsessie",
    ],
    ...["Löpning", "Løb", "Løping"],
  ])
    expect([word, sportOf(word)]).toEqual([word, { run: true }]);
});

test("what is another sport is named, and never a run", () => {
  for (const [word, name] of [
    ...[
      ["Ride", "a bike ride"],
      ["biking", "a bike ride"],
      ["VirtualRide", "a bike ride"],
      ["Radfahrt", "a bike ride"],
    ],
    ...[
      ["E-Bike Ride", "a bike ride"],
      ["Vélo", "a bike ride"],
      ["Trail Ride", "a bike ride"],
      ["1", "a bike ride"],
    ],
    ...[
      ["Hike", "a hike"],
      ["Wanderung", "a hike"],
      ["Walk", "a walk"],
      ["Spaziergang", "a walk"],
      ["Caminata", "a walk"],
    ],
    ...[
      ["Langlauf", "skiing"],
      ["Eislauf", "skating"],
      ["Swim", "a swim"],
      ["Rowing", "rowing"],
    ],
    ...[
      ["Weight Training", "a training session"],
      ["strength_training", "a training session"],
    ],
  ] as [string, string][])
    expect([word, sportOf(word)]).toEqual([word, { run: false, name }]);
});

test("a word nobody knows is not guessed", () => {
  for (const word of ["", "Other", "Default", "Brunch", "x".repeat(10_000)]) expect(sportOf(word)).toBeNull();
});
