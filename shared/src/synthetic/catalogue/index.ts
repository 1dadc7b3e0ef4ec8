/** The facts on which the demonstration data of all departments agree. */
export { articleText } from './articleText';
export { gradeNames, type FineGrade, type GradeName } from './fineGrades';
export { industries, type IndustryFact } from './industries';
export type { InspectionItemFact } from './inspectionItem';
export { inspectionItems } from './inspectionItems';
export type { LegalProvisionFact } from './legalProvision';
export { legalProvisions } from './legalProvisions';
export { penaltyKinds, type BanFact, type PenaltyItemFact, type PenaltyKind } from './penaltyItem';
export { penaltyItems } from './penaltyItems';
