/** Numbers as printable characters, so that the model is a text file that packs well and diffs as lines. */

/** Sixty-four characters that need no escape in JSON, HTML or a template. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers below this take one character; from here on the first character says how many times 64, the second the rest. */
export const SINGLE = 32;

/** The largest number that two characters hold. */
export const LARGEST = SINGLE + 32 * 64 - 1;

const VALUE = new Int8Array(128).fill(-1);
for (let i = 0; i < DIGITS.length; i++) VALUE[DIGITS.charCodeAt(i)] = i;

function digitAt(text: string, at: number): number {
  const value = VALUE[text.charCodeAt(at)] ?? -1;
  if (value < 0) throw new Error(`transliteration model: no digit at ${at} of a line of ${text.length}`);
  return value;
}

/** The numbers of a line in which small ones take one character and large ones two. */
export function readNumbers(line: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const value = digitAt(line, at);
    if (value < SINGLE) numbers.push(value);
    else numbers.push(SINGLE + (value - SINGLE) * 64 + digitAt(line, ++at));
  }
  return numbers;
}

/** The numbers 0 to 63 of a line with one character each. */
export function readDigits(line: string): Uint8Array {
  const digits = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) digits[at] = digitAt(line, at);
  return digits;
}
