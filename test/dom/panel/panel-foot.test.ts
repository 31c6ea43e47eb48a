import { expect, test, vi } from 'vitest';
import type { SettingsPort } from '../../../extension/panel/settings-port.ts';
import { preferencesFrom } from '../../../extension/platform/preferences.ts';
import { missing, mounted } from './mounting.ts';
import { story } from './story.ts';

const HERE = 'https://news.example/port';

async function panel() {
  const settings = { show: vi.fn<SettingsPort['show']>(), pause: vi.fn<SettingsPort['pause']>(async () => ({ ok: true })) };
  const shown = await mounted(story(), { settings });
  await vi.waitFor(() => expect(shown.all('.foot')).toHaveLength(1));
  return { ...shown, settings };
}

test('the options are shown', async () => {
  const { click, button, settings } = await panel();
  await click(button('Options', '.foot'));
  expect(settings.show).toHaveBeenCalledTimes(1);
});

test('the article is paused, the button stays pressed while it is, and it goes on', async () => {
  const { click, button, settings, panel: mountedPanel, settle, status } = await panel();
  await click(button('Pause', '.foot'));
  expect(settings.pause).toHaveBeenLastCalledWith(true);
  expect(status()).toContain('Paused');
  mountedPanel.apply(preferencesFrom({ pausedAt: [HERE] }, false));
  await settle();
  expect(button('Pause', '.foot').getAttribute('aria-pressed')).toBe('true');
  await click(button('Pause', '.foot'));
  expect(settings.pause).toHaveBeenLastCalledWith(false);
});

test('what cannot be stored is said', async () => {
  const { click, button, settings, one } = await panel();
  settings.pause.mockResolvedValueOnce({ ok: false, code: 'private' });
  await click(button('Pause', '.foot'));
  expect(one('.foot .fault').textContent).toContain('private');
});

test('without settings there is no foot, and no words are missing', async () => {
  const { all, settle } = await mounted();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await settle();
  expect(all('.foot')).toEqual([]);
  expect([...missing].filter((key) => key.startsWith('settings_'))).toEqual([]);
});
