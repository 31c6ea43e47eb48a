import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIDES, settingsFrom } from '../../../../extension/platform/settings.ts';

test.each([
  { stored: undefined, touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false } },
  { stored: undefined, touch: true, expected: { tab: false, side: 'end', automatic: false, paused: false } },
  { stored: { tab: true }, touch: true, expected: { tab: true, side: 'end', automatic: false, paused: false } },
  { stored: { tab: false, side: 'start' }, touch: false, expected: { tab: false, side: 'start', automatic: false, paused: false } },
  { stored: { tab: 'yes', side: 'left' }, touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false } },
  { stored: null, touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false } },
  { stored: 'broken', touch: false, expected: { tab: true, side: 'end', automatic: false, paused: false } },
])('$stored on touch $touch', ({ stored, touch, expected }) => {
  expect(settingsFrom(stored, touch)).toEqual(expected);
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
