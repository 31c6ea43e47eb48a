import { beforeEach, expect, test, vi } from 'vitest';
import { Shortcuts, shortcutRows } from '../../../extension/pages/shortcuts.tsx';
import { Welcome, type WelcomePorts } from '../../../extension/welcome/welcome.tsx';
import { message, missing } from '../panel/mounting.ts';
import { shown } from './page-mounting.tsx';

const COMMANDS = [
  { name: 'next-name', description: 'Go to the next name', shortcut: '' },
  { name: '_execute_action', description: '', shortcut: 'Alt+J' },
];

function ports(mayRead: boolean) {
  let changed: () => void = () => {};
  return {
    example: 'story.html',
    options: 'options.html',
    mayRead: vi.fn(async () => mayRead),
    request: vi.fn<WelcomePorts['request']>(async () => true),
    onPermission: (heard: () => void) => {
      changed = heard;
    },
    commands: async () => COMMANDS,
    browser: 'chrome' as const,
    changed: () => changed(),
  };
}
beforeEach(() => missing.clear());

test('what is allowed is said, and nothing is asked where it is', async () => {
  const view = await shown(<Welcome ports={ports(true)} />);
  expect(view.texts('.permission [role="status"]').join()).toContain('may read arabic.euronews.com');
  expect(view.all('.grant')).toEqual([]);
  expect(view.one('.example').getAttribute('href')).toBe('story.html');
  expect([...missing]).toEqual([]);
});

test('a missing permission is asked for within the click', async () => {
  const p = ports(false);
  const view = await shown(<Welcome ports={p} />);
  expect(view.texts('.permission [role="status"]').join()).toContain('may not read');
  view.one('.grant').click();
  expect(p.request).toHaveBeenCalledOnce();
  await view.settle();
  expect(view.all('.grant')).toEqual([]);
});

test.each([
  ['a refusal', async () => false],
  ['a browser that does not let itself be asked', () => Promise.reject(new Error('no'))],
])('%s is said, and can be asked again', async (_, request) => {
  const p = ports(false);
  p.request.mockImplementation(request);
  const view = await shown(<Welcome ports={p} />);
  await view.click('.grant');
  expect(view.texts('.permission [role="status"]').join()).toContain('not allowed');
  expect(view.all('.grant')).toHaveLength(1);
  expect([...missing]).toEqual([]);
});

test('a forged click asks for nothing', async () => {
  const p = ports(false);
  const view = await shown(<Welcome ports={p} />, false);
  await view.click('.grant');
  expect(p.request).not.toHaveBeenCalled();
});

test('a permission that changes elsewhere shows', async () => {
  const p = ports(true);
  const view = await shown(<Welcome ports={p} />);
  p.mayRead.mockResolvedValue(false);
  p.changed();
  await view.settle();
  expect(view.all('.grant')).toHaveLength(1);
});

test('the button’s command comes first, and a command without a key says so', async () => {
  expect(shortcutRows(COMMANDS, { say: message })).toEqual([
    { name: '_execute_action', label: 'Open or close Hashiya', key: 'Alt+J' },
    { name: 'next-name', label: 'Go to the next name', key: '' },
  ]);
  const view = await shown(<Shortcuts commands={async () => COMMANDS} browser="firefox" />);
  expect(view.texts('dd')).toEqual(['Alt+J', 'no key']);
  expect(view.texts('p').join()).toContain('Manage extension shortcuts');
});

test('a browser without commands shows nothing of them', async () => {
  const view = await shown(<Shortcuts commands={async () => []} browser="firefox" />);
  expect(view.all('section')).toEqual([]);
});

test('keys are read anew when the reader comes back from choosing them', async () => {
  const commands = vi.fn(async () => COMMANDS);
  const view = await shown(<Shortcuts commands={commands} browser="chrome" />);
  commands.mockResolvedValue([{ name: 'next-name', description: 'Go to the next name', shortcut: 'Alt+N' }]);
  window.dispatchEvent(new Event('focus'));
  await view.settle();
  expect(view.texts('kbd')).toEqual(['Alt+N']);
});
