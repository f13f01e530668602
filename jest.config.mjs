// Run with NODE_OPTIONS=--experimental-vm-modules (npm run jest does): the sources are ES modules.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const shape = {
  rootDir: root,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  resolver: `${root}jest.resolver.cjs`,
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['/dist/', '/.milepost/', '/.reports/'],
};

const web = {
  ...shape,
  displayName: 'web',
  testMatch: ['<rootDir>/apps/web/src/**/*.test.{ts,tsx}'],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
  moduleNameMapper: { '\\.css$': '<rootDir>/jest.css.cjs', '\\.(svg|woff2)$': '<rootDir>/jest.css.cjs' },
  setupFilesAfterEnv: ['setup.ts', 'setup.tsx'].map((file) => `${root}apps/web/src/testing/${file}`).filter(existsSync),
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: true,
      },
    ],
  },
};

export default {
  projects: [
    { ...shape, displayName: 'shared', testMatch: ['<rootDir>/packages/shared/src/**/*.test.ts'] },
    { ...shape, displayName: 'blueprint', testMatch: ['<rootDir>/packages/blueprint/src/**/*.test.ts'] },
    { ...shape, displayName: 'templates', testMatch: ['<rootDir>/templates/*.test.ts'] },
    {
      ...shape,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/src/**/*.test.ts', '<rootDir>/migrations/*.test.ts'],
      globalSetup: '<rootDir>/apps/api/src/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/src/testing/global-teardown.mjs',
    },
    web,
    {
      ...shape,
      displayName: 'e2e',
      testMatch: ['<rootDir>/e2e/**/*.journey.ts', '<rootDir>/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/e2e/global-teardown.mjs',
    },
  ],
  testTimeout: 30_000,
};
