/** Quotations in running text, as newsrooms really type them: marks of three kinds, sometimes the wrong way round. */

/** A quotation or bracket: from its opening mark to after its closing mark. */
export interface Enclosure {
  start: number;
  end: number;
}

/** Marks that can close one another: a closing mark is often typed as an opening one (“…“), never one of another kind («…"). */
const FAMILY: Readonly<Record<string, string>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
};

const QUOTATION_MARK = /["“”„«»]/g;
const BRACKET = /[()[\]]/g;
const MARK = /["“”«»()[\]]/g;
const PARTNER: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' };

/** An opening mark that finds no end within this many characters is a slip of the pen; longer than four sentences no quotation of the dev pages runs. */
const LONGEST_QUOTATION = 600;
const LONGEST_BRACKET = 200;

const isGap = (unit: string | undefined) => unit === undefined || /[\s.,،؛:;!?؟()[\]…]/.test(unit);

interface Opened {
  mark: string;
  at: number;
  /** Typed with a gap before it and none after it, so surely an opening mark. */
  sure: boolean;
}

/** The quotations of a text, outermost only, in order. Marks without a partner are passed over. */
export function quotations(text: string): Enclosure[] {
  const out: Enclosure[] = [];
  let open: Opened | undefined;
  for (const { 0: mark, index: i } of text.matchAll(QUOTATION_MARK)) {
    const opens = isGap(text[i - 1]) && !isGap(text[i + 1]);
    const closes = !isGap(text[i - 1]) && isGap(text[i + 1]);
    if (open && i - open.at > LONGEST_QUOTATION) open = undefined;
    if (!open) {
      // A mark that can only close, when nothing is open, has lost its partner: كلمة» ثم.
      if (mark !== '»' && !(closes && mark !== '«' && mark !== '“')) open = { mark, at: i, sure: opens };
    } else if (FAMILY[open.mark] === FAMILY[mark]) {
      // Two sure openings in a row: the first was never closed.
      if (opens && open.sure) open = { mark, at: i, sure: true };
      else {
        out.push({ start: open.at, end: i + 1 });
        open = undefined;
      }
    }
  }
  return out;
}

/** The round and square brackets of a text that close within 200 characters, outermost only, in order. */
export function brackets(text: string): Enclosure[] {
  const out: Enclosure[] = [];
  let from = -1;
  let depth = 0;
  for (const { 0: unit, index: i } of text.matchAll(BRACKET)) {
    if (unit === '(' || unit === '[') {
      if (depth === 0 || i - from > LONGEST_BRACKET) {
        from = i;
        depth = 0;
      }
      depth++;
    } else if (depth > 0 && --depth === 0 && i - from <= LONGEST_BRACKET) out.push({ start: from, end: i + 1 });
  }
  return out;
}

/** True when every quotation mark and bracket of a text has its partner, each typed the right way round. */
export function isBalanced(text: string): boolean {
  const waiting: string[] = [];
  for (const [unit] of text.matchAll(MARK)) {
    if (unit === '"') {
      if (waiting.at(-1) === '"') waiting.pop();
      else if (waiting.includes('"')) return false;
      else waiting.push('"');
    } else if (unit === '«' || unit === '“' || unit === '(' || unit === '[') waiting.push(unit);
    else if (waiting.pop() !== PARTNER[unit]) return false;
  }
  return waiting.length === 0;
}

/** The text without its only quotation mark, which can have no partner; absent when it has none or several. */
export function withoutLoneMark(text: string): string | undefined {
  const [lone, ...others] = text.matchAll(QUOTATION_MARK);
  return lone && !others.length ? text.slice(0, lone.index) + text.slice(lone.index + 1) : undefined;
}
