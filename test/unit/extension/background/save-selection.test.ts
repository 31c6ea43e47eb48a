import { describe, expect, test, vi } from 'vitest';
import { saveSelection, sentenceOf } from '../../../../extension/background/save-selection.ts';
import type { KeepingReply } from '../../../../src/keeping/view.ts';

const AROUND = 'وصلت الوزيرة إلى بيروت مساء الاثنين. ووقّعت اتفاقاً مع شركة المرفأ.';
const GRABBED = { text: 'مساء الاثنين', around: AROUND, url: 'https://arabic.euronews.com/x', headline: 'اتفاق' };
const KEPT: KeepingReply = { ok: true, view: { isPrivate: false, saved: [], pinned: [] } };

test.each([
  ['بيروت', 'وصلت الوزيرة إلى بيروت مساء الاثنين.'],
  ['ووقّعت', 'ووقّعت اتفاقاً مع شركة المرفأ.'],
  ['الاثنين. ووقّعت', undefined],
  ['باريس', undefined],
])('the sentence of “%s” is %j', (text, sentence) => expect(sentenceOf(text, AROUND)).toBe(sentence));

describe('saving a selection', () => {
  test('keeps it with sentence and article, and says so', async () => {
    const answer = vi.fn(async () => KEPT);
    const act = await saveSelection({ id: 7, incognito: false }, { grab: async () => GRABBED, keeper: { answer } });
    expect(act).toEqual({ do: 'say', key: 'keeping_selection_saved' });
    const thing = { kind: 'selection', arabic: 'مساء الاثنين', sentence: 'وصلت الوزيرة إلى بيروت مساء الاثنين.' };
    expect(answer.mock.calls).toEqual([[{ act: { do: 'save', thing }, article: { url: GRABBED.url, headline: 'اتفاق' } }, false]]);
  });

  test.each<[string, KeepingReply & { ok: false }]>([
    ['keeping_failed_private', { ok: false, code: 'private', message: '' }],
    ['keeping_failed_too_long', { ok: false, code: 'too-long', message: '' }],
    ['keeping_failed_full', { ok: false, code: 'full', message: '' }],
  ])('says %s', async (key, reply) => {
    expect(await saveSelection({ id: 7, incognito: true }, { grab: async () => GRABBED, keeper: { answer: async () => reply } })).toEqual({
      do: 'say',
      key,
    });
  });

  test.each([
    ['nothing is selected', async () => undefined],
    ['nobody is let in', () => Promise.reject(new Error('Cannot access'))],
  ])('says so when %s', async (_, grab) => {
    const answer = vi.fn(async () => KEPT);
    expect(await saveSelection({ id: 7, incognito: false }, { grab, keeper: { answer } })).toEqual({
      do: 'say',
      key: 'keeping_nothing_selected',
    });
    expect(answer).not.toHaveBeenCalled();
  });
});
