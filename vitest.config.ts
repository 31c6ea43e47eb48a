import { defineConfig } from 'vitest/config';
import ClosingLine from './test/closing-line.ts';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      { oxc, test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/*.test.ts', 'test/gold/**/*.test.ts'] } },
      { oxc, test: { name: 'dom', environment: 'happy-dom', include: ['test/dom/**/*.test.ts', 'test/dom/**/*.test.tsx'] } },
      {
        oxc,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 },
      },
    ],
  },
});
