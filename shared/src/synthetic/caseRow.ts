import { addDays, addMonths } from '#shared/calendar/civilDate';
import type { CaseColumns } from '#shared/case/caseColumns';
import { regionSegments } from '#shared/codes/regionCode';
import { casePlan, type CasePlan } from './case';
import type { LineDepartment } from './organ';
import { draw, type Draw } from './random';
import type { World } from './world';

/** Stages a case is in by its age in days, before the decision (domain: case life cycle). */
const stageByAge: readonly (readonly [number, string])[] = [
  [10, 'FILED'],
  [40, 'INVESTIGATING'],
  [55, 'REVIEW'],
  [65, 'LEGAL_REVIEW'],
  [75, 'NOTICED'],
  [Infinity, 'INVESTIGATING'],
];

/** Abbreviation of the department in decision numbers, in the style of real ones (株环罚字〔2025〕12号). */
const docPrefix: Readonly<Record<LineDepartment, string>> = {
  'law-enforcement': '株城罚字',
  ecology: '株环罚字',
  agriculture: '株农罚字',
  'market-supervision': '株市监处罚字',
  'culture-tourism': '株文旅罚字',
};

/** 行政处罚法 art. 46. */
const evidenceKinds = [
  'DOCUMENTARY',
  'PHYSICAL',
  'AUDIO_VISUAL',
  'ELECTRONIC',
  'WITNESS',
  'PARTY_STATEMENT',
  'EXPERT_OPINION',
  'RECORD',
] as const;

/** Yuan within the range of the item, rounded to hundreds; a third of the range upwards is rare. */
function fineOf(plan: CasePlan, random: Draw): string {
  const low = Number(plan.item.minFine ?? 0);
  const high = Number(plan.item.maxFine ?? 0);
  const amount = low + (high - low) * Math.pow(random.next(), 2.5);
  return Math.min(high, Math.max(low, Math.round(amount / 100) * 100)).toFixed(2);
}

interface Outcome {
  readonly stage: string;
  readonly fine: string | null;
  readonly kinds: readonly string[];
}

function outcomeOf(world: World, plan: CasePlan, random: Draw): Outcome {
  if (plan.decidedOn === null) {
    const age = Math.max(0, Math.round((Date.parse(world.date) - Date.parse(plan.filedOn)) / 86_400_000));
    return { stage: stageByAge.find(([days]) => age < days)?.[1] ?? 'INVESTIGATING', fine: null, kinds: [] };
  }
  const settled = addDays(plan.decidedOn, 40) < world.date;
  const stage = settled ? (random.chance(0.94) ? 'CLOSED' : 'EXECUTING') : 'SERVED';
  const fine = fineOf(plan, random);
  const kinds = ['FINE', ...(plan.bannedPersonId === null ? [] : ['INDUSTRY_BAN'])];
  return { stage, fine, kinds };
}

const noticeDay = (filedOn: string): string => addDays(filedOn, 12);

/**
 * The day of the hearing, where the time to the decision admits one: five working days to ask for it and seven working
 * days' notice of it lie between (行政处罚法 art. 64).
 */
function hearingDay(filedOn: string, decidedOn: string): string | null {
  const heardOn = addDays(noticeDay(filedOn), 25);
  return addDays(heardOn, 5) <= decidedOn ? heardOn : null;
}

/** The legal review comes after the hearing, and before the decision (arts. 58, 65). */
const legalReviewDay = (decidedOn: string, heardOn: string | null): string =>
  heardOn === null ? addDays(decidedOn, -4) : addDays(heardOn, 3);

/** When publicity of a decision ends: three months for low fines, else up to three years (市场监督管理行政处罚信息公示规定 art. 13). */
const publicityMonths = (plan: CasePlan, fine: string): number =>
  plan.planted === 'EXPIRED_PUBLICITY_SHOWN' ? 3 : Number(fine) < 5000 ? 3 : Number(fine) < 50_000 ? 12 : 36;

