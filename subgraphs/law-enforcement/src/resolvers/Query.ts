import { parseRegionCode } from '#shared/codes/regionCode';
import { loadPresent } from '#shared/loaders/loadPresent';
import type { QueryResolvers } from '../generated/types';
import { competenceFor } from '../repositories/competence';
import { departments } from '../repositories/departments';
import { forceAdequacy } from '../repositories/forceAdequacy';
import { levelOf } from '../repositories/myLevel';
import { lawNames, provisionId } from '../repositories/law';
import { responsibilitiesOf } from '../repositories/responsibilities';

export const Query: QueryResolvers = {
  organ: (_, { id }, { organ }) => organ.load(id),
  organs: (_, args, { organs }) => organs.connection(args),
  team: (_, { id }, { team }) => team.load(id),
  officer: (_, { certNo }, { officer }) => officer.load(certNo),
  officers: (_, args, { officers }) => officers.connection(args),
  department: (_, { code }) => departments.find((department) => department.code === code) ?? null,
  departments: () => [...departments],
  penaltyItem: (_, { code }, { penaltyItem }) => penaltyItem.load(code),
  penaltyItems: (_, args, { penaltyItems }) => penaltyItems.connection(args),
  inspectionItem: (_, { code }, { inspectionItem }) => inspectionItem.load(code),
  inspectionItems: (_, args, { inspectionItems }) => inspectionItems.connection(args),
  legalProvision: async (_, { law, article }, { provision }) => {
    const ids = lawNames(law).map((name) => provisionId({ law: name, article }));
    return (await loadPresent(provision, ids))[0] ?? null;
  },
  competentOrgan: (_, { act, region, on }, { db, today }) =>
    competenceFor(db, { act, region: parseRegionCode(region), on: on ?? today() }),
  competenceGrants: (_, args, { grants }) => grants.connection(args),
  inspectionPlans: (_, args, { plans }) => plans.connection(args),
  inspectionTask: (_, { id }, { task }) => task.load(id),
  inspectionTasks: (_, args, { tasks }) => tasks.connection(args),
  urbanCase: (_, { caseNo }, { urbanCase }) => urbanCase.load(caseNo),
  urbanCases: (_, args, { urbanCases }) => urbanCases.connection(args),
  urbanInspections: (_, args, { urbanInspections }) => urbanInspections.connection(args),
  myLevel: (_, __, { access }) => levelOf(access),
  responsibilities: (_, { level }) => responsibilitiesOf(level ?? null),
  forceAdequacy: (_, { region, level }, { db, today }) => forceAdequacy(db, { region, level, on: today() }),
};
