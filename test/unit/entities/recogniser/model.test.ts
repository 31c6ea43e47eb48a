import { describe, expect, test } from 'vitest';
import { type ModelParts, packRecogniser } from '../../../../scripts/train/pack-recogniser.ts';
import { featureOf } from '../../../../src/entities/recogniser/feature-numbers.ts';
import { LABELS } from '../../../../src/entities/recogniser/labels.ts';
import { groupNumber, letterGroups } from '../../../../src/entities/recogniser/likeness.ts';
import { loadRecogniser } from '../../../../src/entities/recogniser/model.ts';

const PARTS: ModelParts = {
  transitions: Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, index) => index / 8 - 5),
  features: new Map([
    [
      featureOf('wقال'),
      [
        [LABELS + 3, -1.25],
        [0, 2.5],
        [4, 0.05],
      ],
    ],
    [featureOf('g_'), [[1, 9]]],
    [featureOf('wرأى'), [[1, -0.06]]],
  ]),
  groups: new Map([[groupNumber('^ب'), 1]]),
  bias: -0.5,
  levels: new Map([
    [featureOf('سمير'), 1],
    [featureOf('جون'), 1],
    [featureOf('محمد'), 2],
  ]),
};
const TEXT = packRecogniser(PARTS, ['a comment']);

const emissionsOf = (feature: string) => {
  const out = new Float64Array(5 * LABELS);
  loadRecogniser(TEXT).addTo(out, 0, featureOf(feature));
  return [...out.entries()].filter(([, weight]) => weight);
};

describe('a model that was written and loaded', () => {
  const model = loadRecogniser(TEXT);
  test('has its transitions', () =>
    expect([...model.transitions]).toEqual([...PARTS.transitions].map((weight) => Number(weight.toFixed(3)))));
  test.each([
    [
      'weights in several roles, those near 0 left out',
      'wقال',
      [
        [0, 2.5],
        [LABELS + 3, -1.25],
      ],
    ],
    ['weights cut off where the digits end', 'g_', [[1, 3.875]]],
    ['no weights for what has only small ones', 'wرأى', []],
    ['no weights for what it never saw', 'wجديد', []],
  ])('has %s', (_, feature, expected) => expect(emissionsOf(feature)).toEqual(expected));
  test('knows names by their level', () => expect(['سمير', 'محمد', 'كتاب'].map(model.nameLevel)).toEqual([1, 2, 0]));
  test('weighs letters', () => expect([model.likeness('بايدن'), model.likeness('كتاب')]).toEqual([0.25, -0.25]));
});

test('the same parts in another order give the same text', () => {
  const turned = {
    ...PARTS,
    features: new Map([...PARTS.features].reverse()),
    levels: new Map([...PARTS.levels].reverse()),
  };
  expect(packRecogniser(turned, ['a comment'])).toBe(TEXT);
});

test.each([
  ['another file', 'hashiya-knowledge 3\n'],
  ['a model of another version', TEXT.replace(/^hashiya-recogniser .*$/m, 'hashiya-recogniser 0')],
  ['a model that is cut', TEXT.slice(0, TEXT.length / 2)],
  ['a model without its last line', TEXT.slice(0, TEXT.lastIndexOf('levels'))],
  ['a model of other labels', TEXT.replace(/^(transitions\t\S+) /m, '$1')],
  ['a model with a weight too few', TEXT.replace(/^(weights\t.*)./m, '$1')],
  ['a model with a strange character', TEXT.replace(/^slots\t./m, 'slots\t?')],
])('%s is refused', (_, text) => expect(() => loadRecogniser(text)).toThrow(/recogniser/));

test('letter groups mark the edges of a word', () => expect(letterGroups('بن')).toEqual(['^ب', 'بن', 'ن$', '^بن', 'بن$', '^بن$']));
