import { describe, expect, test } from 'vitest';
import { LABELS } from '../../../../src/entities/recogniser/labels.ts';
import { letterGroups } from '../../../../src/entities/recogniser/likeness.ts';
import { loadRecogniser, type ModelParts, slotCode, weightCode, writeRecogniser } from '../../../../src/entities/recogniser/model.ts';

const PARTS: ModelParts = {
  transitions: Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, index) => index / 8 - 5),
  features: new Map([
    ['wقال', slotCode(0) + weightCode(2.5) + slotCode(LABELS + 3) + weightCode(-1.25)],
    ['g_', slotCode(1) + weightCode(9)],
  ]),
  groups: new Map([['^ب', weightCode(1)]]),
  bias: -0.5,
  levels: [['سمير', 'جون'], ['محمد']],
};
const TEXT = writeRecogniser(PARTS, ['a comment']);

const emissionsOf = (feature: string) => {
  const out = new Float64Array(5 * LABELS);
  loadRecogniser(TEXT).addTo(out, 0, feature);
  return [...out.entries()].filter(([, weight]) => weight);
};

describe('a model that was written and loaded', () => {
  const model = loadRecogniser(TEXT);
  test('has its transitions', () =>
    expect([...model.transitions]).toEqual([...PARTS.transitions].map((weight) => Number(weight.toFixed(3)))));
  test.each([
    [
      'weights in several roles',
      'wقال',
      [
        [0, 2.5],
        [LABELS + 3, -1.25],
      ],
    ],
    ['weights cut off at 5', 'g_', [[1, 5]]],
    ['no weights for what it never saw', 'wجديد', []],
  ])('has %s', (_, feature, expected) => expect(emissionsOf(feature)).toEqual(expected));
  test('knows names by their level', () => expect(['سمير', 'محمد', 'كتاب'].map(model.nameLevel)).toEqual([1, 2, 0]));
  test('weighs letters', () => expect([model.likeness('بايدن'), model.likeness('كتاب')]).toEqual([0.25, -0.25]));
});

test('the same parts in another order give the same text', () => {
  const turned = { ...PARTS, features: new Map([...PARTS.features].reverse()), levels: PARTS.levels.map((words) => [...words].reverse()) };
  expect(writeRecogniser(turned, ['a comment'])).toBe(TEXT);
});

test.each([
  ['another file', 'hashiya-knowledge 3\n'],
  ['a model of another version', TEXT.replace(/^hashiya-recogniser .*$/m, 'hashiya-recogniser 0')],
  ['a model that is cut', TEXT.slice(0, TEXT.length / 2)],
  ['a model of other labels', TEXT.replace(/^(transitions\t1\n\S+) /m, '$1')],
])('%s is refused', (_, text) => expect(() => loadRecogniser(text)).toThrow(/recogniser/));

test('letter groups mark the edges of a word', () => expect(letterGroups('بن')).toEqual(['^ب', 'بن', 'ن$', '^بن', 'بن$', '^بن$']));
