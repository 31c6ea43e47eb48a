const OPENING = '“«‘„';
const CLOSING = '”»’';
const STRAIGHT = '"';

/** Marks that do not pair inside a stretch: writers close with an opening mark and the reverse, so only the number counts. */
function quoteMarks(text: string): number {
  let count = 0;
  for (const letter of text) if (letter === STRAIGHT || OPENING.includes(letter) || CLOSING.includes(letter)) count++;
  return count;
}

/**
 * The stretch, widened by the one quotation mark that stands at its edge where that makes its marks pair
 * (ستارت" الجديدة → "ستارت" الجديدة); absent when the marks inside cannot be paired.
 */
export function balanced(raw: string, start: number, end: number): { start: number; end: number } | undefined {
  const isPaired = (from: number, to: number) => quoteMarks(raw.slice(from, to)) % 2 === 0;
  if (isPaired(start, end)) return { start, end };
  if (start > 0 && quoteMarks(raw.slice(start - 1, start)) && isPaired(start - 1, end)) return { start: start - 1, end };
  if (end < raw.length && quoteMarks(raw.slice(end, end + 1)) && isPaired(start, end + 1)) return { start, end: end + 1 };
  return undefined;
}