function publicityOf(world: World, plan: CasePlan, fine: string | null) {
  const hidden = { publicityState: 'NOT_DUE', publishedOn: null, publicityEndsOn: null, withdrawnOn: null };
  if (plan.decidedOn === null || fine === null) return hidden;
  const publishedOn = addDays(plan.decidedOn, 5);
  if (publishedOn >= world.date) return hidden;
  const publicityEndsOn = addMonths(publishedOn, publicityMonths(plan, fine));
  const over = publicityEndsOn < world.date && plan.planted !== 'EXPIRED_PUBLICITY_SHOWN';
  return { publicityState: over ? 'ENDED' : 'PUBLISHED', publishedOn, publicityEndsOn, withdrawnOn: null };
}

/** The shared columns of case j of a department, and its plan for the columns of the department's own. */
export function caseRow(
  world: World,
  department: LineDepartment,
  j: number,
): CaseColumns & { readonly plan: CasePlan } {
  const plan = casePlan(world, department, j);
  const random = draw(world.seed, `case-row:${department}`, j);
  const { stage, fine, kinds } = outcomeOf(world, plan, random);
  const { decidedOn } = plan;
  const noticed = decidedOn !== null || stage === 'NOTICED';
  const servedOn = decidedOn === null ? null : addDays(decidedOn, 3);
  const closed = stage === 'CLOSED' && servedOn !== null;
  const paidOn = closed ? addDays(servedOn, random.between(1, 15)) : null;
  const heavy = fine !== null && Number(fine) >= 50_000;
  const heard =
    heavy && decidedOn !== null && random.chance(0.3) ? hearingDay(plan.filedOn, decidedOn) : null;
  return {
    plan,
    caseNo: plan.caseNo,
    clueSource: random.weighted([
      ['INSPECTION', 45],
      ['COMPLAINT', 25],
      ['MONITORING', 12],
      ['TRANSFER', 10],
      ['SUPERIOR', 8],
    ]),
    partyKind: plan.party.kind,
    partyUscc: plan.party.kind === 'ENTERPRISE' ? plan.party.firm.uscc : null,
    partyPersonId: plan.party.kind === 'PERSON' ? plan.party.person.id : null,
    actCode: plan.item.code,
    actGroup: plan.item.actGroup,
    occurredFrom: plan.occurredFrom,
    occurredTo: plan.occurredTo,
    regionCode: plan.regionCode,
    ...regionSegments(plan.regionCode),
    gridCode: plan.gridCode,
    organId: plan.organ.id,
    officerCertNos: [...plan.officers],
    filedOn: plan.filedOn,
    procedure: 'ORDINARY',
    stage,
    evidence: Array.from({ length: random.between(1, 4) }, (_, i) => ({
      kind: random.pick(evidenceKinds),
      collectedOn: addDays(plan.filedOn, 1 + i),
    })),
    noticedOn: noticed ? noticeDay(plan.filedOn) : null,
    hearingOn: heard,
    defence: noticed && random.chance(0.25) ? '当事人提出陈述申辩，请求从轻处理。' : null,
    legalReviewOn: heavy && decidedOn !== null ? legalReviewDay(decidedOn, heard) : null,
    decidedOn,
    docNo: decidedOn === null ? null : `${docPrefix[department]}〔${decidedOn.slice(0, 4)}〕${j + 1}号`,
    decisionKinds: decidedOn === null ? null : [...kinds],
    fine,
    confiscated: fine !== null && random.chance(0.15) ? (random.between(2, 80) * 100).toFixed(2) : null,
    suspendedLicence: null,
    bannedPersonId: plan.bannedPersonId,
    bannedUntil: plan.bannedUntil,
    servedOn,
    payments: paidOn !== null && fine !== null ? [{ paidOn, amount: fine }] : [],
    ...publicityOf(world, plan, fine),
    reviewOutcome:
      decidedOn !== null && random.chance(0.03) ? random.pick(['UPHELD', 'CHANGED', 'REVOKED']) : null,
    litigationOutcome: decidedOn !== null && random.chance(0.01) ? random.pick(['UPHELD', 'REVOKED']) : null,
    closedOn: paidOn,
  };
}
