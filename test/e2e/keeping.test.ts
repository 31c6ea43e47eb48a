import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvCells } from '../unit/keeping/csv-cells.ts';
import { axeOnPage } from './axe-on-page.ts';
import { askOpenPanel, storedKeys } from './extension-side.ts';
import { type Session, startSession, TARGETS } from './harness.ts';

const SAVED = 'extension/saved/index.html';
const EXPORT = 'extension/export/index.html';

/** What the page would have given as a file. */
async function exported(session: Session, form: string): Promise<string> {
  const { page } = session;
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (window as unknown as { made: Blob }).made = blob;
      return make(blob);
    };
  });
  await page.click(`input[name="form"][value="${form}"]`);
  await page.click('.download');
  return page.evaluate(async () => {
    const { made } = window as unknown as { made: Blob };
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made.arrayBuffer());
  });
}

describe.each(TARGETS)('keeping in %s', (target) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(target);
    await session.visit('euronews-2026');
    await session.open();
  });
  afterAll(() => session.close());

  const visitSaved = async () => {
    await session.visitOwn(SAVED);
    await session.page.waitForSelector('.kept li');
  };
  const kept = () => session.page.$$eval('.kept li', (items) => items.map((item) => item.querySelector('[lang="ar"]')?.textContent));

  test('a name and a bullet are saved from the panel, also after the background was stopped', async () => {
    await session.click('.names .card .keep');
    await session.untilShown('.names .card .keep.on');
    await session.stopBackground();
    await session.click('#bullet-0 .keep');
    await session.untilShown('#bullet-0 .keep.on');
    expect(await session.axe()).toEqual([]);
  });

  test('a selection that is a name is gone to, and any other is told so', async () => {
    await askOpenPanel(session, { do: 'explain', text: 'وبوتين' });
    await session.untilShown('.names .card.current');
    expect(await session.texts('.names .card.current .name-en')).toEqual(['Vladimir Putin']);
    await askOpenPanel(session, { do: 'explain', text: 'هاتفياً' });
    await session.untilShown('.keeping-bar');
    await session.click('.keeping-bar button');
  });

  test('they stand on the page of saved things, are found, noted and exported', async () => {
    const [name] = await session.texts('.names .card .name-ar');
    await visitSaved();
    expect(await kept()).toHaveLength(2);
    expect(await axeOnPage(session.page)).toEqual([]);
    await session.page.type('input[type="search"]', 'joe');
    await session.page.waitForFunction(
      () => document.querySelectorAll('.kept .head').length === 1 || document.querySelectorAll('.kept li').length < 2,
    );
    await session.page.$eval('input[type="search"]', (field) => {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await session.page.waitForFunction(() => document.querySelectorAll('.kept li').length === 2);

    await session.page.click('.kept li:has(.head) .open-edit');
    await session.page.type('.edit textarea', '=met, "twice"');
    await session.page.click('.edit [type="submit"]');
    await session.page.waitForSelector('.kept .note');

    const [head, ...rows] = csvCells(await exported(session, 'csv'));
    const column = (title: string) => rows.map((cells) => cells[head?.indexOf(title) ?? -1]);
    expect(column('arabic')).toContain(name);
    expect(column('note')).toContain('\'=met, "twice"');
    expect(column('url').every((url) => url?.startsWith('https://arabic.euronews.com/'))).toBe(true);
    expect(await exported(session, 'anki')).toMatch(/^#separator:tab\n#html:false\n/);
  });

  test('deleted they come back by undoing, and are still there when the page is opened anew', async () => {
    await visitSaved();
    const before = await kept();
    await session.page.click('.delete-all');
    await session.page.waitForSelector('#undo');
    expect(await kept()).toEqual([]);
    await session.page.click('#undo');
    await session.page.waitForSelector('.kept li');
    await visitSaved();
    expect(await kept()).toEqual(before);
  });

  test('a pinned name is first, and marked, in another article', async () => {
    await session.visit('euronews-2026');
    await session.open();
    const names = await session.texts('.names .card .name-en');
    const at = names.indexOf('Vladimir Putin');
    expect(at).toBeGreaterThan(0);
    await session.click(`#name-${at} .keep:nth-of-type(2)`);
    await session.page.waitForFunction(() => CSS.highlights.has('hashiya-pinned'));
    await session.visit('euronews-2024');
    await session.open();
    await session.page.waitForFunction(() => CSS.highlights.has('hashiya-pinned'));
    expect((await session.texts('.names .card .name-en'))[0]).toBe('Vladimir Putin');
    const marked = await session.page.evaluate(() => ([...(CSS.highlights.get('hashiya-pinned') ?? [])] as Range[]).map(String));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((words) => words.includes('بوتين'))).toBe(true);
    await session.press();
    await session.untilClosed();
    expect(await session.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('the article’s names are given to the page that writes them into a file', async () => {
    await session.open();
    const { length } = await session.texts('.names .card');
    const tabs = (await session.browser.pages()).length;
    await session.click('.keeping .export');
    await expect.poll(async () => (await session.browser.pages()).length, { timeout: 5000 }).toBe(tabs + 1);
    const opened = (await session.browser.pages()).at(-1);
    if (opened !== session.page) await opened?.close();
    await session.visitOwn(EXPORT);
    await session.page.waitForSelector('.export-form');
    expect(await axeOnPage(session.page)).toEqual([]);
    const { items } = JSON.parse(await exported(session, 'json')) as { items: { sentence?: string }[] };
    expect(items.length).toBeGreaterThan(length / 2);
    expect(items.every(({ sentence }) => sentence)).toBe(true);
  });

  test('names are “new” or “met before” only where that is wanted, and then forgotten', async () => {
    await session.visit('euronews-2026');
    await session.open();
    expect(await session.texts('.met')).toEqual([]);
    await session.store({ settings: { metBefore: true } });
    await session.visit('euronews-2026');
    await session.open();
    await session.untilShown('.met.new');
    await session.visit('euronews-2024');
    await session.open();
    await session.untilShown('.met:not(.new)');
    expect(await storedKeys(session)).toContain('met');
    await session.store({ settings: undefined });
    await expect.poll(() => storedKeys(session), { timeout: 5000 }).not.toContain('met');
  });

  test('a storage that cannot be written is told of in the panel', async () => {
    await session.store({ library: { schemaVersion: 99, items: [] } });
    await session.visit('euronews-2024');
    await session.open();
    await session.click('.names .card .keep');
    await session.untilShown('.keeping-bar');
    expect((await session.texts('.keeping-bar p')).join()).toContain('later version');
    await session.store({ library: undefined });
  });

  test('nothing reached the console', () => expect(session.errors).toEqual([]));
});
