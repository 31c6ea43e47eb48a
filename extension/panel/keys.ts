/** Single keys that work while the focus is in the panel. */

/** What a key asks for: `place` the marked name's next place or the one before, `name` the next name in the text or the one before. */
export type KeyAct = { do: 'place' | 'name'; by: 1 | -1 } | { do: 'card' | 'aloud' | 'filter' | 'help' };

const ACTS: Readonly<Record<string, KeyAct>> = {
  n: { do: 'place', by: 1 },
  p: { do: 'place', by: -1 },
  j: { do: 'name', by: 1 },
  k: { do: 'name', by: -1 },
  c: { do: 'card' },
  r: { do: 'aloud' },
  '/': { do: 'filter' },
  '?': { do: 'help' },
  '؟': { do: 'help' },
};

/** The same keys where another layout writes something else with them, as an Arabic one does: ى is N. */
const CODES: Readonly<Record<string, string>> = { KeyN: 'n', KeyP: 'p', KeyJ: 'j', KeyK: 'k', KeyC: 'c', KeyR: 'r' };

const isAscii = (key: string) => key.length === 1 && key.charCodeAt(0) < 0x80;

/** What a key press asks for; absent for other keys, with Ctrl, Alt or ⌘, and where text is typed. */
export function keyAct(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'target'>,
): KeyAct | undefined {
  const { key, code, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return undefined;
  const known = ACTS[key];
  return known ?? (isAscii(key) ? undefined : ACTS[CODES[code] ?? '']);
}
