/** Titles and type words before a name, which stay outside the mention. */

import type { Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import type { Word } from './reader.ts';
import type { Read, Step } from './walk.ts';

/** Folded titles that a listed name may open with; البابا is part of what a pope is called. */
const TITLES = new Set('الملك الملكه الامير الاميره السيد السيده الشيخ الشيخه السلطان الرييس الجنرال'.split(' '));

/** True for a title that belongs to the name behind it. */
export const isTitle = (word: Word | undefined): boolean => word !== undefined && TITLES.has(word.folded);

/** Folded type words that say what the name is and are no part of it; حركة and حزب are. */
const TYPE_WORDS = new Set(
  'مدينه دوله محافظه ولايه اقليم منطقه جزيره صحيفه جريده مجله شركه نادي فريق بلده قريه عاصمه قناه موقع منصه حي مقاطعه شبكه'.split(' '),
);

/**
 * The name without the title or type word that the listed form opens with: الملك عبد الله الثاني → عبد الله الثاني, دولة قطر → قطر. A
 * person keeps it before one word alone (الأمير هاري), anything else where the rest is no form of its own (دولة فلسطين المحتلة).
 */
export function withoutApposition({ words }: Read, step: Step, at: number, knowledge: Knowledge): { step: Step; at: number } {
  const start = words[at + 1]?.starts[0];
  const { stem } = step.start;
  if (!start || !(TITLES.has(stem) || TYPE_WORDS.has(stem))) return { step, at };
  const rest = step.candidate?.form.words.slice(1) ?? [];
  const isOwn = () =>
    knowledge
      .forms([start.key, ...words.slice(at + 2, at + step.length).map(({ key }) => key)].join(' '))
      ?.some(
        (form) =>
          form.entry === step.entry &&
          form.words.length === rest.length &&
          form.words.every((word, i) => fold(word) === fold(rest[i] ?? '')),
      );
  const isOutside = knowledge.entry(step.entry).type === 'person' ? TITLES.has(stem) && step.length > 2 : rest.length > 0 && isOwn();
  if (!isOutside) return { step, at };
  const via = step.via.filter((code) => !code.startsWith('proclitic:'));
  return { step: { ...step, start, length: step.length - 1, via }, at: at + 1 };
}
