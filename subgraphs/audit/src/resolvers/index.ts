import { accessQueries, accessTypes } from './access';
import { grantMutations, grantQueries, grantTypes } from './grants';
import { sampleMutations, sampleQueries, sampleTypes } from './samples';

export const resolvers = {
  Query: { ...grantQueries, ...sampleQueries, ...accessQueries },
  Mutation: { ...grantMutations, ...sampleMutations },
  ...grantTypes,
  ...sampleTypes,
  ...accessTypes,
};
