import { expect, test } from 'vitest';
import { findEntry } from '../../../../extension/panel/find-entry.ts';
import { NAMES, story } from '../../../dom/panel/story.ts';

const { glossary } = story().analysis;

test.each([
  ['بيروت', NAMES.city],
  ['بَيْرُوت', NAMES.city],
  ['«بيروت»', NAMES.city],
  ['وبيروت', NAMES.city],
  ['لبيروت', NAMES.city],
  ['النجار', NAMES.minister],
  ['سلمى', NAMES.minister],
  ['الوزيرة سلمى النجار إلى', NAMES.minister],
  ['للبنان', NAMES.country],
  ['اللبنانيون', NAMES.demonym],
  ['مرفأ الشمال', NAMES.company],
])('“%s” is the name %i', (selected, index) => expect(findEntry(selected, glossary)).toBe(index));

test.each(['باريس', 'بير', 'وزير', '', '   ', '…', 'Beirut'])('“%s” is none', (selected) =>
  expect(findEntry(selected, glossary)).toBeUndefined(),
);
