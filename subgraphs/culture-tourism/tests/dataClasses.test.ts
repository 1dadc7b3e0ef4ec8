import { dataClassesSuite } from '../../../shared/tests/suites/dataClassesSuite';

dataClassesSuite('culture-tourism', {
  'HeritageSite.lat': 'SENSITIVE',
  'HeritageSite.lon': 'SENSITIVE',
  'HeritageSite.level': 'PUBLIC',
  'TourGuide.name': 'PERSONAL',
  'TourGuide.certificateNo': 'PUBLIC',
  'CultureCase.minorsInvolved': 'SPECIAL_PERSONAL',
  'CultureCase.caseNo': 'INTERNAL',
  'CultureCase.evidence': 'SENSITIVE',
  'VisitorFlow.entered': 'INTERNAL',
  'ScenicArea.visitorFlows': 'INTERNAL',
  'ScenicArea.load': 'PUBLIC',
  'ScenicLoad.present': 'PUBLIC',
  'Venue.realNameLog': 'INTERNAL',
  'RealNameDay.registered': 'INTERNAL',
  'Query.escalationTriggers': 'INTERNAL',
  'CultureInspection.result': 'PUBLIC',
  'CultureInspection.findings': 'SENSITIVE',
});
