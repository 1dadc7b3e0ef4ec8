import type { EnterpriseResolvers } from '../generated/types';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }) => ({ uscc }),
  inspectionTasks: ({ uscc }, args, { tasks }) => tasks.connectionOf('uscc', uscc, args),
  inspectionsThisYear: ({ uscc }, { asOf }, { tasksInYear, today }) =>
    tasksInYear((asOf ?? today()).slice(0, 4)).load(uscc),
  urbanInspections: ({ uscc }, args, { urbanInspections }) =>
    urbanInspections.connectionOf('uscc', uscc, args),
  urbanCases: ({ uscc }, args, { urbanCases }) => urbanCases.connectionOf('partyUscc', uscc, args),
};
