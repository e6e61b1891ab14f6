import type { Metadata } from "next";
import { TierBadge } from "@/components/tier-badge";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireCtx } from "@/lib/ctx.server";
import type { EvidenceMark, Privacy, Rule } from "@/lib/triage/rule";
import { RULES } from "@/lib/triage/rules/rules";
import styles from "./rules.module.css";

export const metadata: Metadata = { title: "Rules" };

const TIERS = ["emergency", "urgent", "routine", "watch"] as const;
const TIER_LEAD: Record<(typeof TIERS)[number], string> = {
  emergency: "The athlete is told at once to get help; physios are told at the same time.",
  urgent: "A doctor is needed soon; the athlete is told at once.",
  routine: "A physio or GP should look at it.",
  watch: "Look, ask again, adjust the load. Never a referral on its own.",
};
const EVIDENCE_WORDS: Record<EvidenceMark, string> = {
  strong: "strong: several good studies agree",
  moderate: "moderate: a guideline or one good study",
  weak: "weak: small or indirect studies",
  article: "article: said by the article this program starts from",
  "team choice": "team choice: no source fixes it",
};
const PRIVACY_WORDS: Record<Privacy, string> = {
  team: "The athlete, their physio and their coach",
  clinical: "The athlete and their physio; a coach learns at most that contact is needed",
};

/** Every rule that can raise a flag, in full: what is judged must be open to those it is judged about. */
export default async function RulesPage() {
  await requireCtx();
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title="Rules"
        lead={`All ${RULES.length} rules that can raise a flag, as they run. A flag says which of these an athlete’s own entries match; a person decides what it means.`}
      />
      <Card title="How often is a flag right?" tone="say">
        <p>
          Seldom on its own. Of 1,172 people who saw a doctor for new back pain, 80 % had at least one warning sign, and
          0.9 % had something serious behind it (<a href="https://pubmed.ncbi.nlm.nih.gov/19790051/">Henschke 2009</a>).
          So one sign is a reason to ask, not an answer. It holds the other way too: no flag does not rule out a
          problem.
        </p>
        <p>
          These rules have not been tested in runners as a set. They were written from published guidelines, studies and
          one article; where no source gives a number, the number is the team’s choice and says so. The maintainers of
          Plumbline keep them, and a change gives a rule a new version; old receipts keep the version they were judged
          by.
        </p>
      </Card>
      <nav aria-label="Tiers" className={styles.jump}>
        {TIERS.map((tier) => (
          <a key={tier} href={`#${tier}`}>
            <TierBadge tier={tier} />
          </a>
        ))}
      </nav>
      {TIERS.map((tier) => (
        <section key={tier} id={tier} className={styles.tier} aria-labelledby={`${tier}-title`}>
          <h2 id={`${tier}-title`}>
            <TierBadge tier={tier} />
          </h2>
          <p className="muted">{TIER_LEAD[tier]}</p>
          <div className={styles.rules}>
            {RULES.filter((rule) => rule.tier === tier).map((rule) => (
              <RuleCard key={rule.id} rule={rule} />
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

function RuleCard({ rule }: { rule: Rule }) {
  const { id, version, title, threshold, citation, evidenceMark, timeFrame, clearsWhen, privacy, athleteAdvice } = rule;
  return (
    <Card id={id} level={3} title={title} beside={`${id} version ${version}`}>
      <dl className={styles.facts}>
        <dt>Matches when</dt>
        <dd>
          {threshold.text}
          {threshold.basis === "team choice" ? " (number chosen by the team)" : " (from the source)"}
        </dd>
        <dt>Source</dt>
        <dd>{citation.url ? <a href={citation.url}>{citation.label}</a> : citation.label}</dd>
        <dt>Evidence</dt>
        <dd>{EVIDENCE_WORDS[evidenceMark]}</dd>
        <dt>Time frame</dt>
        <dd>{timeFrame}</dd>
        <dt>Clears when</dt>
        <dd>{clearsWhen}</dd>
        <dt>Seen by</dt>
        <dd>{PRIVACY_WORDS[privacy]}</dd>
        {athleteAdvice && (
          <>
            <dt>The athlete is told</dt>
            <dd>{athleteAdvice}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
