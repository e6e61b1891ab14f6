import type { EvidenceMark } from "@/lib/programs/exercise";

export type LearnSource = { label: string; url?: string };

/** What a source is called on a page, and its address; the id is its heading in docs/sources.md. */
export const learnSources: Readonly<Record<string, LearnSource>> = {
  article: { label: "the article" },
  "team-choice": { label: "team choice" },
  ifompt: { label: "IFOMPT red-flag framework 2020", url: "https://doi.org/10.2519/jospt.2020.9971" },
  girft: { label: "GIRFT national pathway", url: "https://gettingitrightfirsttime.co.uk" },
  nhs: { label: "NHS advice on back pain" },
  acp: { label: "ACP guideline 2007", url: "https://eguideline.guidelinecentral.com/i/76618/5" },
  henschke: { label: "Henschke 2009", url: "https://pubmed.ncbi.nlm.nih.gov/19790051/" },
  verhagen: { label: "Verhagen 2016", url: "https://doi.org/10.1007/s00586-016-4684-0" },
  premkumar: { label: "Premkumar 2018" },
  ng59: { label: "NICE NG59", url: "https://www.nice.org.uk/guidance/ng59" },
  ng65: { label: "NICE NG65", url: "https://www.nice.org.uk/guidance/ng65" },
  sacral: { label: "sacral stress fractures in runners", url: "https://pubmed.ncbi.nlm.nih.gov/11476393/" },
  youth: { label: "series of young athletes", url: "https://mickhughes.physio" },
  "choosing-wisely": { label: "Choosing Wisely", url: "https://www.aafp.org" },
  "jospt-cpg-2021": { label: "JOSPT guideline 2021" },
  "pain-model": { label: "Silbernagel 2007", url: "https://pubmed.ncbi.nlm.nih.gov/17307888/" },
  asteroid: { label: "ASTEROID trial 2024", url: "https://pubmed.ncbi.nlm.nih.gov/39375007/" },
  maselli: { label: "Maselli 2020", url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7271446/" },
  spike: { label: "Schuster Brandt Frandsen 2025", url: "https://doi.org/10.1136/bjsports-2024-109380" },
  buist: { label: "Buist 2008", url: "https://pubmed.ncbi.nlm.nih.gov/17940147/" },
  "mcgill-big-three": { label: "McGill, three exercises" },
  "mcgill-endurance": { label: "McGill 1999", url: "https://pubmed.ncbi.nlm.nih.gov/10453772/" },
  "acsm-progression": { label: "ACSM 2009" },
  "acsm-stretching": { label: "ACSM 2021", url: "https://www.acsm.org" },
  "stretch-before-exercise": { label: "Behm 2016" },
  "flexibility-screens": { label: "tests of reach as clinics use them" },
  lauersen: { label: "Lauersen 2014" },
  "wu-2024": { label: "Wu 2024", url: "https://doi.org/10.1007/s40279-024-01993-7" },
  "cool-down-review": {
    label: "Van Hooren and Peake 2018",
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5999142/",
  },
  "neural-mobilisation": { label: "review in PLOS ONE" },
  "walk-run-ladder": { label: "published return-to-run plans", url: "https://doi.org/10.1186/s13063-023-07502-x" },
  laslett: { label: "Laslett 2005" },
  quintner: { label: "Quintner 2015" },
  schwarzer: { label: "Schwarzer 1994" },
  brinjikji: { label: "Brinjikji 2015" },
  belavy: { label: "Belavý 2017", url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5396190/" },
  lordosis: { label: "summary at Physiopedia" },
  "cochrane-shoes": { label: "Cochrane review of running shoes 2022" },
};

/** How a statement was checked, in half a sentence. */
export const checkedWords: Readonly<Record<EvidenceMark, string>> = {
  V: "we opened the source",
  Vs: "seen second-hand",
  K: "from knowledge, not read again",
  D: "team choice, no source fixes it",
  S: "said by the article",
};
