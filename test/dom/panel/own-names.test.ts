import { describe, expect, test, vi } from 'vitest';
import type { OwnNameOutcome, OwnNamesPort } from '../../../extension/panel/own-names-port.ts';
import { missing, mounted } from './mounting.ts';
import { NAMES, story } from './story.ts';

const HERE = 'https://news.example/port';

function port() {
  let tell: Parameters<OwnNamesPort['watch']>[0] | undefined;
  const outcome = vi.fn<(act: string) => OwnNameOutcome>(() => ({ ok: true }));
  return {
    put: vi.fn<OwnNamesPort['put']>(async () => outcome('put')),
    drop: vi.fn<OwnNamesPort['drop']>(async () => outcome('drop')),
    watch: vi.fn<OwnNamesPort['watch']>((told) => {
      tell = told;
    }),
    outcome,
    select: (words: string) => tell?.selected(words),
    ask: (words: string) => tell?.add(words),
  };
}

async function panelWith(own = story(), ports = port(), isTrusted = true) {
  // The focus must not be in a panel of an earlier test.
  const outside = document.createElement('button');
  document.body.append(outside);
  outside.focus();
  const panel = await mounted(own, { ownNames: ports, trusted: () => isTrusted });
  const focused = () => panel.root.activeElement?.textContent?.trim() ?? '';
  const type = async (name: string, value: string) => {
    const field = panel.one(`.own-form [name="${name}"]`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await panel.settle();
  };
  const openWhy = (item: number) => panel.click(`#name-${item} .disclosure button`);
  return { ...panel, own: ports, focused, type, openWhy };
}

describe('adding', () => {
  test('is offered for words selected in the page, and only then', async () => {
    const { own, all, settle, click, button, one } = await panelWith();
    expect(all('.own-line')).toEqual([]);
    own.select('بلدة الزهراء');
    await settle();
    await click(button('Add to my names'));
    expect((one('.own-form [name="arabic"]') as HTMLInputElement).value).toBe('بلدة الزهراء');
    own.select('');
    await settle();
    expect(all('.own-form')).toHaveLength(1);
    expect(all('.own-line')).toEqual([]);
  });

  test('keeps what stands in the form, says so, and can be taken back', async () => {
    const { own, settle, click, type, button, status, all } = await panelWith();
    own.ask('بلدة الزهراء');
    await settle();
    await type('english', 'Zahra');
    await click('.own-form [type="submit"]');
    const name = { arabic: 'بلدة الزهراء', meaning: { english: 'Zahra', type: 'person' } };
    expect(own.put).toHaveBeenCalledExactlyOnceWith(name);
    expect(all('.own-form')).toEqual([]);
    expect(status()).toContain('Zahra');
    await click(button('Undo'));
    expect(own.drop).toHaveBeenCalledExactlyOnceWith(name);
    expect(all('.own-line')).toEqual([]);
  });

  test('for this article alone goes with its address', async () => {
    const { own, settle, click, type, all } = await panelWith();
    own.ask('الزهراء');
    await settle();
    await type('english', 'Zahra');
    await type('description', 'A village');
    all('.own-form [type="radio"]')[1]?.click();
    await settle();
    await click('.own-form [type="submit"]');
    expect(own.put).toHaveBeenCalledWith({
      arabic: 'الزهراء',
      where: HERE,
      meaning: { english: 'Zahra', type: 'person', description: 'A village' },
    });
  });

  test('of what cannot be kept says why, keeps the form, and goes on from there', async () => {
    const { own, settle, click, one, all, type } = await panelWith();
    own.outcome.mockReturnValueOnce({ ok: false, code: 'no-english' }).mockReturnValueOnce({ ok: false, code: 'full' });
    own.ask('الزهراء');
    await settle();
    await click('.own-form [type="submit"]');
    expect(one('.fault').textContent).toContain('English is missing');
    expect(one('[name="english"]').getAttribute('aria-invalid')).toBe('true');
    await type('english', 'Zahra');
    await click('.own-form [type="submit"]');
    expect(one('.fault').textContent).toContain('storage is full');
    expect((one('[name="english"]') as HTMLInputElement).value).toBe('Zahra');
    await click('.own-form [type="submit"]');
    expect(all('.own-form')).toEqual([]);
  });

  test('is given up by Esc, which does not close the panel', async () => {
    const { own, settle, all, one, close } = await panelWith();
    own.ask('الزهراء');
    await settle();
    one('[name="english"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settle();
    expect(all('.own-form')).toEqual([]);
    expect(close).not.toHaveBeenCalled();
    expect(own.put).not.toHaveBeenCalled();
  });

  test('happens at a trusted act alone', async () => {
    const own = port();
    const { settle, click, root } = await panelWith(story(), own, false);
    own.ask('الزهراء');
    await settle();
    await click('.own-form [type="submit"]');
    expect(own.put).not.toHaveBeenCalled();
    expect(root.querySelector('.own-form')).not.toBeNull();
  });
});

describe('a name of the glossary', () => {
  test('is corrected under its own Arabic, and the focus comes back', async () => {
    const { own, openWhy, click, button, type, focused, settle } = await panelWith();
    await openWhy(NAMES.city);
    const correct = button('Correct', `#name-${NAMES.city}`);
    correct.focus();
    await click(correct);
    await type('english', 'Beyrouth');
    await click('.own-form [type="submit"]');
    expect(own.put).toHaveBeenCalledWith(
      expect.objectContaining({ arabic: 'بيروت', meaning: expect.objectContaining({ english: 'Beyrouth', type: 'place' }) }),
    );
    await settle();
    expect(focused()).toContain('Correct');
  });

  test.each([
    ['Not this, here', { arabic: 'بيروت', where: HERE }],
    ['Never this', { arabic: 'بيروت' }],
  ])('“%s” hides it, and the way back has the focus', async (words, name) => {
    const { own, openWhy, click, button, focused, status } = await panelWith();
    await openWhy(NAMES.city);
    await click(button(words, `#name-${NAMES.city}`));
    expect(own.put).toHaveBeenCalledExactlyOnceWith(name);
    expect(focused()).toBe('Undo');
    expect(status()).toContain('بيروت');
    await click(button('Undo'));
    expect(own.drop).toHaveBeenCalledExactlyOnceWith(name);
  });

  test('that hid another entry of the reader’s gives that back', async () => {
    const before = { arabic: 'بيروت', meaning: { english: 'Beyrouth', type: 'place' as const } };
    const { own, openWhy, click, button } = await panelWith();
    own.outcome.mockReturnValueOnce({ ok: true, before });
    await openWhy(NAMES.city);
    await click(button('Never this', `#name-${NAMES.city}`));
    await click(button('Undo'));
    expect(own.drop).not.toHaveBeenCalled();
    expect(own.put).toHaveBeenLastCalledWith(before);
  });

  test('of the reader’s own is forgotten, and says that it is his', async () => {
    const first = story();
    const glossary = first.analysis.glossary.map((entry, item) => (item === NAMES.city ? { ...entry, own: 'article' as const } : entry));
    const { own, openWhy, click, button, one } = await panelWith({ ...first, analysis: { ...first.analysis, glossary } });
    await openWhy(NAMES.city);
    expect(one(`#name-${NAMES.city} .disclosed`).textContent).toContain('you gave this name');
    await click(button('Forget my entry', `#name-${NAMES.city}`));
    expect(own.drop).toHaveBeenCalledExactlyOnceWith({ arabic: 'بيروت', where: HERE });
  });

  test('changed from here to everywhere is kept once', async () => {
    const first = story();
    const glossary = first.analysis.glossary.map((entry, item) => (item === NAMES.city ? { ...entry, own: 'article' as const } : entry));
    const { own, openWhy, click, button, all, settle } = await panelWith({ ...first, analysis: { ...first.analysis, glossary } });
    await openWhy(NAMES.city);
    await click(button('Correct', `#name-${NAMES.city}`));
    all('.own-form [type="radio"]')[0]?.click();
    await settle();
    await click('.own-form [type="submit"]');
    expect(own.put.mock.calls[0]?.[0]).not.toHaveProperty('where');
    expect(own.drop).toHaveBeenCalledExactlyOnceWith({ arabic: 'بيروت', where: HERE });
  });
});

test('a panel that cannot keep names offers nothing, and one that could not read them says so', async () => {
  const { all, click, texts } = await mounted({ ...story(), ownNamesUnread: true });
  await click(`#name-${NAMES.city} .disclosure button`);
  expect(all('.own-acts')).toEqual([]);
  expect(texts('.names .muted')[0]).toContain('could not be read');
});

test('no words are missing', async () => {
  const codes = [
    'no-arabic',
    'no-english',
    'unknown-type',
    'no-address',
    'too-long',
    'full',
    'broken',
    'newer',
    'private',
    'background',
    'orphaned',
  ];
  for (const code of codes) {
    const { own, settle, click } = await panelWith();
    own.outcome.mockReturnValue({ ok: false, code });
    own.ask('الزهراء');
    await settle();
    await click('.own-form [type="submit"]');
  }
  expect([...missing].filter((key) => key.startsWith('own_'))).toEqual([]);
});
