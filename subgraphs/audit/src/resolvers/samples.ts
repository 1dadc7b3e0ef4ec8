export const sampleQueries = {};
export const sampleMutations = {};
export const sampleTypes = {};
