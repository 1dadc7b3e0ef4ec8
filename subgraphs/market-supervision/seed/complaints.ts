import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import {
  enterprise,
  faultFirms,
  firmsOf,
  nthFaultFirm,
  nthFirm,
  richResidue,
} from '#shared/synthetic/enterprise';
import { personIdOf } from '#shared/synthetic/identity';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { ComplaintEntity } from '../src/entities/complaint.entity';

const perRound = 30;

export const complaintCount = (world: World): number => faultFirms(world) * perRound;

const contents = {
  FOOD: '反映所购食品有异味，要求退款并查处。',
  QUALITY: '反映商品使用不久即损坏，要求更换。',
  PRICE: '反映结账价格与标价不符，要求退还差价。',
  ADVERTISING: '反映宣传与实物不符，要求核查。',
  CONTRACT: '反映预付款项未按约退还，要求处理。',
  EQUIPMENT: '反映电梯多次困人，要求检查。',
} as const;

const subjects = Object.keys(contents) as (keyof typeof contents)[];

type Course = Pick<ComplaintEntity, 'acceptedOn' | 'closedOn' | 'outcome'>;

/** How far it has come by the day of the world. Days before it have happened, the others are still unknown. */
function courseOf(world: World, kind: string, receivedOn: string, random: Draw): Course {
  const past = (day: string) => (day < world.date ? day : null);
  if (kind === 'REPORT') {
    // Whether a case is filed is decided within 15 working days of the clue.
    const closedOn = past(addDays(receivedOn, random.between(3, 21)));
    return {
      acceptedOn: null,
      closedOn,
      outcome: closedOn && (random.chance(0.25) ? 'CASE_FILED' : 'NOT_FILED'),
    };
  }
  // Acceptance within 7 working days, mediation within 45 of it (市场监督管理投诉举报处理暂行办法 arts. 14, 21).
  const acceptedOn = addDays(receivedOn, random.between(1, 7));
  if (random.chance(0.06)) {
    const closedOn = past(acceptedOn);
    return { acceptedOn: null, closedOn, outcome: closedOn && 'NOT_ACCEPTED' };
  }
  const closedOn = past(addDays(acceptedOn, random.between(3, 58)));
  const outcome = random.weighted([
    ['MEDIATED', 70],
    ['MEDIATION_ENDED', 20],
    ['WITHDRAWN', 10],
  ]);
  return { acceptedOn: past(acceptedOn), closedOn, outcome: closedOn && outcome };
}

/** Complaint j: the first are closed ones about the firms that all departments know. */
export function complaintRow(world: World, j: number): ComplaintEntity {
  const random = draw(world.seed, 'complaint', j);
  const ofRich = j < faultFirms(world);
  const index = ofRich
    ? nthFaultFirm(richResidue, j)
    : nthFirm('market-supervision', random.below(firmsOf(world, 'market-supervision')));
  const firm = enterprise(world, index);
  const age = ofRich ? random.between(80, 195) : 1 + Math.floor(198 * Math.pow(random.next(), 1.3));
  const receivedOn = addDays(world.date, -age);
  const kind = random.weighted([
    ['COMPLAINT', 70],
    ['REPORT', 30],
  ]);
  const subject = random.pick(subjects);
  return {
    no: `1430299${receivedOn.replaceAll('-', '')}${String(j).padStart(6, '0')}`,
    kind,
    subject,
    uscc: firm.uscc,
    complainantId: kind === 'COMPLAINT' ? personIdOf(random.below(world.volume.persons)) : null,
    content: contents[subject],
    receivedOn,
    ...courseOf(world, kind, receivedOn, random),
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

export function* complaintRows(world: World): Generator<ComplaintEntity> {
  for (let j = 0; j < complaintCount(world); j++) yield complaintRow(world, j);
}
