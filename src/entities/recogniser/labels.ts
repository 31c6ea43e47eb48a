/** What the model says of a word: outside every name, the first word of one, or a further word of it. */

/** The kinds of names that the model tells apart; `other` takes peoples, events, works, prizes and the like. */
export const KINDS = ['person', 'place', 'organisation', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Outside every name. */
export const OUTSIDE = 0;
/** Number of labels: 0 is outside, then first and further word of each kind in turn. */
export const LABELS = 1 + 2 * KINDS.length;

/** The label of the first word of a name. */
export const firstOf = (kind: Kind): number => 1 + 2 * KINDS.indexOf(kind);

/** The label of a further word of a name whose first word has the given label. */
export const furtherOf = (first: number): number => first + 1;

/** The kind of a label; absent outside. */
export const kindOf = (label: number): Kind | undefined => KINDS[(label - 1) >> 1];

const isFurther = (label: number) => label !== OUTSIDE && label % 2 === 0;

/** Whether a label may stand after another: a further word only after a word of the same kind. */
export const mayFollow = (before: number, label: number): boolean => !isFurther(label) || before === label || before === label - 1;
