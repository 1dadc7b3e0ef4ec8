import type { GridAssignmentResolvers } from '../generated/types';

export const GridAssignment: GridAssignmentResolvers = {
  person: ({ personId }, _, { person }) => person.load(personId),
};
