import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../../src/entities/recogniser/sentence.ts';
import { read } from '../../../../src/entities/walk.ts';
import { testKnowledge } from '../lists.ts';

const knowledge = testKnowledge();
const gaps = (text: string) => sentenceOf(read('b1', text, knowledge), []).gaps;
const tags = (text: string, ...listed: Parameters<typeof sentenceOf>[1]) => sentenceOf(read('b1', text, knowledge), listed).tags;

test.each([
  ['قال سمير', ['^', '_', '$']],
  ['قال  سمير', ['^', '_', '$']],
  ['قال، سمير', ['^', ',', '$']],
  ['قال: "سمير"', ['^', ':', '$']],
  ['قال "سمير"', ['^', ' "', '$']],
  ['قال (سمير) هنا', ['^', '(', ')', '$']],
  ['جان-كلود', ['^', '-', '$']],
  ['قال - سمير', ['^', ' -', '$']],
  ['قال. سمير', ['^', '.', '$']],
  ['قال / سمير', ['^', '*', '$']],
  ['', ['$']],
])('the gaps of %s', (text, expected) => expect(gaps(text)).toEqual(expected));

describe('what the lists say', () => {
  test('of a name that was found', () => {
    expect(tags('قال جو بايدن أمس', { start: 1, end: 3, type: 'person' })).toEqual(['', 'Bp', 'Ip', '']);
  });
  test('of an offer that was not taken', () => {
    expect(tags('قال جو بايدن أمس')).toEqual(['', 'bpc', 'ipc', '']);
  });
  test('of a word that no list has: nothing', () => {
    expect(tags('قال سمير أمس')).toEqual(['', '', '']);
  });
});
