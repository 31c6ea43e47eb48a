/** Reading aloud, one sentence after another, until the end or until the reader stops it. */

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Span } from '../../src/article.ts';
import type { VoicePort } from './ports.ts';

/** One thing to say, and where it stands in the page. */
export interface Line {
  text: string;
  spans: readonly Span[];
}

export interface Reading {
  /** What is read, by the key of its button. */
  key: string;
  /** Index of the line that is being read. */
  at: number;
  of: number;
}

export interface AloudModel {
  /** Undefined until it is known, and where nothing can be read aloud at all. */
  hasVoice: ReadonlySignal<boolean | undefined>;
  /** Null while nothing is read. */
  reading: ReadonlySignal<Reading | null>;
  /** Reads these lines in place of what is being read. */
  read(key: string, lines: readonly Line[]): Promise<void>;
  stop(): void;
}

/** A silent reader; it falls silent for good when the signal aborts. */
export function createAloud(voice: VoicePort | undefined, over: AbortSignal): AloudModel {
  const hasVoice = signal<boolean | undefined>(undefined);
  const reading = signal<Reading | null>(null);
  let current: AbortController | undefined;

  function stop(): void {
    current?.abort();
    current = undefined;
    if (reading.value === null) return;
    reading.value = null;
    voice?.mark([]);
  }

  async function read(key: string, lines: readonly Line[]): Promise<void> {
    stop();
    if (!voice || !hasVoice.value || over.aborted) return;
    const own = new AbortController();
    current = own;
    for (const [at, { text, spans }] of lines.entries()) {
      reading.value = { key, at, of: lines.length };
      voice.mark(spans);
      const isSaid = await voice.say(text, own.signal);
      if (own.signal.aborted) return;
      if (!isSaid) break;
    }
    stop();
  }

  voice?.watch((has) => {
    hasVoice.value = has;
    if (!has) stop();
  }, over);
  over.addEventListener('abort', stop);
  return { hasVoice, reading, read, stop };
}
