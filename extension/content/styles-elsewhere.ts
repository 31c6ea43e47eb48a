/** On other sites the rules for marks and hidden repeats come with the panel and go with it. */

import type { StylesRequest } from '../platform/messages.ts';
import { nativeApi } from '../platform/native.ts';

const ask = async (wanted: boolean): Promise<unknown> =>
  nativeApi().runtime.sendMessage({ type: 'content-to-background:styles', wanted } satisfies StylesRequest);

/** Has the rules in the page until the signal aborts; rejects where they cannot be put in. */
export async function styleUntil(signal: AbortSignal): Promise<void> {
  // Without the extension there is nobody to ask, and its rules match nothing of the page's.
  signal.addEventListener('abort', () => void ask(false).catch(() => undefined), { once: true });
  if ((await ask(true)) !== true) throw new Error('the rules could not be put into the page');
}
