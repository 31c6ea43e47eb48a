/** The writer, without the word before the name. */

/** `بقلم:  يورونيوز` → `يورونيوز`, `By Euronews with Agencies` → `Euronews with Agencies`; the colon may be missing in markup. */
const BEFORE = /^(?:بقلم|بواسطة|إعداد|اعداد|تحرير|كتابة|كتبت?|ترجمة|تقرير|by|von|par|di|por|de)(?:\s*:\s*|\s+)/i;

/** The name or names in a byline; undefined when there is none. */
export function writerIn(byline: string): string | undefined {
  const name = byline.replace(BEFORE, '').replace(/^[:\s•|-]+|[\s•|-]+$/g, '');
  return name || undefined;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** `By Euronews with Agencies`, `Von Anna Berg mit AP`: names alone, so that a heading such as `By land and sea` is none. */
const LATIN = new RegExp(
  String.raw`^(?:By|Von|Par|Di|Por)\s+${NAME}(?:\s+(?:${NAME}|&|and|with|et|avec|und|mit|e|con|y|de|van|al))*$`,
  'u',
);

/** True for a line of a scrape that is a byline in a Latin script, which has no colon to be told by. */
export const isLatinByline = (text: string): boolean => text.length < 100 && /^(?:By|Von|Par|Di|Por)\s/.test(text) && LATIN.test(text);
