import { oneOf } from '#shared/db/where';
import type { PollutionEpisodeResolvers } from '../generated/types';
import { sourcesToCurb } from '../repositories/sources';

export const PollutionEpisode: PollutionEpisodeResolvers = {
  firmsToCurb: ({ region, state }, page, { pollutionSources }) =>
    pollutionSources.connection(page, state === 'EPISODE' ? sourcesToCurb(region) : oneOf('code22', [])),
};
