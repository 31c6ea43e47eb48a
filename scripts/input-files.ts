/** Files and streams as the analysis command takes them. */

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type FileInput, InputError, MAX_INPUT } from './analysis-input.ts';

/** The path of a file that was named relative to the folder npm was called from. */
const pathOf = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

const utf8 = new TextDecoder('utf-8', { fatal: true });

function bytesOf(file: string): Buffer {
  const path = pathOf(file);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new InputError('bad-input', `no such file: ${file}`);
  if (size > MAX_INPUT) throw new InputError('too-large', `${size} bytes; at most ${MAX_INPUT} are read`);
  const bytes = readFileSync(path);
  if (!file.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_INPUT });
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('too-large', `unpacks to more than ${MAX_INPUT} bytes`);
    throw new InputError('bad-input', `not a gzip file: ${file}`);
  }
}

/** The input in a file, by the file's ending; throws an `InputError` when it cannot be read or is no text. */
export function inputInFile(file: string, url: string | undefined): FileInput {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  const isPage = /\.html?$/.test(name);
  if (!isPage && !name.endsWith('.txt')) throw new InputError('bad-input', `neither .html, .htm nor .txt: ${file}`);
  const bytes = bytesOf(file);
  let content: string;
  try {
    content = utf8.decode(bytes);
  } catch {
    throw new InputError('bad-input', `not UTF-8 text: ${file}`);
  }
  return isPage ? { kind: 'html', html: content, ...(url !== undefined && { url }) } : { kind: 'text', text: content };
}

/** The lines of a stream one by one; a line over the size limit comes as `undefined`, and is never held whole. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const line = () => {
    const whole = size > MAX_INPUT ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return whole;
  };
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > MAX_INPUT) parts = [];
    else parts.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield line();
    }
    keep(chunk.subarray(from));
  }
  if (size) yield line();
}
