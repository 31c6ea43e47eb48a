/** A light stem, for comparing sentences only: never shown, never looked up. */

/** Longest first. The article with what stands before it: والقمة, بالقمة, للقمة, القمة → قمه. */
const FRONTS = ['وبال', 'وكال', 'ولل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'] as const;

/** Longest first. Endings of number, gender and possession: محادثاتهما → محادث, روسيه and روسيا → روس. */
const ENDS = ['اتهما', 'اتها', 'اتهم', 'اته', 'هما', 'يات', 'تها', 'يا', 'ات', 'ان', 'ون', 'ين', 'يه', 'ها', 'هم', 'ه', 'ي', 'ا'] as const;

const CACHE = new Map<string, string>();
/** Bound on the cache of a long-lived process; a day of reading stays far below it. */
const CACHE_LIMIT = 50_000;

function strip(word: string): string {
  let stem = word;
  const front = FRONTS.find((affix) => stem.length - affix.length >= 3 && stem.startsWith(affix));
  if (front) stem = stem.slice(front.length);
  // وقمة → قمه, وأعلن → اعلن; three letters must stay: وزر stays.
  else if (stem.length >= 5 && (stem[0] === 'و' || stem[0] === 'ف')) stem = stem.slice(1);
  // لمناقشة → مناقشه; the stem keeps five letters, so بايدن and لندن stay.
  if (!front && stem.length >= 6 && (stem[0] === 'ب' || stem[0] === 'ل')) stem = stem.slice(1);
  const end = ENDS.find((affix) => stem.length - affix.length >= 3 && stem.endsWith(affix));
  return end ? stem.slice(0, -end.length) : stem;
}

/** The light stem of a folded word (after the idea of Larkey's light10: articles and endings go, verb prefixes stay). */
export function stem(word: string): string {
  const known = CACHE.get(word);
  if (known !== undefined) return known;
  const found = strip(word);
  if (CACHE.size >= CACHE_LIMIT) CACHE.clear();
  CACHE.set(word, found);
  return found;
}
