import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptIn, limitsIn, type Room, sizeIn, widthsFrom } from '../../../../extension/platform/widths.ts';

const side = (width: number, em = 16): Room => ({ width, height: 900, em, isSheet: false });
const sheet = (height: number): Room => ({ width: 400, height, em: 16, isSheet: true });

const rooms = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 200, max: 3000 }),
  em: fc.integer({ min: 6, max: 40 }),
  isSheet: fc.boolean(),
});

describe('the size of the panel', () => {
  test.each([
    [side(1280), { least: 280, usual: 358, most: 720 }],
    [side(1600), { least: 280, usual: 420, most: 720 }],
    [side(700), { least: 280, usual: 340, most: 420 }],
    [side(1600, 32), { least: 560, usual: 680, most: 960 }],
    // Too narrow for 60 % to hold the least width.
    [side(700, 32), { least: 560, usual: 560, most: 560 }],
    [sheet(800), { least: 160, usual: 496, most: 736 }],
  ])('%o has %o', (room, limits) => expect(limitsIn(room)).toEqual(limits));

  test('is remembered for windows of the same class alone, and fits the window it is used in', () => {
    const widths = keptIn(side(1200), {}, 700);
    expect(sizeIn(side(1200), widths)).toBe(700);
    expect(sizeIn(side(1110), widths)).toBe(666);
    expect(sizeIn(side(1000), widths)).toBe(340);
    expect(sizeIn(side(1700), widths)).toBe(420);
    expect(sizeIn(sheet(800), widths)).toBe(496);
    expect(sizeIn(side(1200), keptIn(side(1200), widths, undefined))).toBe(340);
  });

  test('of a sheet is a share of the height', () => {
    const widths = keptIn(sheet(800), {}, 400);
    expect(sizeIn(sheet(600), widths)).toBe(300);
  });

  test('lies between its limits in every window, whatever is stored', () => {
    fc.assert(
      fc.property(rooms, fc.anything(), fc.option(fc.double()), (room, stored, size) => {
        const { least, most, usual } = limitsIn(room);
        expect(least).toBeLessThanOrEqual(usual);
        expect(usual).toBeLessThanOrEqual(most);
        const widths = keptIn(room, widthsFrom(stored), size ?? undefined);
        const found = sizeIn(room, widthsFrom(JSON.parse(JSON.stringify(widths))));
        expect(found).toBeGreaterThanOrEqual(least);
        expect(found).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test.each([
  [undefined, {}],
  ['wide', {}],
  [{ wide: 400, vast: '500', sheet: -1, other: 3 }, { wide: 400 }],
  [{ narrow: Number.NaN, wide: Number.POSITIVE_INFINITY }, {}],
])('of stored %o only %o is understood', (stored, widths) => expect(widthsFrom(stored)).toEqual(widths));
