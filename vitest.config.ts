import { defineConfig } from 'vitest/config';

const minutes = (count: number) => count * 60_000;

// In groups from quick to slow, one after the other. `npm test` runs all of it; `vitest run --project unit` one part.
export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: true,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: minutes(2),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: minutes(1),
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Lint, format, types, unused exports, and that the lint rules bite.
        extends: true,
        test: {
          name: 'tools',
          include: ['test/floors/**/*.test.ts'],
          testTimeout: minutes(2),
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The real app in a real window, after all that is quick. One file at a time: windows fight for the focus.
        extends: true,
        test: {
          name: 'electron',
          include: ['test/electron/**/*.test.ts', 'test/fault/**/*.test.ts'],
          globalSetup: 'test/support/prepare.ts',
          setupFiles: 'test/support/setup.ts',
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: minutes(2),
          hookTimeout: minutes(2),
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        // The app as it is handed to people, driven from outside. Last, for it builds the app again.
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/support/prepare.ts',
          setupFiles: 'test/support/setup.ts',
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: minutes(3),
          hookTimeout: minutes(5),
        },
      },
    ],
  },
});
