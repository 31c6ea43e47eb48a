/** Things to keep, of our own, and whatever else may be in a storage. */

import fc from 'fast-check';
import { ENTITY_TYPES } from '../../../src/analysis.ts';
import type { ArticleFacts, Keepable, Pin } from '../../../src/keeping/kept.ts';
import { KEPT_KINDS, nameId } from '../../../src/keeping/kept.ts';

export const PORT: ArticleFacts = {
  url: 'https://news.example/port',
  headline: 'اتفاق جديد لتوسيع المرفأ',
  published: '2026-03-02T10:00:00+02:00',
};
export const FAIR: ArticleFacts = { url: 'https://news.example/fair', headline: 'معرض الكتاب يفتح أبوابه' };

export const BEIRUT: Keepable = {
  kind: 'name',
  arabic: 'بيروت',
  english: 'Beirut',
  type: 'place',
  description: 'capital of Lebanon',
  confidence: 'known',
  sentence: 'وصلت الوزيرة إلى بيروت مساء الاثنين.',
};
export const MINISTER: Keepable = { kind: 'name', arabic: 'سلمى النجار', english: 'Salma Najjar', type: 'person', confidence: 'guessed' };
export const BULLET: Keepable = { kind: 'bullet', arabic: 'قالت النجار إن الاتفاق سيوفر ثلاثمئة فرصة عمل.' };

export const PIN: Pin = { id: nameId('بيروت', 'place'), arabic: 'بيروت', english: 'Beirut', type: 'place' };

/** Texts with all that breaks a line, a field, a formula or a direction. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=cmd|',
        '"',
        "'",
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        '\0',
        '\u2028',
        '\u2067',
        '\u2069',
        '\u200f',
        '😀',
        '\ud83d',
        'بيروت',
        '<b>',
        '*',
        '#',
        '@',
        ' ',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

const anyArticle = fc.record({ url: anyText, headline: anyText, published: anyText }, { requiredKeys: [] });

/** What a page could ask to keep. */
export const anyKeepable: fc.Arbitrary<Keepable> = fc.record(
  {
    kind: fc.constantFrom(...KEPT_KINDS),
    arabic: anyText.map((text) => `ن${text}`),
    english: anyText,
    type: fc.constantFrom(...ENTITY_TYPES),
    confidence: fc.constantFrom('known' as const, 'inferred' as const, 'guessed' as const),
    sentence: anyText,
  },
  { requiredKeys: ['kind', 'arabic'] },
);

export const anyPlace = fc.tuple(
  anyArticle,
  fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') }).map((date) => date.toISOString()),
);

/** Stored data of any form, also of nearly the right one. */
export const anyStored = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue()),
  fc.record(
    {
      items: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record(
              {
                kind: fc.constantFrom(...KEPT_KINDS, 'x'),
                arabic: anyText,
                id: fc.string(),
                english: fc.jsonValue(),
                places: fc.array(fc.record({ article: fc.jsonValue(), at: fc.constantFrom('2026-01-01T00:00:00.000Z', 'x', 5) })),
              },
              { requiredKeys: [] },
            ),
          ),
        ),
      ),
      pins: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ arabic: anyText, type: fc.constantFrom(...ENTITY_TYPES, 'x') }, { requiredKeys: [] })),
      ),
      names: fc.dictionary(
        fc.oneof(fc.string(), fc.constant('__proto__')),
        fc.oneof(
          fc.jsonValue(),
          fc.record({ times: fc.integer(), first: fc.constantFrom('2026-01-01', 'x'), last: fc.constantFrom('2026-01-02', 3) }),
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);
