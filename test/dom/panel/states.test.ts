import { describe, expect, test, vi } from 'vitest';
import { type FailureCode, LoadFailure, type Story } from '../../../extension/panel/ports.ts';
import { message, missing, mounted } from './mounting.ts';
import { story } from './story.ts';

describe('while the page is read', () => {
  test('the panel says so, shown and heard', async () => {
    const { texts, status, all } = await mounted(new Promise<Story>(() => {}));
    expect(texts('.working p')).toEqual([message('panel_working')]);
    expect(status()).toBe(message('panel_working'));
    expect(all('section')).toEqual([]);
  });
});

describe('a page without article text', () => {
  test('is said, and read again at a click', async () => {
    const { texts, status, load, click, button, root } = await mounted(new LoadFailure('no-text'));
    expect(texts('.message h3')).toEqual([message('panel_no_text')]);
    expect(status()).toBe(message('panel_no_text'));
    load.mockResolvedValueOnce(story());
    await click(button(message('panel_retry')));
    expect(texts('.message')).toEqual([]);
    expect(root.activeElement?.id).toBe('heading');
    expect(status()).toBe('6 names, 3 key sentences');
  });
});

describe('a failure', () => {
  const CODES: [FailureCode, string][] = [
    ['not-an-article', 'not take this page for an article'],
    ['too-large', 'too large'],
    ['bad-input', 'cannot analyse'],
    ['background', 'did not answer'],
    ['orphaned', 'Reload the page'],
    ['unexpected', 'an error of its own'],
  ];
  test.each(CODES)('%s is told in words of its own', async (code, words) => {
    const { one, texts, status } = await mounted(new LoadFailure(code, 'E42'));
    expect(one('.message p').textContent).toContain(words);
    expect(texts('.detail')).toEqual(['E42']);
    expect(status()).toContain(words);
  });

  test('of any other kind is unexpected and keeps its words for a report', async () => {
    const { one, texts } = await mounted(new TypeError('no such thing'));
    expect(one('.message p').textContent).toBe(message('panel_failed_unexpected'));
    expect(texts('.detail')[0]).toContain('no such thing');
  });

  test('without detail shows none', async () => {
    expect((await mounted(new LoadFailure('background'))).all('.detail')).toEqual([]);
  });
});

describe('the mounted panel', () => {
  test('takes the focus to its heading when asked', async () => {
    const { panel, root } = await mounted();
    panel.focusHeading();
    expect(root.activeElement?.id).toBe('heading');
  });

  test('reads again when asked', async () => {
    const { panel, load, settle } = await mounted();
    panel.reload();
    await settle();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('leaves no view and stops its reading when unmounted', async () => {
    const { panel, load, all } = await mounted(new Promise<Story>(() => {}));
    panel.unmount();
    expect(load.mock.calls[0]?.[0].aborted).toBe(true);
    expect(all('.panel')).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('wears the %s scheme it was given', async (scheme) => {
    expect((await mounted(story(), { scheme })).one('aside').dataset.scheme).toBe(scheme);
  });

  test('is a landmark with a name, in the language of its words', async () => {
    const { one } = await mounted();
    const aside = one('aside');
    expect([aside.lang, aside.dir]).toEqual(['en', 'ltr']);
    expect(one(`#${aside.getAttribute('aria-labelledby')}`).textContent).toBe(message('panel_title'));
    expect((await mounted(story(), { language: 'ar' })).one('aside').dir).toBe('rtl');
  });
});

describe('Esc', () => {
  const press = (target: HTMLElement, key: string, isComposing = false) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isComposing', { value: isComposing });
    target.dispatchEvent(event);
  };
  const heard = vi.fn<(event: Event) => void>();

  test('closes the panel and does not reach the page', async () => {
    const { one, close } = await mounted();
    document.addEventListener('keydown', heard);
    press(one('.name'), 'Escape');
    document.removeEventListener('keydown', heard);
    expect(close).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
  });

  test('that ends the writing of a letter closes nothing, nor does another key', async () => {
    const { one, close } = await mounted();
    press(one('.name'), 'Escape', true);
    press(one('.name'), 'j');
    expect(close).not.toHaveBeenCalled();
  });

  test('the close button closes too', async () => {
    const { click, button, close } = await mounted();
    await click(button(message('panel_close')));
    expect(close).toHaveBeenCalledTimes(1);
  });
});

test('every message is in the locale', async () => {
  const { all, settle } = await mounted();
  for (const disclosure of all('[aria-expanded]')) disclosure.click();
  await settle();
  expect([...missing]).toEqual([]);
});
