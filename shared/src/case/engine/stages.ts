import type { Message } from '#shared/errors/table';

const stage = (zh: string, en: string, terminal = false) => ({
  name: { en, zh } satisfies Message,
  terminal,
});

/**
 * The stages of the main line of a case and its exits. Sealing, hearing, publicity and the remedies run beside it
 * (tracks.ts): they neither wait for a stage nor hold one.
 */
export const stages = {
  CLUE: stage('线索', 'Clue'),
  VERIFY: stage('核查', 'Being checked'),
  FILED: stage('立案', 'Filed'),
  INVESTIGATING: stage('调查取证', 'Being investigated'),
  REVIEW: stage('案件审核', 'Under case review'),
  LEGAL_REVIEW: stage('法制审核', 'Under legal review'),
  COLLECTIVE: stage('集体讨论', 'Discussed collectively'),
  NOTICED: stage('事先告知', 'Party told beforehand'),
  STATEMENT: stage('陈述申辩', 'Statement and defence'),
  DECIDED: stage('决定', 'Decided'),
  SERVED: stage('送达', 'Served'),
  EXECUTING: stage('执行', 'Being executed'),
  CLOSED: stage('结案归档', 'Closed and archived', true),
  NOT_FILED: stage('不予立案', 'Not filed', true),
  NO_PENALTY: stage('不予处罚', 'No penalty', true),
  TRANSFERRED_CRIMINAL: stage('移送司法机关', 'Transferred as a crime', true),
  TRANSFERRED_ORGAN: stage('移送其他机关', 'Transferred to another organ', true),
  WITHDRAWN: stage('撤销', 'Decision withdrawn', true),
} as const;

export type CaseStage = keyof typeof stages;
export const caseStages = Object.keys(stages) as CaseStage[];

/** Filed and not yet decided. */
export const openStages = [
  'FILED',
  'INVESTIGATING',
  'REVIEW',
  'LEGAL_REVIEW',
  'COLLECTIVE',
  'NOTICED',
  'STATEMENT',
] as const satisfies readonly CaseStage[];

/** Decided, the decision standing: its execution, or done. */
export const decidedStages = [
  'DECIDED',
  'SERVED',
  'EXECUTING',
  'CLOSED',
] as const satisfies readonly CaseStage[];
