/** Whether an Arabic and a Latin spelling can be one name: the same consonants in order, and an ending of the same kind. */

import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';

/** Classes of folded Arabic consonants; و and ي count as vowels, ه only inside a word. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ط: 't', ث: 't', د: 'd', ض: 'd', ذ: 'd', ج: 'g', غ: 'g', ق: 'k', ك: 'k', خ: 'x', ح: 'h', ه: 'h', ر: 'r', ز: 'z', ظ: 'z',
  س: 's', ص: 's', ش: 'c', ف: 'f', ل: 'l', م: 'm', ن: 'n',
}; // biome-ignore format: a table

/** Latin groups, the longest first, with all that Arabic writes for them; an empty one may be left out. */
const LATIN: readonly (readonly [string, readonly string[]])[] = [
  ['tch', ['tc', 'c']], ['sch', ['c', 'sk']], ['ch', ['c', 'tc', 'k', 'x']], ['sh', ['c']], ['kh', ['x', 'k']], ['gh', ['g']], ['ph', ['f']], ['th', ['t', 'd']], ['dh', ['d', 'z']],
  ['dj', ['g']], ['ck', ['k']], ['ts', ['ts', 's']], ['tz', ['ts', 'z', 's']], ['cz', ['c', 'tc']], ['sz', ['c', 's']], ['ng', ['ng', 'n']], ['ll', ['l', '']], ['b', ['b']], ['c', ['k', 's', 'c']], ['d', ['d']], ['f', ['f']], ['g', ['g', '']],
  ['h', ['h', '']], ['j', ['g', 'x', '']], ['k', ['k']], ['l', ['l']], ['m', ['m']], ['n', ['n']], ['p', ['b']], ['q', ['k', 'tc', 'c']], ['r', ['r']], ['s', ['s', 'z', 'c']], ['t', ['t']], ['v', ['f', 'b', '']],
  ['w', ['', 'f']], ['x', ['ks', 's', 'c', 'x']], ['z', ['z', 's', 'ts']],
]; // biome-ignore format: a table

const VOWELS = /[aeiouy]/;

const arabicBones = (word: string): string =>
  Array.from(word.replace(/ه$/, ''), (letter) => ARABIC[letter] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');

/** True when the rest of a Latin word can be written with the rest of the bones. */
function fits(latin: string, bones: string): boolean {
  if (!latin) return !bones;
  if (VOWELS.test(latin[0] ?? '')) return fits(latin.slice(1), bones);
  const [group = latin[0] ?? '', ways = []] = LATIN.find(([letters]) => latin.startsWith(letters)) ?? [];
  return ways.some((way) => bones.startsWith(way) && fits(latin.slice(group.length), bones.slice(way.length)));
}

const plain = (latin: string) =>
  latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Written vowels in sound on both sides or on neither: قصور is not Kousséri. */
const endsInVowel = { arabic: /[اويه]$/, latin: /[aeiouy]h?$/ };

/** True when each Arabic word has the consonants of the Latin word in its place. */
export function sameBones(arabic: string, latin: string): boolean {
  const written = fold(arabic).split(/[ -]/).map(bare);
  const read = latin
    .replace(/^(?:al|el|ad|an|ar|as|ash|at|az)[ -]/i, '')
    .split(/[ -]/)
    .map(plain);
  return (
    written.length === read.length &&
    written.every((word, at) => {
      const other = read[at] ?? '';
      return fits(other, arabicBones(word)) && (endsInVowel.arabic.test(word) === endsInVowel.latin.test(other) || other.endsWith('e'));
    })
  );
}
