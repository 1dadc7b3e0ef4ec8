import { chinaInstant } from '#shared/calendar/chinaTime';
import { createWorkCalendar } from '#shared/calendar/workCalendar';
import { openCase, type CaseFacts, type Clue } from '#shared/case/engine/caseFacts';
import type { CaseStep, StepInputs, StepName } from '#shared/case/engine/caseStep';
import { extensions } from '#shared/case/engine/extensions/index';
import type { GuardCall } from '#shared/case/engine/guards/guardRule';
import type { Penalty } from '#shared/case/engine/penalty';
import type { ItemFacts, OfficerFacts, StepContext } from '#shared/case/engine/stepContext';
import type { CaseExtension } from '#shared/case/engine/extensions/index';

export const calendar = createWorkCalendar();

export const clue: Clue = {
  caseNo: 'M2026-000001',
  department: 'market-supervision',
  organId: 'organ-market',
  organLevel: 'COUNTY',
  regionCode: '430204001000',
  party: { kind: 'ENTERPRISE', uscc: '91430204XTTEST0001' },
  actCode: 'M0101',
  otherActCodes: [],
  occurredFrom: '2026-01-05',
  occurredTo: '2026-01-06',
  discoveredOn: '2026-01-08',
  harmedSafety: false,
  registeredOn: '2026-01-08',
};

export const fine = (amount: string, more: Partial<Penalty> = {}): Penalty => ({
  kinds: ['FINE'],
  fine: amount,
  confiscated: null,
  suspensionMonths: null,
  banYears: null,
  ...more,
});

export const item: ItemFacts = {
  code: 'M0101',
  law: '中华人民共和国食品安全法',
  article: '第一百二十四条',
  minFine: '1000.00',
  maxFine: '100000.00',
  goodsMultiple: { min: 10, max: 20 },
  kinds: ['WARNING', 'FINE', 'CONFISCATION', 'REVOKE_LICENCE', 'INDUSTRY_BAN'],
};

export const officer = (certNo: string, more: Partial<OfficerFacts> = {}): OfficerFacts => ({
  certNo,
  organId: clue.organId,
  certValidFrom: '2021-01-01',
  certValidTo: '2026-12-31',
  conflicts: [],
  ...more,
});

const staff = new Map(
  ['03000000001', '03000000002', '03000000003'].map((certNo) => [certNo, officer(certNo)]),
);

export const contextOn = (day: string, more: Partial<StepContext> = {}): StepContext => ({
  now: chinaInstant(day, 12 * 60),
  calendar,
  item: (code) => ({ ...item, code }),
  officer: (certNo) => staff.get(certNo) ?? null,
  holds: () => true,
  rivals: [],
  priorDecisions: [],
  largeAmount: () => '50000.00',
  lowFine: '5000.00',
  goodsValue: null,
  ...more,
});

/** A case as the tests want it. `taken` names steps with their day and input. */
export const facts = (more: Partial<CaseFacts> = {}): CaseFacts => ({
  ...openCase(clue),
  officers: pair,
  ...more,
});

export const pair = ['03000000001', '03000000002'];

/** A step taken; what it is a step of follows from where it stands. */
export const done = <const I>(on: string, input: I, version = 1) => ({ on, version, input });

export const step = <S extends StepName>(name: S, on: string, input: StepInputs[S]): CaseStep =>
  ({ name, on, input }) as CaseStep;

/** What a guard is asked. */
export const call = (
  theFacts: CaseFacts,
  theStep: CaseStep,
  context: Partial<StepContext> = {},
  extension: CaseExtension = extensions['market-supervision'],
): GuardCall => ({ facts: theFacts, step: theStep, context: contextOn(theStep.on, context), extension });

export const notice: StepInputs['NOTIFY'] = {
  penalty: fine('20000.00'),
  mitigation: null,
  reasoned: true,
  rightsTold: ['STATEMENT', 'DEFENCE'],
  statementBy: '2026-03-10',
};

export const decision: StepInputs['DECIDE'] = {
  penalty: fine('20000.00'),
  mitigation: null,
  docNo: '株市监处罚字〔2026〕1号',
  actCode: 'M0101',
  basis: [{ law: item.law, article: item.article }],
  remediesTold: true,
};

export const spot: StepInputs['DECIDE_ON_THE_SPOT'] = {
  officers: pair,
  penalty: fine('2000.00'),
  mitigation: null,
  docNo: '株市监当罚〔2026〕1号',
  certificateShown: true,
  reasoned: true,
  partyHeard: true,
  delivered: true,
};

export const seal: StepInputs['SEAL'] = {
  officers: pair,
  approvedBy: 'head',
  onTheSpotAt: null,
  papersDelivered: true,
  relatedToAct: true,
  dailyNecessities: false,
  alreadySealed: false,
};

export const noTraits = { publicInterest: false, complex: false, serious: false, reviewRequiredByLaw: false };
