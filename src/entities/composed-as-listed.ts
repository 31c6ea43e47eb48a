/** Listed names that the text puts together in other words: معاهدة ميونخ, السيناتور الجمهوري. */

import type { Entry, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { spellingKey } from '../text/spelling.ts';
import type { Head } from './composition-heads.ts';
import { wordBefore } from './evidence.ts';
import type { Start } from './reader.ts';
import type { Read } from './walk.ts';

/** Keys of the words for an agreement that writers put for one another. */
const AGREEMENTS = ['اتفاقيه', 'اتفاق', 'معاهده'].map(spellingKey);

/** The listed agreement of the same place under another word for one: معاهدة ميونخ is اتفاقية ميونيخ. Absent for other heads. */
export function listedAgreement({ type }: Head, { arabic }: Entry, knowledge: Knowledge): Entry | undefined {
  if (type !== 'agreement') return undefined;
  const name = arabic.split(' ').map((word) => spellingKey(fold(word)));
  return AGREEMENTS.flatMap((word) => knowledge.forms([word, ...name].join(' ')) ?? [])
    .map(({ entry }) => knowledge.entry(entry))
    .find((entry) => entry.type === 'agreement');
}

/** Politicians before the adjective of their party. Folded. */
const POLITICIANS = new Set(
  'النايب النايبه السيناتور السناتور المرشح المرشحه العضو العضوه الزعيم الزعيمه الحاكم المشرع المشرعون المشرعين النواب الاعضاء'.split(' '),
);

/** The listed party of a country that an adjective behind a politician names, and how its word is read: السيناتور الجمهوري, not الحرس الجمهوري. */
export function partyOfPolitician(
  { words }: Read,
  at: number,
  { country }: Entry,
  knowledge: Knowledge,
): { entity: Entry; start: Start } | undefined {
  const word = words[at];
  const [start] = word?.starts ?? [];
  if (!word?.isDefinite || !start || !wordBefore(words, at)?.starts.some(({ stem }) => POLITICIANS.has(stem))) return undefined;
  const form = knowledge
    .forms(`${spellingKey('الحزب')} ${spellingKey(word.folded)}`)
    ?.find(({ entry, words: [, adjective] }) => adjective === word.folded && knowledge.entry(entry).country === country);
  return form && { entity: knowledge.entry(form.entry), start };
}
