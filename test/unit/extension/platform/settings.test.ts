import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPaused, SIDES, settingsFrom } from '../../../../extension/platform/settings.ts';

test.each([
  { stored: undefined, touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false, pausedAt: [] } },
  { stored: undefined, touch: true, expected: { tab: false, side: 'end', automatic: false, paused: false, pausedAt: [] } },
  { stored: { tab: true }, touch: true, expected: { tab: true, side: 'end', automatic: false, paused: false, pausedAt: [] } },
  {
    stored: { tab: false, side: 'start' },
    touch: false,
    expected: { tab: false, side: 'start', automatic: false, paused: false, pausedAt: [] },
  },
  {
    stored: { tab: 'yes', side: 'left' },
    touch: false,
    expected: { tab: true, side: 'end', automatic: false, paused: false, pausedAt: [] },
  },
  { stored: null, touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false, pausedAt: [] } },
  { stored: 'broken', touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false, pausedAt: [] } },
])('$stored on touch $touch', ({ stored, touch, expected }) => {
  expect(settingsFrom(stored, touch)).toEqual(expected);
});

test.each([
  [{ paused: true }, 'https://news.example/a', true],
  [{}, 'https://news.example/a', false],
  [{ pausedAt: ['https://news.example/a/', 7, 'about:blank'] }, 'https://news.example/a?from=home#top', true],
  [{ pausedAt: ['https://news.example/a'] }, 'https://news.example/ab', false],
  [{ pausedAt: ['about:blank'] }, 'about:blank', false],
])('%j pauses %s: %s', (stored, url, expected) => {
  expect(isPaused(settingsFrom(stored, false), url)).toBe(expected);
});

test('whatever is stored, the settings are whole, and storing them again changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.boolean(), (stored, touch) => {
      const settings = settingsFrom(stored, touch);
      expect(typeof settings.tab).toBe('boolean');
      expect(SIDES).toContain(settings.side);
      expect(settingsFrom(settings, !touch)).toEqual(settings);
    }),
  );
});
