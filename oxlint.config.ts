import { defineConfig, type OxlintConfig } from 'oxlint';

// The floors of src/, from the top. A room imports only from lower floors and from itself.
const floors = [
  ['handout', 'show', 'slide'],
  ['deck', 'review'],
  ['room', 'facts'],
  ['catalogue', 'business-case', 'chart'],
  ['typeset'],
  ['pitch', 'format', 'outline'],
];

interface Forbidden {
  regex: string;
  message: string;
}

/** The rule that refuses imports. Oxlint replaces a rule's settings as a whole, so each folder names all of its own. */
function refuse(...patterns: Forbidden[]): NonNullable<OxlintConfig['rules']> {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const node: Forbidden = {
  regex: `^(node:|(${[
    'assert async_hooks buffer child_process cluster crypto dgram dns events fs http http2 https inspector module net os path',
    'perf_hooks process readline stream string_decoder timers tls tty url util v8 vm worker_threads zlib',
  ]
    .join(' ')
    .replaceAll(' ', '|')})($|/))`,
  message: 'Node belongs in main.',
};
const impurePackages: Forbidden = {
  regex:
    '^(@electron|@react-aria|@vitejs|axe-core|electron|fast-check|fontkit|knip|lucide-react|node-linux|ox|papaparse|pdfkit|playwright|react|typescript|unpdf|unzipper|vite|vitest|zustand)',
  message: 'src/ is pure TypeScript: only packages that need neither Node, DOM, Electron nor React.',
};
const upstairs: Forbidden = {
  regex: '/(main|renderer|test)/',
  message: 'src/ lies below main and renderer and knows neither.',
};
const bridge: Forbidden = {
  regex: String.raw`(^|/)bridge\.ts$`,
  message: 'The bridge stands on the rooms of src/, not the other way round.',
};
const electron: Forbidden = {
  regex: '^electron($|/)',
  message: 'Electron stays in main, in files that never run in plain Node.',
};
const react: Forbidden = {
  regex: '^(react|react-dom|react-aria-components|lucide-react|zustand/react)($|/)',
  message: 'No React in main.',
};
const main: Forbidden = { regex: '/main/', message: 'renderer and main meet only in src/bridge.ts.' };
const renderer: Forbidden = { regex: '/renderer/', message: 'renderer and main meet only in src/bridge.ts.' };

const rooms = floors.flatMap((floor, index) =>
  floor.map((room) => {
    const above = [...floors.slice(0, index).flat(), ...floor.filter((neighbor) => neighbor !== room)];
    const others: Forbidden = {
      regex: String.raw`^\.\./(\.\./)*(src/)?(${above.join('|')})/`,
      message: `src/${room} may import only from lower floors and from itself.`,
    };
    return { files: [`src/${room}/**`], rules: refuse(node, impurePackages, upstairs, bridge, others) };
  }),
);

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'import', 'jsx-a11y', 'promise', 'node', 'vitest'],
  options: { typeAware: true },
  categories: { correctness: 'error' },
  ignorePatterns: ['node_modules/**', 'out/**', 'dist/**'],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/jsx-key': 'error',
    'react/react-in-jsx-scope': 'off',
    // Tests of the real app wait in helpers that throw; a second argument of expect says what was looked at.
    'vitest/expect-expect': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // `import * as z from 'zod'` leaves out of a bundle what is not used; `import { z }` does not.
    'unicorn/import-style': ['error', { extendDefaultStyles: false, styles: { zod: { namespace: true } } }],
    // listbox, group, status and img have no element that does the same; what opens over the page takes the focus; and
    // a container may listen to what happens inside it.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
  },
  overrides: [
    { files: ['src/**'], rules: refuse(node, impurePackages, upstairs) },
    ...rooms,
    { files: ['renderer/**'], rules: refuse(electron, node, main) },
    { files: ['main/**'], rules: { ...refuse(react, renderer), 'node/no-sync': 'error' } },
    // In plain Node the electron package would start a download.
    {
      files: ['main/launch/*', 'main/files/**', 'main/cli.ts', 'main/cli/**', 'main/buyin.mjs'],
      rules: refuse(react, renderer, electron),
    },
    // What keeps no window waiting may wait itself.
    {
      files: ['main/launch/**', 'main/cli.ts', 'main/cli/**', 'main/buyin.mjs', 'main/pdf/**'],
      rules: { 'node/no-sync': 'off' },
    },
  ],
});
