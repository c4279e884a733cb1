/**
 * Stands in for Atlassian's own feature gates, which Atlaskit imports but an app never initialises: all
 * gates are closed then. Left in, they cost 29 kB and a warning.
 */
const FeatureGates = {
  checkGate: () => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, byDefault: T): T => byDefault,
  initializeCompleted: () => false,
};

// eslint-disable-next-line import-x/no-default-export -- the package it stands in for exports so
export default FeatureGates;
