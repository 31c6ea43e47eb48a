/** "Always on this site": the registered script is kept in step with what the reader has allowed. */

import { OWN_HOST, otherSites, patternOf } from '../platform/sites.ts';

interface Script {
  id: string;
  matches?: string[] | undefined;
}

/** The part of the browser that is used. */
export interface SitePorts {
  /** Everything that the extension may read now. */
  origins(): Promise<readonly string[]>;
  registered(): Promise<readonly Script[]>;
  register(script: Script & { matches: string[]; excludeMatches: string[]; js: string[]; runAt: 'document_idle' }): Promise<unknown>;
  update(script: Script & { matches: string[] }): Promise<unknown>;
  unregister(id: string): Promise<unknown>;
}

const ID = 'allowed-sites';
/** The tab at the page's edge, made by the build; it loads nothing before it is pressed. */
const SCRIPT = 'site.js';

async function keepInStep({ origins, registered, register, update, unregister }: SitePorts): Promise<void> {
  const matches = otherSites(await origins());
  const known = (await registered()).find(({ id }) => id === ID);
  if (matches.length === 0) {
    if (known) await unregister(ID);
  } else if (known) {
    if (known.matches?.toSorted().join() !== matches.join()) await update({ id: ID, matches });
  } else await register({ id: ID, matches, excludeMatches: [patternOf(OWN_HOST)], js: [SCRIPT], runAt: 'document_idle' });
}

/** A function that brings the registered script into step, one call after the other; what goes wrong is told to `failed`. */
export function createSiteKeeper(ports: SitePorts, failed: (error: unknown) => void): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => keepInStep(ports)).catch(failed);
    return last;
  };
}
