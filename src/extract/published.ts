/** Dates as pages write them. */

import { fold } from '../text/fold.ts';
import { wordCount } from './line-forms.ts';
import { MONTH, monthNumber } from './months.ts';

const END = String.raw`(?![a-z\u0621-\u064a])`;
const NAME = String.raw`(${MONTH})${END}(?:\s*[/-]?\s*(?:${MONTH})${END})?`;

/** How a date is written, on folded text, and where in it year, month and day stand. */
interface Form {
  source: string;
  year: number;
  month: number;
  day: number;
}

/** Each with a date that it takes; the plain ones first, for a browser compiles each pattern at its first use. */
const FORMS: readonly Form[] = [
  // 2021-04-13 · 2021/04/13
  { source: String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)`, year: 1, month: 2, day: 3 },
  // 13/04/2021 · 13.04.2021
  { source: String.raw`(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})`, year: 3, month: 2, day: 1 },
  // 13 أبريل/نيسان 2021 · 2 مايو/ أيار 2024 · 13. April 2021 · 13 de abril de 2021
  { source: String.raw`(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?${NAME},?\s+(?:de\s+)?(\d{4})`, year: 3, month: 2, day: 1 },
  // April 13, 2021
  { source: String.raw`(?<![a-z\u0621-\u064a])${NAME}\s+(\d{1,2}),?\s+(\d{4})`, year: 3, month: 1, day: 2 },
];
const patterns = new Map<Form, RegExp>();

/** After a date: `T19:09:00Z`, ` - 19:09`, ` 07:10 م`, ` 12:00 بتوقيت غرينتش`. */
const TIME =
  /^(?:\s*[-–,،|•·]\s*|\s+|t)(?:(?:الساعه|at|um|في)\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\s*([صم]|am|pm)(?![a-z\u0621-\u064a]))?(?:\s*\(?(z|[+-]\d{2}:?\d{2}|utc|gmt|cest|cet|بتوقيت غرينتش|بتوقيت جرينتش)(?![a-z\d]))?/;
const ZONES: Readonly<Record<string, string>> = { z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', cest: '+02:00' };

interface Found {
  year: string;
  month: number;
  day: string;
  /** Offsets in the folded text. */
  start: number;
  end: number;
}

function dateIn(folded: string): Found | undefined {
  if (!/\d/.test(folded)) return undefined;
  for (const form of FORMS) {
    const pattern = patterns.get(form) ?? new RegExp(form.source);
    patterns.set(form, pattern);
    const found = pattern.exec(folded);
    if (!found) continue;
    const [year, month, day] = [form.year, form.month, form.day].map((group) => found[group] ?? '');
    const number = /^\d/.test(month ?? '') ? Number(month) : (monthNumber(month ?? '') ?? 0);
    if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
    return { year: year ?? '', month: number, day: day ?? '', start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

const pad = (value: string | number): string => String(value).padStart(2, '0');

/** A written date in ISO 8601, with its zone when it names one; undefined when there is no date in it. */
export function isoDate(written: string): string | undefined {
  const folded = fold(written);
  const found = dateIn(folded);
  if (!found) return undefined;
  const date = `${found.year}-${pad(found.month)}-${pad(found.day)}`;
  const [, hour, minute, second = '00', half, zone] = TIME.exec(folded.slice(found.end)) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'م' || half === 'pm' ? 12 : 0);
  return `${date}T${pad(hours)}:${minute}:${second}${zone === undefined ? '' : offset(zone)}`;
}

const offset = (zone: string): string => ZONES[zone] ?? (/^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z');

/** Words that a line may have beside its date: `نشر في`, a place, a writer's name, a time. */
const MOST_BESIDE = 6;

/** True for a line that is there to give a date, as against a sentence or caption that names one. */
export function isDateLine(line: string): boolean {
  const folded = fold(line);
  const found = dateIn(folded);
  return found !== undefined && wordCount(folded.slice(0, found.start)) + wordCount(folded.slice(found.end)) <= MOST_BESIDE;
}
