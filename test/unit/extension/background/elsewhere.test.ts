import { describe, expect, test, vi } from 'vitest';
import { createElsewhere, type Scripting } from '../../../../extension/background/elsewhere.ts';

const refuse = () => Promise.reject(new Error('Cannot access contents of the page.'));

function browser(contentType: string | undefined, refused: 'nothing' | 'all' | 'files' = 'nothing') {
  const executeScript = vi.fn<Scripting['executeScript']>((injection) => {
    if (refused === 'all' || (refused === 'files' && 'files' in injection)) return refuse();
    return Promise.resolve('files' in injection ? [{}] : [{ result: contentType }]);
  });
  const css = vi.fn<Scripting['insertCSS']>(() => (refused === 'all' ? refuse() : Promise.resolve()));
  return { executeScript, insertCSS: css, removeCSS: css };
}

describe('a page of another site', () => {
  test.each(['text/html', 'application/xhtml+xml'])('of type %s gets the one script, after it was asked what it is', async (type) => {
    const scripting = browser(type);
    expect(await createElsewhere(scripting).open(7)).toBe('opened');
    expect(scripting.executeScript).toHaveBeenCalledTimes(2);
    expect(scripting.executeScript.mock.lastCall).toEqual([{ target: { tabId: 7 }, files: ['elsewhere.js'] }]);
  });

  test.each(['application/pdf', 'image/png', 'text/plain', undefined])('of type %s is left alone', async (type) => {
    const scripting = browser(type);
    expect(await createElsewhere(scripting).open(7)).toBe('not_a_page');
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  test.each(['all', 'files'] as const)('that the browser keeps to itself is forbidden (refused: %s)', async (refused) => {
    expect(await createElsewhere(browser('text/html', refused)).open(7)).toBe('forbidden');
  });

  test('gets its rules and loses them; a refusal is an answer, not an error', async () => {
    const scripting = browser('text/html');
    const elsewhere = createElsewhere(scripting);
    expect([await elsewhere.style(7, true), await elsewhere.style(7, false)]).toEqual([true, true]);
    expect(scripting.insertCSS.mock.calls).toEqual(Array(2).fill([{ target: { tabId: 7 }, files: ['elsewhere.css'] }]));
    expect(await createElsewhere(browser('text/html', 'all')).style(7, true)).toBe(false);
    expect(await createElsewhere(browser('text/html', 'all')).load(7)).toBe(false);
  });
});
