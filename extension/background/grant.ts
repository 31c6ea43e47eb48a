/** Asking for the publisher's site, which a reader may have taken back. */

/** had: it was there before; given, refused: the reader's answer now. */
export type Grant = 'had' | 'given' | 'refused';

export interface GrantPorts {
  contains(): Promise<boolean>;
  request(): Promise<boolean>;
}

/** Asks for the site; to be called first thing in the reader's click, as browsers ask at no other time. */
export async function askForSite({ contains, request }: GrantPorts): Promise<Grant> {
  // Asked before, so answered by what was before.
  const before = contains();
  const asked = request().catch(() => false);
  if (await before) return 'had';
  return (await asked) ? 'given' : 'refused';
}
