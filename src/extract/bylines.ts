/** The writer, without the word before the name. */

/** `بقلم:  يورونيوز` → `يورونيوز`, `By Euronews with Agencies` → `Euronews with Agencies`; the colon may be missing in markup. */
const BEFORE = /^(?:بقلم|إعداد|اعداد|تحرير|كتابة|كتبت?|ترجمة|تقرير|by|von|par|di|por|de)(?:\s*:\s*|\s+)/iu;

/** The name or names in a byline; undefined when there is none. */
export function writerIn(byline: string): string | undefined {
  const name = byline.replace(BEFORE, '').replace(/^[:\s•|-]+|[\s•|-]+$/gu, '');
  return name || undefined;
}
