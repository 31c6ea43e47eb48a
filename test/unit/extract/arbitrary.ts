/** Random drafts and pages out of what pages are made of: sentences, captions with their repeats, labels, hostile bits. */

import fc from 'fast-check';
import { REMOVAL_REASONS } from '../../../src/article.ts';
import type { Draft, Hint, Piece } from '../../../src/extract/draft.ts';

const TEXTS = [
  'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح أمام السيارات في الربيع.',
  'قالت بلدية المدينة الخميس إن الجسر الجديد سيفتح',
  'وأضاف رئيس البلدية: "انتهت الأشغال قبل موعدها بشهرين رغم الفيضانات".',
  'الجسر الجديد يفتح في الربيع',
  'الجسر الجديد يفتح في الربيع - أخبار الساحل',
  'عمال البلدية يفتحون الجسر الجديد أمام السيارات صباح الخميس',
  'عمال البلدية يفتحون الجسر الجديد أمام السيارت صباح الخميس',
  'عمال البلدية يفتحون الجسر الجديد أمام السيارات صباح الخميس Copyright رويترز',
  'عمال البلدية يفتحون الجسر الجديد أمام السيارات صباح الخميس (AP Photo/Name Surname)',
  'Copyright رويترز',
  'Copyright',
  'أ ف ب',
  '© AFP',
  'شارك هذا المقالClose Button',
  'اعلان',
  'عاجل',
  'تقرأ الآن:',
  'مواضيع إضافية',
  'المزيد عن موضوع',
  'اقرأ أيضا: الميناء القديم يستقبل سفينة',
  'بقلم:  يورونيوز',
  'By Euronews',
  'نشرت في 13/04/2021 - 19:09',
  'فرنسا',
  'مشاهدينا الكرام',
  'اشترك الآن لمتابعة القراءة',
  'انتهت.',
  '“يورونيوز” : متى يفتح الجسر؟',
  '<script>alert(1)</script>',
  '__proto__',
  '١٢٣ \u200f \u0640\u0640 \ud83d',
];

/** A text of a page, white space collapsed. */
const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }).map((raw) => raw.replace(/\s+/g, ' ').trim() || 'نص') },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS)).map((pair) => pair.join(' ')) },
);

const hint = fc.oneof(
  fc.constantFrom<Hint>('line', 'paragraph', 'paragraph', 'subhead', 'quote', 'listItem', 'headline', 'standfirst'),
  fc.constantFrom<Hint>('caption', 'captionBox', 'alt', 'tooltip', 'credit'),
  fc.constantFrom<Hint>(...REMOVAL_REASONS),
);

const piece = fc
  .record({ text, hint, figure: fc.option(fc.nat(3), { nil: undefined }), rendered: fc.boolean() })
  .map(({ figure, ...rest }): Piece => {
    // An attribute is a picture's and is never painted.
    const ofPicture = rest.hint === 'alt' || rest.hint === 'tooltip';
    const number = figure ?? (ofPicture ? 0 : undefined);
    return { ...rest, rendered: rest.rendered && !ofPicture, via: 'markup:outside', ...(number !== undefined && { figure: number }) };
  });

const facts = fc.record({ headline: text, description: text, byline: text, published: text, section: text }, { requiredKeys: [] });

export const drafts: fc.Arbitrary<Draft> = fc.record({
  site: fc.constantFrom('euronews' as const, 'generic' as const, 'text' as const),
  pieces: fc.array(piece, { maxLength: 30 }),
  facts,
});

const escaped = (raw: string): string => raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const TAGS =
  'div p p p span section article main aside figure figcaption blockquote ul li h1 h2 b a nav form table td pre noscript template svg button x-block small'.split(
    ' ',
  );
const CLASSES =
  'o-article-newsy c-article-content js-article-content c-article-summary c-article-caption__text c-article-image-video widget__captionText widget__captionCredit c-ad swiper-slide widget--type-related c-article-contributors x'.split(
    ' ',
  );
const ATTRIBUTES = [
  'hidden',
  'style="display:none"',
  'name="children"',
  'id="body"',
  'onclick="alert(1)"',
  'href="javascript:alert(1)"',
  'role="button"',
  'itemprop="articleBody"',
];

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: text.map(escaped) },
    { weight: 1, arbitrary: text.map((alt) => `<img src="x" alt="${escaped(alt)}" title="${escaped(alt)}">`) },
    { weight: 1, arbitrary: fc.constantFrom('<br>', '<br><br>', '<!-- x -->', '</p>', '<hr>') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.option(fc.constantFrom(...CLASSES), { nil: undefined }),
          fc.option(fc.constantFrom(...ATTRIBUTES), { nil: '' }),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([tag, name, attribute, inside]) => `<${tag}${name ? ` class="${name}"` : ''} ${attribute}>${inside.join('')}</${tag}>`),
    },
  ),
}));

/** A whole page; its body may be a known publisher's, may be anybody's. */
export const pages: fc.Arbitrary<string> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 8 }), fc.boolean(), text)
  .map(([nodes, known, title]) => {
    const inside = nodes.join('');
    const body = known
      ? `<article class="o-article-newsy"><h1>${escaped(title)}</h1><div class="c-article-content">${inside}</div></article>`
      : inside;
    return `<html><head><title>${escaped(title)}</title></head><body>${body}</body></html>`;
  });
