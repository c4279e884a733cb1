import fc from 'fast-check';

// The same cases on every automatic run; at the desk new ones each time.
fc.configureGlobal(process.env.CI ? { seed: 20_261_120, numRuns: 200 } : { numRuns: 200 });
