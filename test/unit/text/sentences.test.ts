import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['a full stop, a question, a call', 'وصل الوفد. هل يعود؟ لا! انتهى', ['وصل الوفد.', 'هل يعود؟', 'لا!', 'انتهى']],
    ['an ellipsis', 'مضى الوقت… ولم يصل أحد.', ['مضى الوقت…', 'ولم يصل أحد.']],
    ['no space after the full stop', 'غادر الوزير باريس.وصل إلى روما.', ['غادر الوزير باريس.', 'وصل إلى روما.']],
    ['a year before the glued full stop', 'حدث ذلك عام 2015.وعاد الوفد.', ['حدث ذلك عام 2015.', 'وعاد الوفد.']],
    ['a quotation closed after its full stop', 'قال العمدة "لن نرحل." وغادر القاعة.', ['قال العمدة "لن نرحل."', 'وغادر القاعة.']],
    ['a quotation closed before the full stop', 'قال العمدة «لن نرحل». وغادر القاعة.', ['قال العمدة «لن نرحل».', 'وغادر القاعة.']],
    ['a closing bracket', 'انتهى السباق (الثاني). بدأ العرض.', ['انتهى السباق (الثاني).', 'بدأ العرض.']],
    ['an agency before the full stop', 'وفق أ ف ب. وتابع الوفد.', ['وفق أ ف ب.', 'وتابع الوفد.']],
    ['a unit after its number', 'بلغ العمق 5 م. وتابع الفريق.', ['بلغ العمق 5 م.', 'وتابع الفريق.']],
    ['a run of marks with spaces', 'لا أحد يعلم . . . ثم عاد', ['لا أحد يعلم . . .', 'ثم عاد']],
    ['two stray marks, no quotation', 'كلمة" ثم. كلمة" ثم.', ['كلمة" ثم.', 'كلمة" ثم.']],
  ])('splits at %s', (_, text, expected) => expect(cut(text)).toEqual(expected));

  it.each([
    ['a comma, a semicolon, a colon', 'وصل الوفد، ثم غادر؛ وقال: نعود'],
    ['a title', 'قال د. سمير منصور إن المشفى جاهز'],
    ['a title after a conjunction', 'حضر اللقاء م. خالد ود. سمير منصور'],
    ['initials', 'رواية ج. ر. ر. تولكين الشهيرة'],
    ['a number with a point', 'ارتفع المؤشر 3.5 في المئة'],
    ['Latin initials', 'شركة U.S. Steel الأمريكية'],
    ['an address', 'نشر الموقع example.com الخبر'],
    ['a left-out passage', 'قال "الوضع صعب (...) لكننا باقون"'],
    ['full stops in an open quotation', 'قالت: "لا نريد حربا. نريد سلاما. هذا كل شيء"'],
    ['a quotation whose closing mark is typed as an opening one', 'قالت “لا نريد حربا. نريد سلاما“ أمام الحشد'],
    ['a question in a quotation', 'سأل الصحفي "من أنت؟" ولم يجب أحد'],
    ['an ellipsis before a comma', 'انتهى كل شيء...، ثم عاد الوفد'],
    ['the number of a list', '1. القمة المقبلة'],
  ])('does not split at %s', (_, text) => expect(cut(text)).toEqual([text]));

  it('splits in a quotation that never closes', () => {
    expect(cut(`قال "${'انتهى الأمر اليوم. '.repeat(60)}`).length).toBe(60);
  });

  it('gives trimmed, ordered stretches with every visible character in exactly one, whatever the text', () => {
    const unit = fc.constantFrom(...'ابتد و.!؟?…،؛:"“”«»()[]\u200f\u202b\ud83d1٣Aز\n\u00a0ـ'.split(''));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 120 }), (units) => {
        const text = units.join('');
        let at = 0;
        let seen = '';
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          seen += text.slice(start, end);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(seen.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end on a long text of open brackets and quotation marks', () => {
    const text = 'قال «إن (الأمر) "انتهى. '.repeat(20_000);
    expect(sentences(text).at(-1)?.end).toBe(text.trimEnd().length);
  });
});
