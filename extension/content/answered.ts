/** What the background says to an act of the reader's, or why nothing was heard. */

/** background: nobody answered, or nothing that is understood; orphaned: the extension was updated or removed under the page. */
export interface Unheard {
  ok: false;
  code: 'background' | 'orphaned';
}

/** The answer, where it is one; asked `times` times while the extension is alive. An act that may be done twice alike may be asked twice. */
export async function answered<Reply>(
  ask: () => Promise<unknown>,
  isReply: (value: unknown) => value is Reply,
  isAlive: () => boolean,
  times = 1,
): Promise<Reply | Unheard> {
  for (let attempt = 0; attempt < times && isAlive(); attempt++) {
    // Why it was refused, the extension gone or its background stopped, is told by whether the extension is alive.
    const reply = await ask().catch(() => undefined);
    if (isReply(reply)) return reply;
  }
  return { ok: false, code: isAlive() ? 'background' : 'orphaned' };
}
