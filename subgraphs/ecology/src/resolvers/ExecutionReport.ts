import type { ExecutionReportResolvers } from '../generated/types';
import { reportState } from '../permits/reportState';

export const ExecutionReport: ExecutionReportResolvers = {
  state: (row, { asOf }, { today }) => reportState(row, asOf ?? today()),
};
