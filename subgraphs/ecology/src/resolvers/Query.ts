import { parsePollutionPermit } from '#shared/codes/pollutionPermit';
import { standardNamed } from '../aqi/standard';
import type { QueryResolvers } from '../generated/types';
import { findEpisode } from '../repositories/episode';

export const Query: QueryResolvers = {
  pollutionSource: (_, { code22 }, { pollutionSource }) => pollutionSource.load(parsePollutionPermit(code22)),
  pollutionSources: (_, args, { pollutionSources }) => pollutionSources.connection(args),
  dischargePermit: (_, { no }, { dischargePermit }) => dischargePermit.load(parsePollutionPermit(no)),
  dischargePermits: (_, args, { dischargePermits }) => dischargePermits.connection(args),
  airStation: (_, { code }, { airStation }) => airStation.load(code),
  airStations: (_, args, { airStations }) => airStations.connection(args),
  waterSection: (_, { id }, { waterSection }) => waterSection.load(id),
  waterSections: (_, args, { waterSections }) => waterSections.connection(args),
  pollutionEpisode: (_, { region, at, standard, minStations }, { db }) =>
    findEpisode(db, { region, at, standard: standardNamed(standard), minStations: minStations ?? 3 }),
  ecologyInspections: (_, args, { ecologyInspections }) => ecologyInspections.connection(args),
  ecologyCase: (_, { caseNo }, { ecologyCase }) => ecologyCase.load(caseNo),
  ecologyCases: (_, args, { ecologyCases }) => ecologyCases.connection(args),
  hazWasteManifests: (_, args, { hazWasteManifests }) => hazWasteManifests.connection(args),
};
