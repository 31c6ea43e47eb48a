import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSaved, type SavedPorts } from '../../../extension/saved/model.ts';
import { Saved } from '../../../extension/saved/saved.tsx';
import type { Library } from '../../../src/keeping/library.ts';
import { edit, keep, pin, remove, restore, unpin } from '../../../src/keeping/library.ts';
import { BEIRUT, BULLET, FAIR, MINISTER, PIN, PORT } from '../../unit/keeping/things.ts';
import { missing } from '../panel/mounting.ts';
import { shown } from './page-mounting.tsx';

const EMPTY: Library = { items: [], pins: [] };
const filled = () => {
  const one = keep(EMPTY, BEIRUT, PORT, '2026-11-20T08:00:00.000Z');
  const two = keep(keep(one, MINISTER, PORT, '2026-11-21T08:00:00.000Z'), BULLET, FAIR, '2026-11-22T08:00:00.000Z');
  return pin(two, PIN);
};

/** A library that does what the page asks, as the background would. */
function background(library = filled()) {
  const stored = { library };
  const change = vi.fn<SavedPorts['change']>(async (wanted) => {
    if (wanted.do === 'edit') stored.library = edit(stored.library, wanted.id, wanted.edit);
    else if (wanted.do === 'remove') stored.library = remove(stored.library, wanted.ids);
    else if (wanted.do === 'restore') stored.library = restore(stored.library, wanted.items);
    else stored.library = unpin(stored.library, wanted.id);
    return { ok: true };
  });
  const read = vi.fn<SavedPorts['read']>(async () => stored.library);
  return { stored, change, read };
}
async function page(ports = background()) {
  const model = createSaved(ports);
  await model.load();
  return { ...ports, ...(await shown(<Saved model={model} />)) };
}
const heads = (view: { texts(selector: string): string[] }) =>
  view.texts('.kept > li').map((text) => [BEIRUT, MINISTER, BULLET].find(({ arabic }) => text.includes(arabic))?.kind);

beforeEach(() => missing.clear());

describe('the page of saved things', () => {
  test('shows everything with its places, the last saved first', async () => {
    const view = await page();
    expect(heads(view)).toEqual(['bullet', 'name', 'name']);
    expect(view.texts('.found')).toEqual(['3 of 3 shown']);
    expect(view.texts('.kept > li')[1]).toContain('a guess');
    expect(view.all('.place a').map((link) => link.getAttribute('href'))).toEqual([FAIR.url, PORT.url, PORT.url]);
    expect([...missing]).toEqual([]);
  });

  test('an address that is not of the web is no link', async () => {
    const view = await page(background(keep(EMPTY, BEIRUT, { url: 'javascript:alert(1)', headline: 'أ' }, '2026-11-20T08:00:00.000Z')));
    expect(view.all('.place a')).toEqual([]);
    expect(view.texts('.place .facts').join()).toContain('أ');
  });

  test('finds by typing in either script and by article', async () => {
    const view = await page();
    await view.type('input[type="search"]', 'beirut');
    expect(view.all('.kept > li')).toHaveLength(1);
    await view.type('input[type="search"]', 'النجار');
    expect(view.all('.kept > li')).toHaveLength(2);
    const select = view.one('select') as HTMLSelectElement;
    expect(view.texts('option')).toEqual(['all articles', FAIR.headline, PORT.headline]);
    select.value = FAIR.url ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await view.settle();
    expect(heads(view)).toEqual(['bullet']);
  });

  test('edits English and note, and gives the focus back', async () => {
    const view = await page();
    await view.click('.kept > li:nth-child(2) .open-edit');
    expect(document.activeElement?.getAttribute('name')).toBe('english');
    await view.type('input[name="english"]', 'Salma Al Najjar');
    await view.type('textarea', 'port minister');
    view.one('.edit').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await view.settle();
    await view.settle();
    expect(view.change).toHaveBeenCalledExactlyOnceWith({
      do: 'edit',
      id: view.stored.library.items[1]?.id,
      edit: { english: 'Salma Al Najjar', note: 'port minister' },
    });
    expect(view.texts('.kept > li')[1]).toContain('Salma Al Najjar');
    expect(view.texts('.kept > li')[1]).not.toContain('a guess');
    expect(view.texts('.note')).toEqual(['port minister']);
    expect(view.all('.edit')).toEqual([]);
  });

  test('Escape leaves a thing as it was', async () => {
    const view = await page();
    await view.click('.open-edit');
    await view.type('textarea', 'x');
    view.one('.edit').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await view.settle();
    expect(view.all('.edit')).toEqual([]);
    expect(view.change).not.toHaveBeenCalled();
  });

  test('deletes with a way back that has the focus', async () => {
    const view = await page();
    await view.click('.kept > li:nth-child(3) .delete');
    expect(view.all('.kept > li')).toHaveLength(2);
    expect(document.activeElement?.id).toBe('undo');
    expect(view.texts('.outcome')).toEqual(['Deleted 1 entry']);
    await view.click('#undo');
    expect(heads(view)).toEqual(['bullet', 'name', 'name']);
    expect(view.all('#undo')).toEqual([]);
  });

  test('deletes what is shown and nothing else', async () => {
    const view = await page();
    await view.type('input[type="search"]', 'النجار');
    expect(view.texts('.delete-all')).toEqual(['Delete the 2 entries shown']);
    await view.click('.delete-all');
    expect(view.stored.library.items.map(({ arabic }) => arabic)).toEqual([BEIRUT.arabic]);
  });

  test('pins are listed and taken away', async () => {
    const view = await page();
    expect(view.texts('.pins bdi')).toEqual(['بيروت', 'Beirut']);
    await view.click('.pins button');
    expect(view.all('.pins')).toEqual([]);
  });

  test('of many things not all are drawn at once', async () => {
    const many = Array.from({ length: 150 }, (_, n) => n).reduce(
      (library, n) => keep(library, { kind: 'selection', arabic: `نص ${n}` }, PORT, new Date(n * 1000).toISOString()),
      EMPTY,
    );
    const view = await page(background(many));
    expect(view.all('.kept > li')).toHaveLength(100);
    await view.click('.kept + button');
    expect(view.all('.kept > li')).toHaveLength(150);
  });

  test('says so when there is nothing', async () => {
    const view = await page(background(EMPTY));
    expect(view.texts('p').join()).toContain('Nothing is saved yet');
    expect(view.all('input')).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test.each(['full', 'broken', 'newer', 'bad-input', 'background'])('%s: it is said, and nothing is lost', async (code) => {
    const ports = background();
    ports.change.mockResolvedValue({ ok: false, code });
    const view = await page(ports);
    await view.click('.delete');
    expect(view.texts('.outcome').join()).toMatch(/not (?:done|have been done)/);
    expect(view.all('.kept > li')).toHaveLength(3);
    expect(view.all('#undo')).toEqual([]);
    expect([...missing]).toEqual([]);
  });

  test('a storage that cannot be read', async () => {
    const ports = background();
    ports.read.mockRejectedValue(new Error('disk error'));
    const view = await page(ports);
    expect(view.texts('.outcome').join()).toContain('cannot be read');
  });

  test('an edit that was not done keeps what was typed', async () => {
    const ports = background();
    const view = await page(ports);
    ports.change.mockResolvedValue({ ok: false, code: 'full' });
    await view.click('.open-edit');
    await view.type('textarea', 'long note');
    view.one('.edit').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await view.settle();
    await view.settle();
    expect((view.one('textarea') as HTMLTextAreaElement).value).toBe('long note');
  });
});
