import { amountInRange } from './amountInRange';
import { annulmentGround } from './annulmentGround';
import { archived } from './archived';
import { cashReceipt } from './cashReceipt';
import { collectiveDiscussion } from './collectiveDiscussion';
import { competentOrgan } from './competentOrgan';
import { courtInTime } from './courtInTime';
import { crimeTeam } from './crimeTeam';
import { dailyPenalty } from './dailyPenalty';
import { decidedByHead } from './decidedByHead';
import { decisionDocument } from './decisionDocument';
import { decisionOverturned } from './decisionOverturned';
import { demandInWriting } from './demandInWriting';
import { demandLapsed } from './demandLapsed';
import { devolvedPower } from './devolvedPower';
import { electronicServiceAgreed } from './electronicServiceAgreed';
import { escalation } from './escalation';
import { evidenceKind } from './evidenceKind';
import { extensionProvided } from './extensionProvided';
import { factsEstablished } from './factsEstablished';
import { firstFiler } from './firstFiler';
import { handedOverOnTheSpot } from './handedOverOnTheSpot';
import { hearingAskedInTime } from './hearingAskedInTime';
import { hearingCalledAhead } from './hearingCalledAhead';
import { hearingChair } from './hearingChair';
import { hearingHeld } from './hearingHeld';
import { hearingOnItsDay } from './hearingOnItsDay';
import { hearingRecord } from './hearingRecord';
import { hearingRightTold } from './hearingRightTold';
import { higherRange } from './higherRange';
import { holdApproved } from './holdApproved';
import { instalmentsAppliedFor } from './instalmentsAppliedFor';
import { kindOfItem } from './kindOfItem';
import { legalReviewPassed } from './legalReviewPassed';
import { materialsComplete } from './materialsComplete';
import { minutesKept } from './minutesKept';
import { noConflict } from './noConflict';
import { noPenaltyGround } from './noPenaltyGround';
import { noPendingCrime } from './noPendingCrime';
import { noRemedyPending } from './noRemedyPending';
import { notHeavierAfterDefence } from './notHeavierAfterDefence';
import { notWorseOnReconsideration } from './notWorseOnReconsideration';
import { noticeBeforeDecision } from './noticeBeforeDecision';
import { noticeComplete } from './noticeComplete';
import { noticeGiven } from './noticeGiven';
import { noticeOnce } from './noticeOnce';
import { ofAge } from './ofAge';
import { oneRemedy } from './oneRemedy';
import { paidToTheBank } from './paidToTheBank';
import { partyHeard } from './partyHeard';
import { pauseTold } from './pauseTold';
import { performed } from './performed';
import { policeHasFiled } from './policeHasFiled';
import { publicityLength } from './publicityLength';
import { publicityTermOver } from './publicityTermOver';
import { publishedWhileStanding } from './publishedWhileStanding';
import { qualifiedReviewer } from './qualifiedReviewer';
import { reasonRecorded } from './reasonRecorded';
import { receiverCompetent } from './receiverCompetent';
import { remediesLapsed } from './remediesLapsed';
import { repairConditions } from './repairConditions';
import { sealApproved } from './sealApproved';
import { sealExtension } from './sealExtension';
import { sealObjects } from './sealObjects';
import { sealOfficers } from './sealOfficers';
import { sealPapers } from './sealPapers';
import { sealResolved } from './sealResolved';
import { sealWasOnTheSpot } from './sealWasOnTheSpot';
import { simpleProcedure } from './simpleProcedure';
import { singleFine } from './singleFine';
import { statementReviewed } from './statementReviewed';
import { stillUnperformed } from './stillUnperformed';
import { toldOnTheSpot } from './toldOnTheSpot';
import { twoOfficers } from './twoOfficers';
import { unpunishedEducated } from './unpunishedEducated';
import { validCertificates } from './validCertificates';
import { waiverExpress } from './waiverExpress';
import { withinLimitation } from './withinLimitation';
import type { GuardRule } from './guardRule';

