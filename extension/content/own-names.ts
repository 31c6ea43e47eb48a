/** The reader's own names from the page's side: what is selected, what the context menu asks for, and the background that keeps them. */

import type { OwnNameOutcome, OwnNamesPort } from '../panel/own-names-port.ts';
import { type AddNameRequest, isOwnNameReply, type OwnNameRequest } from '../platform/messages.ts';
import { answered } from './answered.ts';
import { own } from './own.ts';

export interface OwnNamesParts {
  document: Document;
  ask(request: OwnNameRequest): Promise<unknown>;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Answers with true each request that is taken, until the signal aborts. */
  onRequest(heard: (request: unknown) => boolean, signal: AbortSignal): void;
}

/** Longer selections are no names: in characters. */
const LONGEST = 100;
/** A selection that grows is looked at when it rests; in milliseconds. */
const REST = 200;

const ARABIC = /\p{Script=Arabic}/u;

/** The words that are selected in the page, on one line; empty where nothing Arabic is, or too much for a name. */
function selectedWords(document: Document): string {
  const selection = own(document, 'getSelection').call(document);
  const words = (selection?.toString() ?? '').replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST && ARABIC.test(words) ? words : '';
}

const isAddRequest = (request: unknown): request is AddNameRequest =>
  typeof request === 'object' &&
  request !== null &&
  (request as AddNameRequest).type === ('background-to-content:add-name' satisfies AddNameRequest['type']) &&
  typeof (request as AddNameRequest).text === 'string';

/** The port of one opened panel. */
export function createOwnNamesPort({ document, ask, isAlive, onRequest }: OwnNamesParts): OwnNamesPort {
  const send = (request: OwnNameRequest): Promise<OwnNameOutcome> => answered(() => ask(request), isOwnNameReply, isAlive);

  return {
    put: (put) => send({ type: 'content-to-background:own-name', put }),
    drop: (drop) => send({ type: 'content-to-background:own-name', drop }),
    watch({ selected, add }, signal) {
      let rest: ReturnType<typeof setTimeout> | undefined;
      document.addEventListener(
        'selectionchange',
        () => {
          clearTimeout(rest);
          rest = setTimeout(() => selected(selectedWords(document)), REST);
        },
        { signal },
      );
      signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
      selected(selectedWords(document));
      onRequest((request) => {
        if (!isAddRequest(request)) return false;
        add(request.text.replace(/\s+/g, ' ').trim());
        return true;
      }, signal);
    },
  };
}
