export const grantQueries = {};
export const grantMutations = {};
export const grantTypes = {};
