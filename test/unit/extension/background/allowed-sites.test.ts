import { expect, test, vi } from 'vitest';
import { createSiteKeeper, type SitePorts } from '../../../../extension/background/allowed-sites.ts';

const OWN = 'https://arabic.euronews.com/*';

/** A browser whose permissions and registered scripts can be looked at. */
function browser(...allowed: string[]) {
  const scripts = new Map<string, { id: string; matches: string[] }>();
  const calls: string[] = [];
  const origins = new Set([OWN, ...allowed]);
  const ports: SitePorts = {
    origins: async () => [...origins],
    registered: async () => [...scripts.values()],
    register: async (script) => {
      if (scripts.has(script.id)) throw new Error('Duplicate script ID');
      calls.push('register');
      scripts.set(script.id, script);
    },
    update: async (script) => {
      calls.push('update');
      scripts.set(script.id, { ...scripts.get(script.id), ...script });
    },
    unregister: async (id) => {
      calls.push('unregister');
      scripts.delete(id);
    },
  };
  return { origins, calls, ports, matches: () => [...scripts.values()].flatMap(({ matches }) => matches), scripts };
}
const noFailure = (error: unknown) => {
  throw error;
};

test('follows what the reader allows and takes back, and touches nothing that is right', async () => {
  const b = browser();
  const keep = createSiteKeeper(b.ports, noFailure);
  await keep();
  expect(b.calls).toEqual([]);
  b.origins.add('https://b.example/*');
  await keep();
  await keep();
  b.origins.add('https://a.example/*');
  await keep();
  expect(b.matches()).toEqual(['https://a.example/*', 'https://b.example/*']);
  b.origins.delete('https://a.example/*');
  b.origins.delete('https://b.example/*');
  await keep();
  expect(b.matches()).toEqual([]);
  expect(b.calls).toEqual(['register', 'update', 'unregister']);
});

test('the registered script is the small one, and never runs on the publisher’s pages a second time', async () => {
  const b = browser('https://*/*');
  await createSiteKeeper(b.ports, noFailure)();
  expect([...b.scripts.values()]).toEqual([
    { id: 'allowed-sites', matches: ['https://*/*'], excludeMatches: [OWN], js: ['site.js'], runAt: 'document_idle' },
  ]);
});

test('calls at the same time do not register twice', async () => {
  const b = browser('https://a.example/*');
  const failed = vi.fn();
  const keep = createSiteKeeper(b.ports, failed);
  await Promise.all([keep(), keep(), keep()]);
  expect(b.calls).toEqual(['register']);
  expect(failed).not.toHaveBeenCalled();
});

test('a failure is told, and the next call tries again', async () => {
  const b = browser('https://a.example/*');
  const failed = vi.fn();
  const keep = createSiteKeeper({ ...b.ports, registered: vi.fn(b.ports.registered).mockRejectedValueOnce(new Error('busy')) }, failed);
  await keep();
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('busy'));
  await keep();
  expect(b.matches()).toEqual(['https://a.example/*']);
});
