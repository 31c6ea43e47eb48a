import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIDES, settingsFrom } from '../../../../extension/platform/settings.ts';

test.each([
  { stored: undefined, touch: false, expected: { tab: true, side: 'end' } },
  { stored: undefined, touch: true, expected: { tab: false, side: 'end' } },
  { stored: { tab: true }, touch: true, expected: { tab: true, side: 'end' } },
  { stored: { tab: false, side: 'start' }, touch: false, expected: { tab: false, side: 'start' } },
  { stored: { tab: 'yes', side: 'left' }, touch: false, expected: { tab: true, side: 'end' } },
  { stored: null, touch: false, expected: { tab: true, side: 'end' } },
  { stored: 'broken', touch: false, expected: { tab: true, side: 'end' } },
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
