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
  restoreMocks: true,
  randomize: true,
};
