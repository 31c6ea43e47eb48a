/** Every number that the choice of bullets turns on, with the reason it is there. Set on news that is not in the tests. */

/** What speaks for a sentence; each feature runs from 0 to 1. */
export const GAINS = {
  /** News puts the most important first; no other feature alone comes near it on Arabic news. */
  position: 1,
  /** The headline says what the editor thought the story is. */
  headline: 0.7,
  /** So does the standfirst, for sentences of the body. */
  standfirst: 0.15,
  /** A sentence in the words that the other sentences use is about the story, not about a side of it. */
  central: 0.5,
  /** Who did it: a reader of the list looks for names. */
  actors: 0.3,
  /** How many, how much, when: facts that a title does not give. */
  figures: 0.1,
} as const;

/** What speaks against it; each is taken off when it holds. */
export const LOSSES = {
  /** The subject is "the minister", "the statement": readable, but an editor would look for another. */
  standIn: 0.15,
  /** Reported speech in the first person is colour, not news. */
  firstPerson: 0.2,
  /** Most of its letters are quoted: a voice rather than a fact. */
  mostlyQuoted: 0.2,
  /** Under eight words little is said. */
  short: 0.3,
  /** Over 35 words it is hard to take in at a glance. */
  lengthy: 0.1,
} as const;

/** Position falls by half every this many sentences; slow enough that a strong fifth sentence beats a weak second. */
export const POSITION_HALF = 3;

export const LONGEST_BULLET = 45;
/** Words that must stay before the cut of a long sentence; with fewer its main verb may be lost. */
export const SHORTEST_HALF = 12;
/** Words after أن within which its verb may still be to come. */
export const CLAUSE_WORDS = 7;
export const SHORTEST_BULLET = 5;
export const SHORT_BULLET = 8;
export const LENGTHY_BULLET = 35;

/** Number of bullets by the number of sentences that say something. */
export const BULLETS = [
  { upTo: 8, bullets: 3 },
  { upTo: 20, bullets: 4 },
  { upTo: Number.POSITIVE_INFINITY, bullets: 5 },
] as const;

/** Further bullets for a longer list. */
export const MORE_BULLETS = 5;

/** Two sentences tell the same when any of these is reached. */
export const REPEAT = {
  /** Share of the shorter one's content that the other says too. */
  said: 0.7,
  /** Share of the shorter one's neighbouring content words. */
  pairs: 0.35,
  /** Content words in the same order, and how many of them are no names: the same statement from two sources. */
  order: 5,
  orderFacts: 3,
  /** … being at least this share of the shorter one's content words. */
  orderShare: 0.35,
} as const;

/** A bullet repeats a headline or caption when this share of its content stands there. */
export const REPEATS_TITLE = 0.75;

/** How much of a sentence's score what is already in the list takes away, by the share already said. */
export const NOVELTY = 0.8;

/** A list should cover the story: what a sentence adds to those chosen, up to as many content words as a full sentence has. */
export const COVER = { weight: 0.25, enough: 18 } as const;

/** Between two versions of one fact, how much a fuller one (names, place, time) may lie below and still be taken. */
export const FULLER = 0.15;
