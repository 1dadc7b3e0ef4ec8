import { addDays, addMonths } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { enterprise } from '#shared/synthetic/enterprise';
import { organFor } from '#shared/synthetic/inspection';
import { twoOfficers } from '#shared/synthetic/officer';
import { gridCodeOf } from '#shared/synthetic/person';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { CultureCaseEntity } from '../src/entities/cultureCase.entity';
import { nthRepeater, repeaterCount } from './business';
import { venueIdOf } from './venues';

/** Days before the world's on which the fines of a repeater were decided: three within two years. */
const decidedBefore = [600, 330, 160];
/** Day of filing of the new act that every other repeater has on file, counted back. */
const newlyFiledBefore = 20;
const perRepeater = decidedBefore.length + 1;

/** Odd repeaters have three cases, even ones a fourth. */
export const repeaterCaseCount = (world: World): number =>
  decidedBefore.length * repeaterCount(world) + Math.ceil(repeaterCount(world) / 2);

type Outcome = Pick<
  CultureCaseEntity,
  | 'stage'
  | 'noticedOn'
  | 'decidedOn'
  | 'docNo'
  | 'decisionKinds'
  | 'fine'
  | 'servedOn'
  | 'payments'
  | 'publicityState'
  | 'publishedOn'
  | 'publicityEndsOn'
  | 'closedOn'
>;

const undecided: Outcome = {
  stage: 'INVESTIGATING',
  noticedOn: null,
  decidedOn: null,
  docNo: null,
  decisionKinds: null,
  fine: null,
  servedOn: null,
  payments: [],
  publicityState: 'NOT_DUE',
  publishedOn: null,
  publicityEndsOn: null,
  closedOn: null,
};

/** A fine of 10,000 to 30,000 yuan (娱乐场所管理条例 art. 48), paid within a fortnight and shown for a year. */
function fined(world: World, filedOn: string, decidedOn: string, number: number, random: Draw): Outcome {
  const amount = (random.between(100, 300) * 100).toFixed(2);
  const paidOn = addDays(decidedOn, random.between(4, 14));
  const publishedOn = addDays(decidedOn, 5);
  const publicityEndsOn = addMonths(publishedOn, 12);
  return {
    stage: 'CLOSED',
    noticedOn: addDays(filedOn, 12),
    decidedOn,
    docNo: `株文旅罚字〔${decidedOn.slice(0, 4)}〕${number}号`,
    decisionKinds: ['FINE'],
    fine: amount,
    servedOn: addDays(decidedOn, 3),
    payments: [{ paidOn, amount }],
    publicityState: publicityEndsOn < world.date ? 'ENDED' : 'PUBLISHED',
    publishedOn,
    publicityEndsOn,
    closedOn: paidOn,
  };
}

/** Case k of repeater n: a song and dance venue that admitted minors (item C0201). */
function repeaterCase(world: World, n: number, k: number): CultureCaseEntity {
  const firm = enterprise(world, nthRepeater(n));
  // Above the numbers of the department's other cases.
  const number = 900_000 + perRepeater * n + k;
  const random = draw(world.seed, 'repeater-case', number);
  const back = decidedBefore[k];
  const decidedOn = back === undefined ? null : addDays(world.date, -back);
  const filedOn = decidedOn === null ? addDays(world.date, -newlyFiledBefore) : addDays(decidedOn, -40);
  const occurred = addDays(filedOn, -5);
  const organ = organFor(world, 'culture-tourism', firm.village.code);
  return {
    caseNo: `C${filedOn.slice(0, 4)}-${number}`,
    clueSource: random.pick(['INSPECTION', 'COMPLAINT']),
    partyKind: 'ENTERPRISE',
    partyUscc: firm.uscc,
    partyPersonId: null,
    actCode: 'C0201',
    actGroup: 'MINORS_PROTECTION',
    occurredFrom: occurred,
    occurredTo: occurred,
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
    gridCode: gridCodeOf(firm.village, n),
    organId: organ.id,
    officerCertNos: twoOfficers(organ, random),
    filedOn,
    procedure: 'ORDINARY',
    evidence: [{ kind: 'RECORD', collectedOn: addDays(filedOn, 1) }],
    hearingOn: null,
    defence: null,
    legalReviewOn: null,
    confiscated: null,
    suspendedLicence: null,
    bannedPersonId: null,
    bannedUntil: null,
    withdrawnOn: null,
    reviewOutcome: null,
    litigationOutcome: null,
    venueId: venueIdOf(firm.index, 0),
    minorsInvolved: random.between(1, 4),
    warnedOrFined: decidedOn !== null,
    ...(decidedOn === null ? undecided : fined(world, filedOn, decidedOn, number, random)),
  };
}

/** Cases of the entertainment venues that were fined three times within two years (娱乐场所管理条例 art. 53). */
export function* repeaterCaseRows(world: World): Generator<CultureCaseEntity> {
  for (let n = 0; n < repeaterCount(world); n++) {
    for (let k = 0; k < decidedBefore.length; k++) yield repeaterCase(world, n, k);
    if (n % 2 === 0) yield repeaterCase(world, n, decidedBefore.length);
  }
}
