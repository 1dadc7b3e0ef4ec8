import type { Resolvers } from '../generated/types';
import { CompetenceGrant } from './CompetenceGrant';
import { CompetentOrgan } from './CompetentOrgan';
import { Department } from './Department';
import { Enterprise } from './Enterprise';
import { ForceAdequacy } from './ForceAdequacy';
import { IndustryBan } from './IndustryBan';
import { InspectionItem } from './InspectionItem';
import { InspectionPlan } from './InspectionPlan';
import { InspectionTask } from './InspectionTask';
import { LegalBasis } from './LegalBasis';
import { LegalProvision } from './LegalProvision';
import { Officer } from './Officer';
import { OfficerConflict } from './OfficerConflict';
import { Organ } from './Organ';
import { PenaltyItem } from './PenaltyItem';
import { Query } from './Query';
import { Region } from './Region';
import { RegionalTeam } from './RegionalTeam';
import { Team } from './Team';
import { TeamSuccession } from './TeamSuccession';
import { UrbanCase } from './UrbanCase';
import { UrbanInspection } from './UrbanInspection';

export const resolvers: Resolvers = {
  Query,
  CompetenceGrant,
  CompetentOrgan,
  Department,
  Enterprise,
  ForceAdequacy,
  IndustryBan,
  InspectionItem,
  InspectionPlan,
  InspectionTask,
  LegalBasis,
  LegalProvision,
  Officer,
  OfficerConflict,
  Organ,
  PenaltyItem,
  Region,
  RegionalTeam,
  Team,
  TeamSuccession,
  UrbanCase,
  UrbanInspection,
};
