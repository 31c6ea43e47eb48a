/** The standfirst, unless it says what the first paragraph says. */

import { foldKey } from '../text/words.ts';
import { beginsWith, sameWords } from './alike.ts';
import { type Cleaning, type Item, isOpenStory, remove } from './cleaning.ts';
import { preamble } from './headlines.ts';
import { endsSentence, wordCount } from './line-forms.ts';

/** A page has one standfirst, some have a list of points; what is marked as such more often is no use of the mark. */
const MOST_CANDIDATES = 40;

/** Why a standfirst is not one: it is the first paragraph cut off mid-sentence, or a paragraph or the headline again. */
export function judgeStandfirsts(state: Cleaning): void {
  const { headline } = state;
  const marked = state.items.filter((item) => item.piece.hint === 'standfirst' && !item.verdict);
  const lines = preamble(state).filter((item) => isOpenStory(item) && wordCount(item.piece.text) >= 8);
  for (const item of [...marked, ...lines].slice(0, MOST_CANDIDATES)) {
    const paragraph = state.items.find((other) => other !== item && isOpenStory(other) && other.index > item.index && repeats(item, other));
    if (paragraph && !sameWords(paragraph, item)) remove(item, { reason: 'other', via: 'standfirst:cut-paragraph' });
    else if (paragraph && item.piece.hint === 'standfirst') remove(item, { reason: 'other', via: 'standfirst:repeated' });
    else if (item.piece.hint === 'standfirst' && headline && sameWords(item, headline))
      remove(item, { reason: 'duplicate-headline', via: 'headline:repeated' });
  }
  const [first, ...rest] = marked.filter((item) => !item.verdict);
  if (first) first.verdict = { as: 'standfirst' };
  // A summary of several paragraphs has one that is the standfirst; the others are read as story.
  for (const item of rest) item.piece = { ...item.piece, hint: 'paragraph' };
}

/** `قال الوزير إن الجسر` before `قال الوزير إن الجسر سيفتح في الربيع.`; a whole sentence at the head of a paragraph is no cut. */
function repeats(standfirst: Item, paragraph: Item): boolean {
  if (sameWords(paragraph, standfirst)) return true;
  const cut = !endsSentence(standfirst.piece.text) || /(?:…|\.{3})$/u.test(standfirst.piece.text);
  return cut && wordCount(standfirst.piece.text) >= 5 && beginsWith(paragraph, standfirst.piece.text);
}

/** The description that the page gives itself, where no standfirst stands on it and it is no cut or copy of the story. */
export function describedStandfirst(state: Cleaning): string | undefined {
  const { description } = state.draft.facts;
  if (description === undefined || state.draft.site !== 'euronews' || state.items.some((item) => item.piece.hint === 'standfirst'))
    return undefined;
  const key = description.replace(/(?:…|\.{3})$/u, '');
  const own: Item = {
    index: -1,
    piece: { text: description, hint: 'standfirst', rendered: false, via: 'euronews:standfirst' },
    key: foldKey(key),
  };
  const taken = state.items.some(
    (item) => sameWords(item, own) || ((isOpenStory(item) || item.verdict?.as === 'headline') && beginsWith(item, key)),
  );
  return taken || wordCount(description) < 5 ? undefined : description;
}
