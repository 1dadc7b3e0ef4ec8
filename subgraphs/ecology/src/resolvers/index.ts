import type { Resolvers } from '../generated/types';
import { Query } from './Query';
import { AirReading } from './AirReading';
import { AirStation } from './AirStation';
import { DischargePermit } from './DischargePermit';
import { EcologyCase } from './EcologyCase';
import { EcologyInspection } from './EcologyInspection';
import { EiaApproval } from './EiaApproval';
import { Enterprise } from './Enterprise';
import { EpisodeStation } from './EpisodeStation';
import { ExecutionReport } from './ExecutionReport';
import { HazWasteManifest } from './HazWasteManifest';
import { Outlet } from './Outlet';
import { PollutionEpisode } from './PollutionEpisode';
import { PollutionSource } from './PollutionSource';
import { Region } from './Region';
import { WaterReading } from './WaterReading';
import { WaterSection } from './WaterSection';

export const resolvers: Resolvers = {
  Query,
  AirReading,
  AirStation,
  DischargePermit,
  EcologyCase,
  EcologyInspection,
  EiaApproval,
  Enterprise,
  EpisodeStation,
  ExecutionReport,
  HazWasteManifest,
  Outlet,
  PollutionEpisode,
  PollutionSource,
  Region,
  WaterReading,
  WaterSection,
};
