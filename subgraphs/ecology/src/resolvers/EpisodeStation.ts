import type { EpisodeStationResolvers } from '../generated/types';

export const EpisodeStation: EpisodeStationResolvers = {
  code: ({ station }) => station.code,
};
