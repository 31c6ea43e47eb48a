/** Dates as pages write them. */

const pad = (value: string): string => value.padStart(2, '0');

/** 2021-04-13 19:09:00 +02:00, 2021-04-13T19:09:00Z, 2021-04-13 → year, month, day, time, zone. */
const BIG_FIRST = /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
/** 13/04/2021 - 19:09 */
const DAY_FIRST = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\s*[-–,]?\s*(\d{1,2}):(\d{2}))?\s*(?:(Z|[+-]\d{2}:?\d{2})\b)?/;

/** A written date in ISO 8601, with its zone when it names one; undefined when there is no date in it. */
export function isoDate(written: string): string | undefined {
  const big = BIG_FIRST.exec(written);
  if (big) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = big;
    return assemble({ year, month, day, hour, minute, second, zone });
  }
  const small = DAY_FIRST.exec(written);
  if (!small) return undefined;
  const [, day = '', month = '', year = '', hour, minute, zone] = small;
  return assemble({ year, month, day, hour, minute, second: undefined, zone });
}

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string | undefined;
  minute: string | undefined;
  second: string | undefined;
  zone: string | undefined;
}

function assemble({ year, month, day, hour, minute, second, zone }: Parts): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zone === undefined ? '' : zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return `${date}T${pad(hour)}:${minute}:${second ?? '00'}${offset}`;
}
