import { expect, test, vi } from 'vitest';
import { answerPage, type Sender } from '../../../../extension/background/page-requests.ts';

const SENDER: Sender = { id: 'ours', url: 'https://news.example.org/story?x', tab: { id: 7 } };

function ports() {
  return {
    ownId: 'ours',
    elsewhere: { load: vi.fn(async () => true), style: vi.fn(async () => true) },
    warm: vi.fn(),
    showSiteOptions: vi.fn(),
  };
}
const calls = ({ elsewhere, warm, showSiteOptions }: ReturnType<typeof ports>) => [
  elsewhere.load.mock.calls,
  elsewhere.style.mock.calls,
  warm.mock.calls,
  showSiteOptions.mock.calls,
];

test.each<[object, unknown[][][], boolean]>([
  [{ type: 'content-to-background:panel' }, [[[7]], [], [], []], true],
  [{ type: 'content-to-background:styles', wanted: true }, [[], [[7, true]], [], []], true],
  [{ type: 'content-to-background:styles', wanted: 'yes' }, [[], [[7, false]], [], []], true],
  [{ type: 'content-to-background:warm' }, [[], [], [[]], []], false],
  [{ type: 'content-to-background:site-options' }, [[], [], [], [['news.example.org']]], false],
])('%o is done in the sender’s own tab', async (request, done, isAnswered) => {
  const p = ports();
  expect(await answerPage(request, SENDER, p)).toBe(isAnswered ? true : undefined);
  expect(calls(p)).toEqual(done);
});

test.each<[string, unknown, Sender]>([
  ['another extension', { type: 'content-to-background:panel' }, { ...SENDER, id: 'theirs' }],
  ['a sender without a tab', { type: 'content-to-background:panel' }, { id: 'ours' }],
  ['an address that is none', { type: 'content-to-background:site-options' }, { ...SENDER, url: 'nowhere' }],
  ['another request', { type: 'content-to-background:analyse' }, SENDER],
  ['no object', 'content-to-background:panel', SENDER],
  ['nothing', null, SENDER],
])('nothing is done for %s', (_, request, sender) => {
  const p = ports();
  expect(answerPage(request, sender, p)).toBeUndefined();
  expect(calls(p)).toEqual([[], [], [], []]);
});
