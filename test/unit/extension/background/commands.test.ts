import { expect, test, vi } from 'vitest';
import { COMMANDS, type CommandPorts, runCommand } from '../../../../extension/background/commands.ts';
import { manifest } from '../../../../manifest.config.ts';

const TAB = { id: 7, url: 'https://arabic.euronews.com/x', incognito: false };

function ports(isOpen = true) {
  return {
    delivery: {
      toOpen: vi.fn(async (_tab: number, _message: unknown) => isOpen),
      toAny: vi.fn(async (_tab: object, _message: unknown) => true),
    },
    activeTab: vi.fn<CommandPorts['activeTab']>(async () => TAB),
    saveSelection: vi.fn<CommandPorts['saveSelection']>(),
    openSaved: vi.fn<CommandPorts['openSaved']>(),
    open: vi.fn<CommandPorts['open']>(),
  };
}
const doing = (act: object) => ({ type: 'background-to-content:do', act });

test.each(['chrome', 'firefox'] as const)('%s is told of every command, and of one key', (target) => {
  const { commands } = manifest(target) as unknown as { commands: Record<string, { suggested_key?: object; description?: string }> };
  expect(Object.keys(commands).sort()).toEqual([...Object.keys(COMMANDS), 'open-saved', '_execute_action'].sort());
  expect(
    Object.entries(commands)
      .filter(([, { suggested_key }]) => suggested_key)
      .map(([name]) => name),
  ).toEqual(['_execute_action']);
  for (const [name, { description }] of Object.entries(commands))
    if (name !== '_execute_action') expect(description).toMatch(/^__MSG_command_[a-z_]+__$/);
});

test.each([
  ['next-name', { do: 'step', by: 1 }],
  ['previous-name', { do: 'step', by: -1 }],
])('%s is given to the panel, which is opened for it', async (command, act) => {
  const p = ports();
  await runCommand(command, p);
  expect(p.delivery.toAny.mock.calls).toEqual([[TAB, doing(act)]]);
});

test.each([
  [true, 0],
  [false, 1],
])('toggle-repeats with the panel open (%s) opens it %i times', async (isOpen, opened) => {
  const p = ports(isOpen);
  await runCommand('toggle-repeats', p);
  expect(p.delivery.toOpen.mock.calls).toEqual([[7, doing({ do: 'toggle-repeats' })]]);
  expect(p.open).toHaveBeenCalledTimes(opened);
});

test('save-selection saves in the active tab', async () => {
  const p = ports();
  await runCommand('save-selection', p);
  expect(p.saveSelection.mock.calls).toEqual([[TAB]]);
});

test('open-saved needs no tab', async () => {
  const p = ports();
  p.activeTab.mockResolvedValue(undefined);
  await runCommand('open-saved', p);
  expect(p.openSaved).toHaveBeenCalledOnce();
  await runCommand('save-selection', p);
  expect(p.saveSelection).not.toHaveBeenCalled();
});

test('a command of nobody does nothing', async () => {
  const p = ports();
  await runCommand('constructor', p);
  await runCommand('other', p);
  expect([p.delivery.toAny, p.delivery.toOpen, p.open, p.saveSelection, p.openSaved].every((port) => port.mock.calls.length === 0)).toBe(
    true,
  );
});
