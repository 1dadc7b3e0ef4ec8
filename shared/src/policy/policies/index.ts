import type { Policy } from '../policy';
import { announcementMade } from './announcementMade';
import { caseHandler } from './caseHandler';
import { complaintClosed } from './complaintClosed';
import { listingStanding } from './listingStanding';
import { publicityActive } from './publicityActive';
import { reporterHidden } from './reporterHidden';
import { teamMember } from './teamMember';

/** Every policy of the graph by the name that the SDL uses. A name that is not here denies. */
export const policies: ReadonlyMap<string, Policy> = new Map([
  ['publicity.active', publicityActive],
  ['complaint.closed', complaintClosed],
  ['announcement.made', announcementMade],
  ['listing.standing', listingStanding],
  ['team.member', teamMember],
  ['case.handler', caseHandler],
  ['reporter.hidden', reporterHidden],
]);
