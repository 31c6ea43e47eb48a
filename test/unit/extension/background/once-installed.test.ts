import { expect, test, vi } from 'vitest';
import { createBadge } from '../../../../extension/background/badge.ts';
import { askForSite } from '../../../../extension/background/grant.ts';
import { afterInstall } from '../../../../extension/background/installed.ts';

function install(isShipped = true) {
  return {
    welcome: vi.fn(async () => undefined),
    openTabs: vi.fn(async () => [3, 5]),
    inject: vi.fn(async (_tab: number) => undefined),
    isShipped,
  };
}

test('after the installation the first steps are shown, and open tabs get their script', async () => {
  const p = install();
  await afterInstall({ reason: 'install' }, p);
  expect(p.welcome).toHaveBeenCalledOnce();
  expect(p.inject.mock.calls).toEqual([[3], [5]]);
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])('after “%s” neither', async (reason) => {
  const p = install();
  await afterInstall({ reason }, p);
  expect(p.welcome).not.toHaveBeenCalled();
  expect(p.inject).not.toHaveBeenCalled();
});

test.each([
  [{ reason: 'install', temporary: true }, true],
  [{ reason: 'install' }, false],
])('a developer and the tests are not greeted: %j, shipped %s', async (details, isShipped) => {
  const p = install(isShipped);
  await afterInstall(details, p);
  expect(p.welcome).not.toHaveBeenCalled();
  expect(p.inject).toHaveBeenCalledTimes(2);
});

test.each([
  [true, '', 'action_title', false],
  [false, '!', 'action_permission', true],
])('where the site may be read (%s) the badge is “%s”', async (may, badge, title, missing) => {
  const label = vi.fn(async () => undefined);
  const b = createBadge({ mayRead: async () => may, label, message: (key) => key });
  expect(b.mayBeMissing()).toBe(true);
  await b.update();
  expect(label.mock.calls).toEqual([[badge, title]]);
  expect(b.mayBeMissing()).toBe(missing);
});

test.each([
  [true, true, 'had'],
  [true, false, 'had'],
  [false, true, 'given'],
  [false, false, 'refused'],
])('permission there before %s, asked %s: %s', async (before, answer, grant) => {
  const asked: string[] = [];
  const outcome = askForSite({
    contains: async () => Boolean(asked.push('contains')) && before,
    request: async () => Boolean(asked.push('request')) && answer,
  });
  // Within the call itself, as the reader's click is over at the first wait.
  expect(asked).toEqual(['contains', 'request']);
  expect(await outcome).toBe(grant);
});

test('a browser that does not let itself be asked is a refusal', async () => {
  expect(await askForSite({ contains: async () => false, request: async () => Promise.reject(new Error('not in a click')) })).toBe(
    'refused',
  );
  expect(await askForSite({ contains: async () => true, request: async () => Promise.reject(new Error('not in a click')) })).toBe('had');
});
