import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPasses } from '../../../../extension/content/passes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('many changes at once are one pass, soon', () => {
  const run = vi.fn();
  const passes = createPasses(run);
  for (let i = 0; i < 50; i++) passes.request();
  vi.advanceTimersByTime(199);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('after a quiet spell a change is read as soon as the first one was', () => {
  const run = vi.fn();
  const passes = createPasses(run);
  for (let i = 0; i < 4; i++) {
    passes.request();
    vi.advanceTimersByTime(10_200);
    expect(run).toHaveBeenCalledTimes(i + 1);
  }
});

test('what is stopped does not run', () => {
  const run = vi.fn();
  const passes = createPasses(run);
  passes.request();
  passes.stop();
  vi.advanceTimersByTime(60_000);
  expect(run).not.toHaveBeenCalled();
});

test('never more than six in ten seconds, and the last change is always read', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 60 }), (gaps) => {
      const runs: number[] = [];
      const passes = createPasses(() => runs.push(Date.now()));
      let last = 0;
      for (const gap of gaps) {
        vi.advanceTimersByTime(gap);
        passes.request();
        last = Date.now();
      }
      vi.advanceTimersByTime(30_000);
      expect(runs.at(-1)).toBeGreaterThanOrEqual(last);
      for (const time of runs) expect(runs.filter((other) => other > time - 10_000 && other <= time).length).toBeLessThanOrEqual(6);
    }),
    { numRuns: 60 },
  );
});
