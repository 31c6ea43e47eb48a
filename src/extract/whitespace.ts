/** White space as the page paints it: any run of it is one space, none stands at the ends. */

const RUN = /\s+/g;

/** A text with its white space collapsed. */
export const collapse = (raw: string): string => raw.replace(RUN, ' ').trim();

/**
 * Where the characters of `collapse(raw)` stand in `raw`: the raw offsets of the given collapsed offsets, which must
 * ascend. An offset beyond the text gives the raw length.
 */
export function rawOffsets(raw: string, offsets: readonly number[]): number[] {
  const out: number[] = [];
  let at = 0;
  let i = raw.length - raw.trimStart().length;
  for (const offset of offsets) {
    while (at < offset && i < raw.length) {
      if (!isSpace(raw, i)) i++;
      else
        do i++;
        while (i < raw.length && isSpace(raw, i));
      at++;
    }
    out.push(i);
  }
  return out;
}

const isSpace = (raw: string, i: number): boolean =>
  raw.charCodeAt(i) <= 0x20 ? /\s/.test(raw.charAt(i)) : raw.charCodeAt(i) > 0x7f && /\s/.test(raw.charAt(i));
