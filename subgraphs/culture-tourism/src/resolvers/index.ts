import type { Resolvers } from '../generated/types';
import { CultureCase } from './CultureCase';
import { CultureInspection } from './CultureInspection';
import { CultureLicence } from './CultureLicence';
import { Enterprise } from './Enterprise';
import { EscalationTrigger } from './EscalationTrigger';
import { HeritageSite } from './HeritageSite';
import { MinorsAlert } from './MinorsAlert';
import { Performance } from './Performance';
import { PerformanceApproval } from './PerformanceApproval';
import { Query } from './Query';
import { Region } from './Region';
import { ScenicArea } from './ScenicArea';
import { TourGuide } from './TourGuide';
import { TravelAgency } from './TravelAgency';
import { Venue } from './Venue';

export const resolvers: Resolvers = {
  CultureCase,
  CultureInspection,
  CultureLicence,
  Enterprise,
  EscalationTrigger,
  HeritageSite,
  MinorsAlert,
  Performance,
  PerformanceApproval,
  Query,
  Region,
  ScenicArea,
  TourGuide,
  TravelAgency,
  Venue,
};