/** Every guard by its name, with its rule in each version of the law that is recorded. */
export const guards = {
  TWO_OFFICERS: [twoOfficers],
  VALID_CERTIFICATES: [validCertificates],
  NO_CONFLICT: [noConflict],
  COMPETENT_ORGAN: [competentOrgan],
  DEVOLVED_POWER: [devolvedPower],
  FIRST_FILER: [firstFiler],
  RECEIVER_COMPETENT: [receiverCompetent],
  WITHIN_LIMITATION: [withinLimitation],
  OF_AGE: [ofAge],
  SINGLE_FINE: [singleFine],
  HIGHER_RANGE: [higherRange],
  KIND_OF_ITEM: [kindOfItem],
  AMOUNT_IN_RANGE: [amountInRange],
  EVIDENCE_KIND: [evidenceKind],
  FACTS_ESTABLISHED: [factsEstablished],
  REASON_RECORDED: [reasonRecorded],
  NOTICE_COMPLETE: [noticeComplete],
  NOTICE_ONCE: [noticeOnce],
  NOTICE_GIVEN: [noticeGiven],
  HEARING_RIGHT_TOLD: [hearingRightTold],
  NOTICE_BEFORE_DECISION: [noticeBeforeDecision],
  PARTY_HEARD: [partyHeard],
  STATEMENT_REVIEWED: [statementReviewed],
  NOT_HEAVIER_AFTER_DEFENCE: [notHeavierAfterDefence],
  WAIVER_EXPRESS: [waiverExpress],
  HEARING_HELD: [hearingHeld],
  HEARING_ASKED_IN_TIME: [hearingAskedInTime],
  HEARING_CALLED_AHEAD: [hearingCalledAhead],
  HEARING_CHAIR: [hearingChair],
  HEARING_ON_ITS_DAY: [hearingOnItsDay],
  HEARING_RECORD: [hearingRecord],
  LEGAL_REVIEW_PASSED: [legalReviewPassed],
  QUALIFIED_REVIEWER: [qualifiedReviewer],
  COLLECTIVE_DISCUSSION: [collectiveDiscussion],
  MINUTES_KEPT: [minutesKept],
  DECISION_DOCUMENT: [decisionDocument],
  SIMPLE_PROCEDURE: [simpleProcedure],
  TOLD_ON_THE_SPOT: [toldOnTheSpot],
  HANDED_OVER_ON_THE_SPOT: [handedOverOnTheSpot],
  ELECTRONIC_SERVICE_AGREED: [electronicServiceAgreed],
  PAID_TO_THE_BANK: [paidToTheBank],
  CASH_RECEIPT: [cashReceipt],
  INSTALMENTS_APPLIED_FOR: [instalmentsAppliedFor],
  PERFORMED: [performed],
  SEAL_RESOLVED: [sealResolved],
  ARCHIVED: [archived],
  NO_PENALTY_GROUND: [noPenaltyGround],
  UNPUNISHED_EDUCATED: [unpunishedEducated],
  NO_PENDING_CRIME: [noPendingCrime],
  POLICE_HAS_FILED: [policeHasFiled],
  ANNULMENT_GROUND: [annulmentGround],
  EXTENSION_PROVIDED: [extensionProvided],
  SEAL_APPROVED: [sealApproved],
  SEAL_OFFICERS: [sealOfficers],
  SEAL_PAPERS: [sealPapers],
  SEAL_OBJECTS: [sealObjects],
  SEAL_WAS_ON_THE_SPOT: [sealWasOnTheSpot],
  SEAL_EXTENSION: [sealExtension],
  HOLD_APPROVED: [holdApproved],
  PAUSE_TOLD: [pauseTold],
  CRIME_TEAM: [crimeTeam],
  DECIDED_BY_HEAD: [decidedByHead],
  TRANSFER_MATERIALS: [materialsComplete],
  ONE_REMEDY: [oneRemedy],
  NO_REMEDY_PENDING: [noRemedyPending],
  NOT_WORSE_ON_RECONSIDERATION: [notWorseOnReconsideration],
  DEMAND_IN_WRITING: [demandInWriting],
  DEMAND_LAPSED: [demandLapsed],
  REMEDIES_LAPSED: [remediesLapsed],
  COURT_IN_TIME: [courtInTime],
  STILL_UNPERFORMED: [stillUnperformed],
  PUBLISHED_WHILE_STANDING: [publishedWhileStanding],
  PUBLICITY_LENGTH: [publicityLength],
  PUBLICITY_TERM_OVER: [publicityTermOver],
  DECISION_OVERTURNED: [decisionOverturned],
  REPAIR_CONDITIONS: [repairConditions],
  ESCALATION: [escalation],
  DAILY_PENALTY: [dailyPenalty],
} satisfies Record<string, readonly GuardRule[]>;

export type GuardName = keyof typeof guards;
