/** Numbers as printable characters, so that a model is a text file that packs well and diffs as lines. */

/** Sixty-four characters that need no escape in JSON, HTML or a template. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A character says five bits of a number, lowest first, and with its sixth that more follow. */
const BITS = 5;
const MORE = 2 ** BITS;

const VALUE = new Int8Array(128).fill(-1);
for (let i = 0; i < DIGITS.length; i++) VALUE[DIGITS.charCodeAt(i)] = i;

function digitAt(line: string, at: number, model: string): number {
  const value = VALUE[line.charCodeAt(at)] ?? -1;
  if (value < 0) throw new Error(`${model}: no digit at ${at} of a line of ${line.length}`);
  return value;
}

/** A whole number from 0 on in the characters that `readNumbers` reads. */
export function packNumber(value: number): string {
  let rest = value;
  let out = '';
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) out += DIGITS[MORE + (rest % MORE)];
  return out + DIGITS[rest];
}

/** The numbers of a line, each below 2^31; throws where a character is none of ours, with the model's name. */
export function readNumbers(line: string, model: string): Int32Array {
  const numbers = new Int32Array(line.length);
  let count = 0;
  let shift = 0;
  for (let at = 0; at < line.length; at++) {
    const digit = digitAt(line, at, model);
    numbers[count] = (numbers[count] ?? 0) | ((digit & (MORE - 1)) << shift);
    shift += BITS;
    if (digit >= MORE) continue;
    count++;
    shift = 0;
  }
  return numbers.subarray(0, count);
}

/** The numbers 0 to 63 of a line with one character each; throws where a character is none of ours, with the model's name. */
export function readDigits(line: string, model: string): Uint8Array {
  const digits = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) digits[at] = digitAt(line, at, model);
  return digits;
}
