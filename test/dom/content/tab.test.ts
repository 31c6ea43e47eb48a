import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeStrays } from '../../../extension/content/host.ts';
import { mountTab } from '../../../extension/content/tab.ts';

vi.stubGlobal('__SHADOW_MODE__', 'open');

beforeEach(() => {
  document.body.innerHTML = '<main><p>نص الخبر.</p></main>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

const idle = { press: () => {}, nearing: () => {} };
const buttonOf = () => document.querySelector('hashiya-tab')?.shadowRoot?.querySelector('button');

describe('the tab', () => {
  test('is one bare element at the end of the body, and nothing in the head', () => {
    const [before, head] = [document.body.outerHTML, document.head.outerHTML];
    const tab = mountTab(document, 'Open', 'end', idle);
    expect(document.body.outerHTML).toBe(before.replace('</body>', '<hashiya-tab></hashiya-tab></body>'));
    expect(document.head.outerHTML).toBe(head);
    tab.remove();
    expect(document.body.outerHTML).toBe(before);
  });

  test('holds a real button with a label', () => {
    const tab = mountTab(document, 'Open', 'end', idle);
    expect(buttonOf()?.type).toBe('button');
    expect(buttonOf()?.getAttribute('aria-label')).toBe('Open');
    tab.say('Reload');
    expect(buttonOf()?.getAttribute('aria-label')).toBe('Reload');
    expect(buttonOf()?.title).toBe('Reload');
  });

  test('is out of reach while hidden, and the host stays bare', () => {
    const tab = mountTab(document, 'Open', 'start', idle);
    tab.setHidden(true);
    expect(buttonOf()?.hidden).toBe(true);
    expect(document.querySelector('hashiya-tab')?.attributes).toHaveLength(0);
    tab.setHidden(false);
    expect(buttonOf()?.hidden).toBe(false);
  });

  test('a press may follow where the pointer rests or the focus comes, not where the pointer passes', () => {
    vi.useFakeTimers();
    const nearing = vi.fn();
    mountTab(document, 'Open', 'end', { ...idle, nearing });
    const happens = (type: string) => buttonOf()?.dispatchEvent(new Event(type));
    happens('pointerenter');
    vi.advanceTimersByTime(50);
    happens('pointerleave');
    vi.advanceTimersByTime(1000);
    expect(nearing).not.toHaveBeenCalled();
    happens('pointerenter');
    vi.advanceTimersByTime(100);
    expect(nearing).toHaveBeenCalledTimes(1);
    happens('focus');
    expect(nearing).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  test('knows where it stands, and when the page has thrown it out', () => {
    const tab = mountTab(document, 'Open', 'end', idle);
    expect([tab.isAt('end'), tab.isAt('start')]).toEqual([true, false]);
    document.body.replaceChildren();
    expect(tab.isAt('end')).toBe(false);
  });

  test('does not hear clicks that a script of the page makes', () => {
    const press = vi.fn();
    mountTab(document, 'Open', 'end', { ...idle, press });
    const forged = new MouseEvent('click', { bubbles: true, detail: 1 });
    Object.defineProperty(forged, 'isTrusted', { value: false });
    buttonOf()?.dispatchEvent(forged);
    expect(press).not.toHaveBeenCalled();
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 0],
    [3, 0],
  ])('a trusted click with count %d presses %d times', (detail, times) => {
    const press = vi.fn();
    mountTab(document, 'Open', 'end', { ...idle, press });
    const click = new MouseEvent('click', { bubbles: true, detail });
    Object.defineProperty(click, 'isTrusted', { value: true });
    buttonOf()?.dispatchEvent(click);
    expect(press).toHaveBeenCalledTimes(times);
  });
});

test('what a former copy of the extension left is taken away', () => {
  const before = document.body.outerHTML;
  mountTab(document, 'Open', 'end', idle);
  document.body.append(document.createElement('hashiya-panel'));
  removeStrays(document);
  expect(document.body.outerHTML).toBe(before);
});
