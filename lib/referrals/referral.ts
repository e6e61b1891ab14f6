export const STATUSES = ["draft", "sent", "booked", "seen", "closed"] as const;
export type ReferralStatus = (typeof STATUSES)[number];
export const STATUS_WORDS: Record<ReferralStatus, string> = {
  draft: "Draft",
  sent: "Sent",
  booked: "Booked",
  seen: "Seen",
  closed: "Closed",
};
export const OPEN_STATUSES = ["draft", "sent", "booked", "seen"] as const;

/** Where a referral can go from here: only forward. What was never sent can be closed, and a booking may be skipped. */
export const NEXT: Record<ReferralStatus, readonly ReferralStatus[]> = {
  draft: ["sent", "closed"],
  sent: ["booked", "seen", "closed"],
  booked: ["seen", "closed"],
  seen: ["closed"],
  closed: [],
};

export const URGENCIES = ["emergency", "same-day", "two-days", "week", "routine"] as const;
export type Urgency = (typeof URGENCIES)[number];
export const URGENCY_WORDS: Record<Urgency, string> = {
  emergency: "Emergency: now",
  "same-day": "Same day",
  "two-days": "Within two days",
  week: "Within a week",
  routine: "Routine: contact within 7 days, seen within 2 to 4 weeks",
};

/** The same for a table. */
export const URGENCY_SHORT: Record<Urgency, string> = {
  emergency: "Emergency",
  "same-day": "Same day",
  "two-days": "Two days",
  week: "A week",
  routine: "Routine",
};

/** What came of a referral, in the words of who closed it. */
export const REFERRAL_OUTCOMES = {
  "under-care": "Under their care now",
  "tests-arranged": "Tests or images arranged",
  "sent-on": "Sent on to somebody else",
  "back-with-us": "Back with us, with their advice",
  "not-attended": "The athlete did not go",
  withdrawn: "Withdrawn, no longer needed",
} as const;
export type ReferralOutcome = keyof typeof REFERRAL_OUTCOMES;

export type Letter = { toWhom: string; urgency: Urgency; why: string };

/** A referral as its reader may see it; instants as ISO text. */
export type ReferralLine = {
  id: string;
  athleteId: string;
  athleteName: string;
  /** Goes up with every change; a change names the version it was made from. */
  version: number;
  status: ReferralStatus;
  createdBy: string;
  createdByName: string | null;
  createdAt: string;
  sentAt: string | null;
  bookedAt: string | null;
  seenAt: string | null;
  closedAt: string | null;
  /** null for a reader who may know of the referral but not what it says. */
  letter: (Letter & { flagId: string | null; outcome: string | null; outcomeNote: string | null }) | null;
};

export const outcomeWords = (outcome: string): string => REFERRAL_OUTCOMES[outcome as ReferralOutcome] ?? outcome;
