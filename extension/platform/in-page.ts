/** What an opened panel needs of the browser, by its own promise API: a page is spared the polyfill. */

import { nativeApi } from './native.ts';

/** Stand in a message for what is to be filled in, until it is; no locale holds such characters. */
const GAPS = ['\ue001', '\ue002', '\ue003', '\ue004', '\ue005', '\ue006', '\ue007', '\ue008', '\ue009'];
const asked = new Map<string, string>();

/** A message with its gaps, as it was when it was first asked for; empty when the extension was gone by then. */
function messageWithGaps(key: string): string {
  let text = asked.get(key);
  if (text !== undefined) return text;
  try {
    text = nativeApi().i18n.getMessage(key, GAPS) || key;
  } catch {
    // A page in which the extension was replaced gets no words any more.
    return '';
  }
  asked.set(key, text);
  return text;
}

/**
 * The words of the interface, by locale key; substitutions fill $1, $2… The key itself when a locale lacks it. What was
 * asked for once is there also when the extension was replaced under the page.
 */
export const message = (key: string, ...substitutions: string[]): string =>
  messageWithGaps(key).replace(/[\ue001-\ue009]/g, (gap) => substitutions[GAPS.indexOf(gap)] ?? '');

/** What an open panel says once the extension was replaced under it; asked for while it is there. */
const LAST_WORDS = [
  'keeping_failed_orphaned',
  'own_fault_orphaned',
  'panel_failed',
  'panel_failed_orphaned',
  'panel_retry',
  'keeping_dismiss',
];

/** Learns the words that a page needs when the extension is gone. */
export function learnLastWords(): void {
  for (const key of LAST_WORDS) message(key);
}

/** True while this copy of the extension is the installed one; false in a page left over from before an update. */
export function isAlive(): boolean {
  try {
    return nativeApi().runtime.id !== undefined;
  } catch {
    // The browser may refuse the property itself once the extension is gone.
    return false;
  }
}

/** The extension's version, as the manifest gives it. */
export const version = (): string => nativeApi().runtime.getManifest().version;

/** The answer of the background, started anew when the browser had stopped it. */
export const askBackground = async (request: unknown): Promise<unknown> => nativeApi().runtime.sendMessage(request);

/** Stores one value under a key of its own; rejects when there is no room or no storage. */
export const store = async (key: string, value: unknown): Promise<void> => nativeApi().storage.local.set({ [key]: value });

/** Answers with true each message from the extension that `heard` takes, until the signal aborts. */
export function onRequest(heard: (request: unknown) => boolean, signal: AbortSignal): void {
  const { runtime } = nativeApi();
  const listener = (request: unknown, sender: { id?: string }, reply: (value: unknown) => void) => {
    if (sender.id === runtime.id && heard(request)) reply(true);
  };
  runtime.onMessage.addListener(listener);
  // Of an extension that was replaced under the page nothing is heard any more, and nothing can be taken back.
  signal.addEventListener('abort', () => isAlive() && runtime.onMessage.removeListener(listener), { once: true });
}

/** Calls back with each key that is stored or removed, and its new value, until the signal aborts. */
export function onStored(changed: (key: string, value: unknown) => void, signal: AbortSignal): void {
  const { onChanged } = nativeApi().storage.local;
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) changed(key, newValue);
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => isAlive() && onChanged.removeListener(heard), { once: true });
}
