/**
 * Stands in for `@atlaskit/feature-gate-js-client` in the build. Atlaskit asks it which of Atlassian's own experiments a
 * visitor is in; outside Atlassian's products the answer is always "none", and the client that would say so weighs 30 KiB.
 */
const FeatureGates = {
  initializeCompleted: () => true,
  checkGate: () => false,
  hasCheckGateErrorOccurred: () => false,
  hasGetExperimentValueErrorOccurred: () => false,
  getExperiment: () => ({ get: (_name: string, standard: unknown) => standard }),
  getExperimentValue: (_experiment: string, _name: string, standard: unknown) => standard,
};

export default FeatureGates;
