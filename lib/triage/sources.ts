import type { Sentence } from "@/lib/said";
import type { Citation } from "@/lib/triage/rule";

/** Every source a rule cites, once. The running article is the one the product starts from (docs/sources.md#article). */
export const SOURCES = {
  ifompt: { label: "IFOMPT 2020, red flags framework", url: "https://doi.org/10.2519/jospt.2020.9971" },
  girft: { label: "GIRFT cauda equina pathway", url: "https://gettingitrightfirsttime.co.uk" },
  acp: { label: "ACP low back pain guideline", url: "https://eguideline.guidelinecentral.com/i/76618/5" },
  acpReview: { label: "ACP: review after about a 1-month trial of care" },
  downie: { label: "Downie 2013, BMJ 347:f7095", url: "https://www.bmj.com/content/347/bmj.f7095" },
  henschke: { label: "Henschke 2009", url: "https://pubmed.ncbi.nlm.nih.gov/19790051/" },
  nhs: { label: "NHS back pain: when to get help" },
  ng234: { label: "NICE NG234", url: "https://www.nice.org.uk/guidance/ng234" },
  ng65: { label: "NICE NG65, spondyloarthritis", url: "https://www.nice.org.uk/guidance/ng65" },
  sacral: { label: "Sacral stress fracture series", url: "https://pubmed.ncbi.nlm.nih.gov/11476393/" },
  radicular: { label: "UK radicular pain pathway" },
  wells: { label: "Wells criteria for deep vein thrombosis" },
  article8weeks: { label: "Running article: when to see a doctor" },
  articleSevere: { label: "Running article: severe, constant or many weeks" },
  articlePersists: { label: "Running article: tried, and pain persists" },
  articleWall: { label: "Running article: wall test" },
  articleDailyLife: { label: "Running article: daily life" },
  youth: { label: "Adolescent sports-clinic series (spondylolysis)", url: "https://mickhughes.physio" },
  painModel: {
    label: "Pain-monitoring model, Silbernagel 2007",
    url: "https://pubmed.ncbi.nlm.nih.gov/17307888/",
  },
  ostrc: { label: "OSTRC overuse questionnaire: substantial problem" },
  spike: {
    label: "Schuster Brandt Frandsen 2025, BJSM 59(17)",
    url: "https://doi.org/10.1136/bjsports-2024-109380",
  },
  ostelo: { label: "Ostelo 2008: a change of 2 points matters" },
  harding: { label: "Harding 2005: night pain alone predicts little" },
  ours: { label: "Team choice: missing or conflicting entries are asked about" },
} as const satisfies Record<string, Citation & { label: Sentence }>;
