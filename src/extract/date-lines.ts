/** Lines that give the time of publication and nothing else. */

const LETTERS = String.raw`[a-z\u0621-\u064a]+`;
/** 13/04/2021 · 2021-04-13 · 13 أبريل/نيسان 2021 · 13. April 2021 */
const DATE = new RegExp(
  String.raw`\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,4}|\d{1,2}\.?\s+${LETTERS}(?:\s*[/ -]\s*${LETTERS}){0,2},?\s+\d{4}`,
  'g',
);
/** 19:09 · 07.10 ص · 14:20 CET · 18:40 بتوقيت غرينتش · 12:00 +02:00 */
const TIME = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[+-]\d{1,2}:?\d{0,2})?/g;
const AFTER_TIME = /(?:^|\s)(?:cet|cest|gmt|utc|ص|م|بتوقيت [\u0621-\u064a]+)(?=\s|$)/g;
const WORDS =
  /نشرت? في|نشر بتاريخ|تم النشر في|تاريخ النشر|اخر تحديث(?: في)?|حدث في|تم التحديث|(?:zuerst )?veroffentlicht am|zuletzt aktualisiert|published(?: on)?|updated(?: on)?|publie le|mis a jour le/g;
/** Days of the week stand before dates. */
const DAYS =
  /(?:^|\s)(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|saturday|sunday|monday|tuesday|wednesday|thursday|friday)(?=[\s,،]|$)/g;

/** A time and nothing else, as it stands before each entry of a live page: `10:30`, `10:30 CET`. */
const ALONE = /^\d{1,2}:\d{2}(?:\s*(?:cet|cest|gmt|utc|ص|م))?$/;

/** Characters of the longest: two dates with their words. */
const LONGEST = 120;

/** True for a folded line such as `نشرت في 13/04/2021 - 19:09`, `12 ابريل 2021`, `اخر تحديث: 14:20`, `نشرت في`. */
export function isDate(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const words = folded.replace(WORDS, ' ');
  const isNamed = words.length !== folded.length || words !== folded;
  if (!isNamed && !/\d/.test(folded)) return false;
  const withoutDates = words.replace(DATE, ' ');
  const isDated = withoutDates !== words;
  if (!isNamed && !isDated && !ALONE.test(folded)) return false;
  const rest = withoutDates.replace(TIME, ' ').replace(AFTER_TIME, ' ').replace(DAYS, ' ');
  return !/[0-9a-z\u0621-\u064a]/.test(rest);
}
