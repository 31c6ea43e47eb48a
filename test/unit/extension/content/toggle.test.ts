import { describe, expect, test, vi } from 'vitest';
import { createTakedown } from '../../../../extension/content/takedown.ts';
import { createToggle } from '../../../../extension/content/toggle.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A toggle whose panels come up one tick after they were asked for. */
function world() {
  const panels = new Set<AbortController>();
  const closing = vi.fn();
  const closed = vi.fn();
  const failed = vi.fn();
  let most = 0;
  const { toggle, close } = createToggle(
    async (controller) => {
      await Promise.resolve();
      if (controller.signal.aborted) return;
      panels.add(controller);
      most = Math.max(most, panels.size);
      controller.signal.addEventListener('abort', () => panels.delete(controller));
    },
    { closing, closed, failed },
  );
  return { panels, closing, closed, failed, toggle, close, most: () => most };
}

describe('the toggle', () => {
  test('opens, closes and opens again', async () => {
    const w = world();
    for (const open of [1, 0, 1]) {
      w.toggle();
      await settled();
      expect(w.panels.size).toBe(open);
    }
    expect(w.closing).toHaveBeenCalledTimes(1);
  });

  test.each([2, 3, 30, 31])('%d presses at once never give two panels', async (presses) => {
    const w = world();
    for (let i = 0; i < presses; i++) w.toggle();
    await settled();
    expect(w.panels.size).toBe(presses % 2);
    expect(w.most()).toBeLessThanOrEqual(1);
  });

  test('closes what is open or opening, once, and says whether there was anything', async () => {
    const w = world();
    expect(w.close()).toBe(false);
    w.toggle();
    expect([w.close(), w.close()]).toEqual([true, false]);
    await settled();
    w.toggle();
    await settled();
    expect(w.panels.size).toBe(1);
    expect(w.close()).toBe(true);
    expect(w.panels.size).toBe(0);
  });

  test('tells of the closing before the page is restored, and of the end after', async () => {
    const w = world();
    w.toggle();
    await settled();
    const [controller] = w.panels;
    const order: string[] = [];
    w.closing.mockImplementation(() => order.push('closing'));
    w.closed.mockImplementation(() => order.push('closed'));
    controller?.signal.addEventListener('abort', () => order.push('restored'));
    w.close();
    await settled();
    expect(order).toEqual(['closing', 'restored', 'closed']);
  });

  test('a panel that closes by itself can be opened again', async () => {
    const w = world();
    w.toggle();
    await settled();
    for (const controller of w.panels) controller.abort();
    w.toggle();
    await settled();
    expect(w.panels.size).toBe(1);
  });

  test('a failed opening is closed, told once, and can be tried again', async () => {
    const failed = vi.fn();
    const closing = vi.fn();
    const { toggle } = createToggle(() => Promise.reject(new Error('gone')), { closing, closed: () => {}, failed });
    toggle();
    await settled();
    toggle();
    await settled();
    expect(closing).toHaveBeenCalledTimes(2);
    expect(failed).toHaveBeenCalledTimes(2);
  });
});

describe('taking down', () => {
  test('runs the steps in reverse order, once', () => {
    const controller = new AbortController();
    const order: number[] = [];
    const onClosing = createTakedown(controller.signal, () => {});
    for (const step of [1, 2, 3]) onClosing(() => order.push(step));
    controller.abort();
    controller.abort();
    expect(order).toEqual([3, 2, 1]);
  });

  test('a step that fails is told and stops none of the others', () => {
    const controller = new AbortController();
    const order: number[] = [];
    const failed = vi.fn();
    const onClosing = createTakedown(controller.signal, failed);
    onClosing(() => order.push(1));
    onClosing(() => {
      throw new Error('stuck');
    });
    onClosing(() => order.push(3));
    controller.abort();
    expect(order).toEqual([3, 1]);
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('stuck'));
  });
});
