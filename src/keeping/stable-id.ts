/** Names for things that stay the same on every machine and in every version, so that an export can be read in twice. */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over the UTF-16 units of a text, the lower byte first, in 16 hexadecimal digits. Source: Fowler, Noll, Vo; RFC 9923. */
export function stableHash(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
