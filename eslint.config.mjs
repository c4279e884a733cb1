import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** Which room may import from which; what is not named here is refused. See docs/architecture.md. */
const zones = [
  { room: 'src/domain', mayImport: [] },
  { room: 'src/contract', mayImport: ['src/domain'] },
  { room: 'src/use-cases', mayImport: ['src/domain', 'src/contract'] },
  { room: 'src/jira', mayImport: ['src/domain', 'src/use-cases'] },
  { room: 'src/storage', mayImport: ['src/domain', 'src/contract', 'src/use-cases'] },
  { room: 'src/resolvers', mayImport: ['src/domain', 'src/contract', 'src/use-cases'] },
  { room: 'src/jobs', mayImport: ['src/domain', 'src/contract', 'src/use-cases'] },
  { room: 'static/atlaskit', mayImport: [] },
  {
    room: 'static/app',
    mayImport: ['static/atlaskit', 'src/domain', 'src/contract', 'src/use-cases', 'src/jira'],
  },
  { room: 'local/data', mayImport: [] },
  { room: 'local/jira', mayImport: [] },
  { room: 'local/demo', mayImport: ['local/jira'] },
  { room: 'local/forge', mayImport: [] },
  { room: 'local/page', mayImport: ['static/atlaskit'] },
  {
    room: 'local/start',
    mayImport: [
      ...['local/data', 'local/jira', 'local/demo', 'local/forge', 'local/page'],
      // The rows that the demo company begins with are made as the app makes them.
      ...['src/storage', 'src/use-cases'],
    ],
  },
  { room: 'local/probe', mayImport: ['local/jira', 'local/demo'] },
  {
    room: 'local/report',
    mayImport: [
      'src/domain',
      'src/contract',
      'src/use-cases',
      'src/jira',
      'local/data',
      'local/jira',
    ],
  },
];

const ROOMS = [...zones.map(({ room }) => room), 'test', 'bench'];

const restrictedZones = zones.map(({ room, mayImport }) => ({
  target: `./${room}`,
  from: ROOMS.filter((other) => other !== room && !mayImport.includes(other)).map(
    (other) => `./${other}`,
  ),
  message: `${room} may import only from ${[room, ...mayImport].join(', ')}.`,
}));

const noClockNoChance = [
  { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
  { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'coverage/', '**/build/', 'static/app/public/', '.local/'] },
  comments.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      '@eslint-community/eslint-comments/require-description': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones: restrictedZones }],
      'max-lines': ['error', 300],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@forge/ui'], message: 'UI Kit 1 stopped working in 2025.' }] },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/contract/**/*.ts', 'src/use-cases/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...noClockNoChance],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock comes in as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The domain imports only the domain.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.test.ts'],
    extends: [jest.configs['flat/recommended'], jest.configs['flat/style']],
    rules: {
      'jest/max-nested-describe': ['error', { max: 1 }],
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert', 'expect*'] }],
    },
  },
  { files: ['bench/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/vite.config.mts'], rules: { 'import-x/no-default-export': 'off' } },
  prettier,
);
