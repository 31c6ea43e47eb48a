/** Everything the lists offer at one word, before anything is decided. */

import type { Entry, Form, Knowledge } from '../knowledge/load.ts';
import { type Agreement, agreement, bare } from '../text/spelling.ts';
import type { Start, Word } from './reader.ts';

/** A listed form that may stand at a word. */
export interface Candidate {
  form: Form;
  entry: Entry;
  start: Start;
  /** Number of words it covers. */
  length: number;
  agreement: Agreement;
}

const RANK: Readonly<Record<Agreement, number>> = { exact: 0, article: 1, spelling: 2 };

/** The worse of two agreements. */
const worse = (a: Agreement, b: Agreement): Agreement => (RANK[a] >= RANK[b] ? a : b);

/** Better candidates first: longer, then as listed, then with less taken off the front. */
export const byWorth = (a: Candidate, b: Candidate): number =>
  b.length - a.length || RANK[a.agreement] - RANK[b.agreement] || a.start.proclitics.length - b.start.proclitics.length;

/** Shortest single name that may gain or lose its article (كرملين, اليونسكو): صين is not الصين, nor السلام the man سلام. */
const SHORTEST_ARTICLE = 5;
/** Shortest single name whose letters may vary; of a demonym, its masculine singular: مصيرية is not مصرية. */
const SHORTEST_SPELLING = { name: 5, demonym: 6 } as const;

/** Whether a single name may be written with or without the article unlike in the list. */
function articleMayDiffer(listed: string, { type }: Entry): boolean {
  if (type === 'demonym') return true;
  if (bare(listed).length < SHORTEST_ARTICLE) return false;
  return listed !== bare(listed) || (type !== 'person' && type !== 'place');
}

/** How the words of the text agree with a form as a whole; absent when they do not, or the form is too short to vary. */
function agreementOf(form: Form, written: readonly string[], entry: Entry, { commonWords }: Knowledge): Agreement | undefined {
  let whole: Agreement = 'exact';
  for (const [at, listed] of form.words.entries()) {
    const word = written[at] ?? '';
    const one = agreement(listed, word);
    if (!one || (one !== 'exact' && form.words.length === 1 && commonWords.has(bare(word)))) return undefined;
    if (one === 'spelling' && commonWords.has(bare(word))) return undefined;
    whole = worse(whole, one);
  }
  if (whole === 'exact') return whole;
  const first = form.words[0] ?? '';
  if (form.words.length === 1) {
    const shortest = entry.type === 'demonym' ? SHORTEST_SPELLING.demonym : SHORTEST_SPELLING.name;
    if (whole === 'spelling' && bare(entry.type === 'demonym' ? entry.arabic : first).length < shortest) return undefined;
    return whole === 'spelling' || articleMayDiffer(first, entry) ? whole : undefined;
  }
  // بيت أبيض is any white house; longer names and persons keep their sense (الشيخ تميم بن حمد ال ثاني).
  const mayDiffer = form.words.length > 2 || entry.type === 'person' || entry.type === 'demonym';
  return whole === 'spelling' || mayDiffer ? whole : undefined;
}

/** All listed forms that may begin at a word, in no order; forms that the text breaks by punctuation are left out. */
export function candidatesAt(words: readonly Word[], at: number, knowledge: Knowledge): Candidate[] {
  const out: Candidate[] = [];
  for (const start of words[at]?.starts ?? []) {
    let key = start.key;
    const written = [start.stem];
    for (let length = 1; ; length++) {
      const forms = knowledge.index.get(key);
      if (!forms) break;
      for (const form of forms) {
        const entry = knowledge.entries[form.entry];
        if (!entry) continue;
        const agrees = agreementOf(form, written, entry, knowledge);
        if (agrees) out.push({ form, entry, start, length, agreement: agrees });
      }
      const next = words[at + length];
      if (!next?.joins) break;
      key += ` ${next.key}`;
      written.push(next.folded);
    }
  }
  return out;
}
