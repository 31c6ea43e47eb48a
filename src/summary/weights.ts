/** Every number that the choice of bullets turns on, with the reason it is there. Set on news that is not in the tests. */

/**
 * What speaks for a sentence; each feature runs from 0 to 1. Named actors are no gain of their own: on news every sentence
 * has some; between two versions of one fact they decide.
 */
export const GAINS = {
  /** News puts the most important first; no other feature alone comes near it on Arabic news. */
  position: 1,
  /** The headline says what the editor thought the story is. */
  headline: 0.65,
  /** So does the standfirst, for sentences of the body. */
  standfirst: 0.15,
  /** A sentence in the words that the other sentences use is about the story, not about a side of it. */
  central: 0.65,
  /** A paragraph says in its first sentence what it is about. */
  opens: 0.2,
  /** How many, how much, when: facts that a title does not give. Small, for sentences full of them are often background. */
  figures: 0.05,
} as const;

/** What speaks against it; each is taken off when it holds. */
export const LOSSES = {
  /** The subject is "the minister", "the statement": readable, but an editor would look for another. */
  standIn: 0.1,
  /** Reported speech in the first person is colour, not news. */
  firstPerson: 0.2,
  /** Most of its letters are quoted: a voice rather than a fact. */
  mostlyQuoted: 0.2,
  /** Under eight words little is said. */
  short: 0.3,
  /** Over 35 words it is hard to take in at a glance. */
  lengthy: 0.2,
} as const;

/** Position falls by half every this many sentences; slow enough that a strong fifth sentence beats a weak second. */
export const POSITION_HALF = 2.5;

export const LONGEST_BULLET = 45;
/** Words that must stay before the cut of a long sentence; with fewer its main verb may be lost. */
export const SHORTEST_HALF = 12;
/** Words after which a sentence is whole without a relative clause that no comma marks. */
export const WHOLE_WITHOUT_RELATIVE = 25;
/** … and without a time, a cause or a purpose. */
export const WHOLE_WITHOUT_CIRCUMSTANCE = 20;
/** Words that the last clause before a cut has at least: ، وتضم خصوصا and ، أي في نفس اليوم say nothing alone. */
export const SHORTEST_CLAUSE = 5;
/** Words that the mention of an office after a name has at most: خالد الفالح، وزير الطاقة السعودي. */
export const LONGEST_APPOSITION = 9;
/** Words with which a shortened sentence says enough; with fewer, something inside it is looked for that may go instead. */
export const FULL_ENOUGH = 25;
/** Words of a clause with و after a comma; fewer are one more of a list: ، وبرلين. */
export const SHORTEST_FOLLOWER = 5;
/** Who said it, kept at the end of a sentence that is cut before: no longer than this. */
export const LONGEST_ATTRIBUTION = 14;
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

/** A list has at least this many bullets where the story has enough, even when one of them holds two sentences. */
export const FEWEST_BULLETS = 3;

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

/** How sentences are weighed against those already in the list. */
export const LIST = {
  /** How much of a sentence's score is lost when one of the list tells all of it; by the square of the share told. */
  novelty: 0.8,
  /** A list should cover the story: gained for content words that the list has not … */
  cover: 0.25,
  /** … up to as many as a full sentence has. */
  coverWords: 18,
  /** Between two versions of one fact, how much a fuller one (names, place, time) may lie below and still be taken. */
  fuller: 0.15,
  /** Two sentences that name this many of the same can be two versions of what the headline tells. */
  sameActors: 2,
  /** What a sentence loses that can only be told together with the one before. */
  joined: 0.05,
} as const;
