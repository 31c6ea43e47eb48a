import { expect, test } from 'vitest';
import { trainChains } from '../../../../scripts/train/chain.ts';
import { trainLetters } from '../../../../scripts/train/name-letters.ts';
import { firstOf, furtherOf, LABELS, OUTSIDE } from '../../../../src/entities/recogniser/labels.ts';
import { likeliest } from '../../../../src/entities/recogniser/lattice.ts';
import { groupNumber, likenessOf } from '../../../../src/entities/recogniser/likeness.ts';
import { NumberTable } from '../../../../src/entities/recogniser/number-table.ts';

const PERSON = firstOf('person');
/** Feature 0: a title stands before; 1: a name's second word; 2: any other word. */
const CHAINS = Array.from({ length: 40 }, (_, index) =>
  index % 2
    ? { features: [[2], [0], [1]], labels: [OUTSIDE, PERSON, furtherOf(PERSON)] }
    : { features: [[2], [2], [2]], labels: [OUTSIDE, OUTSIDE, OUTSIDE] },
).map(({ features, labels }) => ({ features: features.map((list) => Int32Array.from(list)), labels: Uint8Array.from(labels) }));

test('chains teach what their labels say', () => {
  const { weights, transitions } = trainChains(CHAINS, 3);
  const emissions = [2, 0, 1].flatMap((feature) => [...weights.subarray(feature * LABELS, (feature + 1) * LABELS)]);
  expect([...likeliest(emissions, 3, transitions)]).toEqual([OUTSIDE, PERSON, furtherOf(PERSON)]);
});

test('training is the same each time', () => {
  expect(trainChains(CHAINS, 3)).toEqual(trainChains(CHAINS, 3));
});

test('labels that cannot follow one another are refused', () => {
  const broken = { features: [Int32Array.of(0), Int32Array.of(1)], labels: Uint8Array.of(OUTSIDE, furtherOf(PERSON)) };
  expect(() => trainChains([broken], 2)).toThrow(/label/);
});

test('letters tell names from other words', () => {
  const stems = ['كوفال', 'يانو', 'بترو', 'نوفا', 'مارتو', 'إيفانو', 'سيدو', 'ميلو'];
  const names = new Set(stems.flatMap((stem) => [`${stem}فسكي`, `${stem}ليفيتش`]));
  const others = new Map(
    ['مكتب', 'مدرس', 'مصنع', 'ملعب', 'مسرح', 'مطبخ', 'معرض', 'منزل'].flatMap((word) => [[word, 3] as const, [`${word}ها`, 2] as const]),
  );
  const { groups, bias } = trainLetters({ names, others });
  const table = new NumberTable(groups.size);
  for (const [group, weight] of groups) table.set(groupNumber(group), weight);
  const likeness = likenessOf(table, bias);
  expect(likeness('دوبروفسكي')).toBeGreaterThan(0);
  expect(likeness('مجلسها')).toBeLessThan(0);
});
