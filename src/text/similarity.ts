/** How alike two texts are, for folded forms. */

/** Levenshtein distance of two strings, at most `limit` + 1 (the computation stops there). */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/** 1 for equal strings, 0 for strings with nothing in place: 1 − distance / longer length. */
export function editRatio(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer ? 1 - editDistance(a, b) / longer : 1;
}

/** The share of the members of `a` that are in `b`, 0 to 1; 0 for an empty `a`. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (!a.size) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / a.size;
}
