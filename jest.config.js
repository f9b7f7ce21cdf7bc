const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: 'node',
  // These are ES modules, and have a build for those who are none beside them.
  moduleNameMapper: { '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.js' },
  modulePathIgnorePatterns: ['<rootDir>/static/dist', '<rootDir>/.forge-local'],
  ...more,
});

/** Rules and rooms first; journeys drive a real browser against the local Forge. */
module.exports = {
  projects: [
    project('rooms', ['<rootDir>/test/**/*.test.ts'], { testPathIgnorePatterns: ['<rootDir>/test/journeys/'] }),
    project('journeys', ['<rootDir>/test/journeys/*.test.ts']),
  ],
};
