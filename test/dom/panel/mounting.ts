/** A panel in a shadow root with the interface's real words, and what a reader does with it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { mountPanel } from '../../../extension/panel/mount.tsx';
import type { Ports, Story } from '../../../extension/panel/ports.ts';
import { preferencesFrom } from '../../../extension/platform/preferences.ts';
import { story } from './story.ts';

const LOCALE = join(import.meta.dirname, '../../../extension/_locales/en');
const MESSAGES: Record<string, { message: string } | undefined> = Object.assign(
  {},
  ...readdirSync(LOCALE).map((file) => JSON.parse(readFileSync(join(LOCALE, file), 'utf8'))),
);

/** Every key that a panel asked for and the locale lacks, but for plural forms, which fall back to `_other`. */
export const missing = new Set<string>();

/** A message of the locale as the browser gives it: empty when absent. */
export function message(key: string, ...substitutions: string[]): string {
  const found = MESSAGES[key]?.message;
  if (found === undefined) {
    if (!/_(zero|one|two|few|many)$/.test(key)) missing.add(key);
    return '';
  }
  return found.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}

/** A page that shows everything it is asked for and remembers what that was. */
export const fakePage = () => ({
  showSpan: vi.fn<Ports['page']['showSpan']>(() => true),
  showMentions: vi.fn<Ports['page']['showMentions']>(() => true),
  clearMarks: vi.fn<Ports['page']['clearMarks']>(),
  setHidden: vi.fn<Ports['page']['setHidden']>(),
  markPinned: vi.fn<NonNullable<Ports['page']['markPinned']>>(),
  still: vi.fn<Ports['page']['still']>((work) => work()),
});

type Shown = Story | Error | Promise<Story>;

/** A mounted panel; by default all acts are the reader's own and the story is there. */
export async function mounted(shown: Shown = story(), replaced: Partial<Ports> = {}) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const page = fakePage();
  const close = vi.fn<() => void>();
  const load = vi.fn<Ports['load']>(async () => {
    if (shown instanceof Error) throw shown;
    return shown;
  });
  const ports: Ports = {
    message,
    language: 'en',
    load,
    page,
    close,
    preferences: preferencesFrom(undefined, false),
    scheme: 'light',
    trusted: () => true,
    ...replaced,
  };
  const panel = mountPanel(root, ports);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  await settle();
  // What is out of sight at first is drawn after a frame.
  if (root.querySelector('section')) await vi.waitFor(() => expect(root.querySelector('footer')).not.toBeNull(), { interval: 5 });

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  return {
    root,
    page,
    close,
    load,
    panel,
    all,
    one,
    settle,
    texts: (selector: string) => all(selector).map((element) => element.textContent?.trim() ?? ''),
    status: () => one('[role="status"]').textContent,
    /** The button, link or field within `selector` whose words contain `words`. */
    button(words: string, selector = '.panel'): HTMLElement {
      const found = all(`${selector} button`).find((element) => element.textContent?.includes(words));
      if (!found) throw new Error(`no button “${words}” in ${selector}`);
      return found;
    },
    async click(target: string | HTMLElement): Promise<void> {
      (typeof target === 'string' ? one(target) : target).click();
      await settle();
    },
  };
}
