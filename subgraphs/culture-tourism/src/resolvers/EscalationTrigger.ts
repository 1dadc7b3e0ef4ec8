import type { EscalationTriggerResolvers } from '../generated/types';
import { requiredMeasure } from '../repositories/escalation';

export const EscalationTrigger: EscalationTriggerResolvers = {
  venue: ({ venueId }, _, { venue }) => venue.load(venueId),
  enterprise: ({ venueId }, _, { venue }) => venue.load(venueId),
  due: ({ newCases }) => newCases.length > 0,
  required: () => requiredMeasure,
};
