/** The options page over a storage in memory, with the interface's real words. */

import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { vi } from 'vitest';
import { createChoices } from '../../../extension/options/choices.ts';
import { createEverything } from '../../../extension/options/everything-model.ts';
import { createNames } from '../../../extension/options/names-model.ts';
import { createNotices } from '../../../extension/options/notice.ts';
import { Options } from '../../../extension/options/views/options.tsx';
import type { SitesPorts } from '../../../extension/options/views/sites.tsx';
import { UiContext, uiOf } from '../../../extension/panel/ui.ts';
import { applyBackup, writeBackup } from '../../../extension/platform/backup.ts';
import { OWN_NAMES } from '../../../extension/platform/own-names.ts';
import { preferencesFrom } from '../../../extension/platform/preferences.ts';
import { settingsForm } from '../../../extension/platform/settings-form.ts';
import { createStore } from '../../../extension/platform/store.ts';
import { createStorageFake } from '../../unit/platform/storage-fake.ts';
import { message } from '../panel/mounting.ts';

/** An options page that has read what is stored. */
export async function opened(
  stored: Record<string, unknown> = {},
  { proposed, isTrusted = true }: { proposed?: string; isTrusted?: boolean } = {},
) {
  const area = createStorageFake(structuredClone(stored));
  const { signal: over } = new AbortController();
  const notices = createNotices();
  const choices = createChoices(createStore(settingsForm(false), area), false, notices, over);
  const names = createNames(createStore(OWN_NAMES, area), notices, over);
  const download = vi.fn<(text: string, name: string, type: string) => void>();
  const sites = {
    allowed: vi.fn<SitesPorts['allowed']>(async () => []),
    request: vi.fn<SitesPorts['request']>(async () => true),
    remove: vi.fn<SitesPorts['remove']>(async () => true),
    onChanged: vi.fn<SitesPorts['onChanged']>(),
    proposed,
  };
  const everything = createEverything(
    {
      write: () => writeBackup(area, false),
      apply: (backup) => applyBackup(backup, area, (_, work) => work(), false),
      async clear() {
        for (const key of Object.keys(area.data)) await area.remove(key);
      },
      download,
      today: () => '2026-11-24',
      isTouch: false,
    },
    notices,
  );
  document.body.innerHTML = '<main></main>';
  const main = document.querySelector('main');
  if (!main) throw new Error('no main');
  const ui = uiOf({ message, language: 'en', trusted: () => isTrusted }, signal(preferencesFrom(undefined, false)));
  const view = h(Options, {
    choices,
    names,
    everything,
    notices,
    sites,
    shortcuts: { commands: async () => [], browser: 'chrome' },
    download,
  });
  render(h(UiContext.Provider, { value: ui }, view), main);
  await Promise.all([choices.load(), names.load()]);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  await settle();

  const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  return {
    area,
    sites,
    download,
    everything,
    names,
    settle,
    one,
    stored: (key: string) => area.data[key] as Record<string, unknown> | undefined,
    status: () => one('#outcome').textContent ?? '',
    button(words: string, within = 'main'): HTMLButtonElement {
      const found = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find(
        (button) => button.textContent?.includes(words) || button.getAttribute('aria-label')?.includes(words),
      );
      if (!found) throw new Error(`no button “${words}” in ${within}`);
      return found;
    },
    async click(target: HTMLElement): Promise<void> {
      target.click();
      await settle();
    },
    async type(selector: string, value: string, event = 'input'): Promise<void> {
      const field = one<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
      await settle();
    },
  };
}
