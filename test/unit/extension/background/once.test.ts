import { expect, test, vi } from 'vitest';
import { once } from '../../../../extension/background/once.ts';

test('loads once for calls at the same time and later', async () => {
  const load = vi.fn(async () => ({}));
  const get = once(load);
  const [a, b] = await Promise.all([get(), get()]);
  expect(a).toBe(b);
  expect(await get()).toBe(a);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a failed load is told and tried anew', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce('here');
  const get = once(load);
  await expect(get()).rejects.toThrow('gone');
  expect(await get()).toBe('here');
});
