/** Dates as pages write them. */

import { fold } from '../text/fold.ts';
import { wordCount } from './line-forms.ts';
import { MONTH, monthNumber } from './months.ts';

const pad = (value: string | number): string => String(value).padStart(2, '0');

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\.\d+)?(?:\s*(?<half>[صم]|am|pm)(?!\p{L}))?`;
const ZONE = String.raw`(?<zone>z(?!\p{L})|[+-]\d{2}:?\d{2}(?!\d)|(?:utc|gmt|cest|cet)(?!\p{L})|بتوقيت (?:غرينتش|جرينتش))`;
const TIME = String.raw`(?:(?:\s*[-–,،|•·]\s*|\s+|t)(?:(?:الساعه|at|um|a las|alle|في)\s+)?${CLOCK}(?:\s*\(?${ZONE})?)?`;
const NAME = String.raw`(?<month>${MONTH})(?!\p{L})(?:\s*[/-]?\s*(?:${MONTH})(?!\p{L}))?`;

/** On folded text, each with a date that it takes. */
const FORMS: readonly RegExp[] = [
  // 2021-04-13 19:09:00 +02:00 · 2021-04-13T19:09:00Z · 2021/04/13
  String.raw`(?<year>\d{4})[-/](?<number>\d{1,2})[-/](?<day>\d{1,2})(?!\d)${TIME}`,
  // 13/04/2021 - 19:09 · 13.04.2021
  String.raw`(?<!\d)(?<day>\d{1,2})[-/.](?<number>\d{1,2})[-/.](?<year>\d{4})${TIME}`,
  // 13 أبريل/نيسان 2021 - 19:09 · 2 مايو/ أيار 2024 · 13. April 2021 · 13 de abril de 2021
  String.raw`(?<!\d)(?<day>\d{1,2})\.?\s+(?:de\s+)?${NAME},?\s+(?:de\s+)?(?<year>\d{4})${TIME}`,
  // April 13, 2021
  String.raw`(?<!\p{L})${NAME}\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})${TIME}`,
].map((form) => new RegExp(form, 'iu'));

const ZONES: Readonly<Record<string, string>> = { z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', cest: '+02:00' };

/** A written date in ISO 8601, with its zone when it names one; undefined when there is no date in it. */
export function isoDate(written: string): string | undefined {
  const folded = fold(written);
  for (const form of FORMS) {
    const groups = form.exec(folded)?.groups;
    if (groups) return assemble(groups);
  }
  return undefined;
}

/** Words that a line may have beside its date: `نشر في`, a place, a writer's name. */
const MOST_BESIDE = 5;

/** True for a line that is there to give a date, as against a sentence or caption that names one. */
export function isDateLine(line: string): boolean {
  const folded = fold(line);
  const form = FORMS.find((candidate) => candidate.test(folded));
  return form !== undefined && wordCount(folded.replace(form, ' ')) <= MOST_BESIDE;
}

function assemble(groups: Record<string, string | undefined>): string | undefined {
  const { year = '', day = '', hour, minute, second = '00', half, zone } = groups;
  const month = groups.number === undefined ? (monthNumber(groups.month?.toLowerCase() ?? '') ?? 0) : Number(groups.number);
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const isAfternoon = half === 'م' || half === 'pm';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return `${date}T${pad(hours)}:${minute}:${second}${zone === undefined ? '' : offset(zone)}`;
}

const offset = (zone: string): string => ZONES[zone] ?? (/^[+-]/.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z');
