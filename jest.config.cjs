/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: {
          ...require('./tsconfig.base.json').compilerOptions,
          types: ['node', 'jest'],
          module: 'CommonJS',
          rootDir: '.',
          noEmit: false,
        },
      },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  restoreMocks: true,
  // Reading 29,057 real issues takes seconds, on a busy machine many.
  testTimeout: 120_000,
  randomize: true,
  // Browser walks wait more than they compute, so no core has to stay free.
  maxWorkers: '100%',
  // What test files leave behind in a worker adds up to gigabytes, and clearing it away takes time.
  workerIdleMemoryLimit: '1.2GB',
};
