import { backPainAndRunning } from "./topics/back-pain-and-running";
import { disc } from "./topics/disc";
import { facet } from "./topics/facet";
import { form } from "./topics/form";
import { hamstrings } from "./topics/hamstrings";
import { hyperlordosis } from "./topics/hyperlordosis";
import { imbalance } from "./topics/imbalance";
import { runningWithBackPain } from "./topics/running-with-back-pain";
import { schedule } from "./topics/schedule";
import { shoes } from "./topics/shoes";
import { sij } from "./topics/sij";
import { strength } from "./topics/strength";
import { surfaces } from "./topics/surfaces";
import { triggerPoints } from "./topics/trigger-points";
import { warmUp } from "./topics/warm-up";
import { weakBack } from "./topics/weak-back";
import { whatTheArticleGotWrong } from "./topics/what-the-article-got-wrong";
import { whenToSeeADoctor } from "./topics/when-to-see-a-doctor";
import type { Group, Passage, Topic } from "./topic";

/** Every page there is to learn from, in the order it is offered. */
export const topics: readonly Topic[] = [
  ...[whenToSeeADoctor, runningWithBackPain, backPainAndRunning, whatTheArticleGotWrong],
  ...[sij, triggerPoints, facet, weakBack, imbalance, disc, hyperlordosis],
  ...[schedule, strength, warmUp, hamstrings, form, surfaces, shoes],
];

const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));

/** The topic of that address, or null. */
export const topicBySlug = (slug: string): Topic | null => bySlug.get(slug) ?? null;

export const topicsOf = (group: Group): readonly Topic[] => topics.filter((topic) => topic.group === group);

/** Every passage that says otherwise than the article, with the page it stands on. */
export const corrections: readonly { topic: Topic; passage: Passage; corrects: string }[] = topics.flatMap((topic) =>
  topic.passages.flatMap((passage) => (passage.corrects ? [{ topic, passage, corrects: passage.corrects }] : [])),
);

/** Shown above every page of a cause. */
export const causeNote =
  "An idea of where pain may come from, and nothing that Plumbline finds in anybody. Whether it fits is for a physio to judge, after looking at the person.";
