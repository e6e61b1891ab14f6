import type { Training } from "./training";

/** What some athletes of the demo say of their training, by name; of the others nothing is said. */
export const TRAININGS: Readonly<Record<string, Training>> = {
  "Petra Novak": {
    pairs: [
      { name: "Blue road pair", purpose: "road", type: "neutral", fit: "fits", startMetres: 212_000 },
      { name: "Trail pair", purpose: "trail", type: "neutral", fit: "too-small" },
      { name: "Old grey pair", purpose: "road", type: "unsure", fit: "too-large", retiredAgo: 60 },
    ],
    ...{ said: 0.8, warmUp: 0.2, coolDown: 0.6, kinds: { 4: "tempo" } },
    sports: { 1: { sport: "strength", minutes: 30 }, 6: { sport: "cycling", minutes: null } },
  },
  "Luis Ortega": {
    pairs: [{ name: "Trail shoes", purpose: "trail" }],
    ...{ said: 0.5, warmUp: 0.9, coolDown: 0.3, surface: "trail" },
    sports: { 2: { sport: "other", minutes: 45 } },
  },
  "Chloé Dubois": {
    pairs: [{ name: "Race flats", purpose: "track", type: "minimal", fit: "too-small", startMetres: 0 }],
    ...{ said: 0.9, warmUp: 0.95, coolDown: 0.8, kinds: { 1: "intervals", 2: "tempo" } },
  },
  "Grace Mwangi": {
    pairs: [
      { name: "Daily pair", purpose: "road", type: "stability", fit: "fits", startMetres: 430_500 },
      { name: "Second daily pair", purpose: "road", type: "stability", fit: "fits", startMetres: 0 },
    ],
    ...{ said: 0.95, warmUp: 0.7, coolDown: 0.4, surface: "road" },
    sports: { 3: { sport: "swimming", minutes: 40 } },
  },
};
