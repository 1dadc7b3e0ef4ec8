import { lineDepartments, organIdOf, type LineDepartment, type OrganFact } from '#shared/synthetic/organ';
import { certNoOf } from '#shared/synthetic/identity';
import type { Place } from '#shared/synthetic/places';
import type { World } from '#shared/synthetic/world';
import type { TeamEntity } from '../src/entities/team.entity';
import type { TeamMemberEntity } from '../src/entities/teamMember.entity';
import type { TeamServiceEntity } from '../src/entities/teamService.entity';
import { departmentCode } from '../src/repositories/departments';
import { branchTownships, countyCodeOf } from './organs';

/** The teams of a city department were merged into one at the end of 2020. */
const lastDayOfOldTeams = '2020-12-31';
const merged = '2021-01-01';
const firstDayOfOldTeams = '2012-01-01';
/** Powers have gone to townships since this day, and so has their team. */
export const devolvedSince = '2021-10-01';

const fieldOf: Readonly<Record<LineDepartment, string>> = {
  'law-enforcement': '城市管理',
  ecology: '生态环境保护',
  agriculture: '农业',
  'market-supervision': '市场监管',
  'culture-tourism': '文化市场',
};

/** The two teams of each city department that became one. */
const olderTeams: Readonly<Record<LineDepartment, readonly [string, string]>> = {
  'law-enforcement': ['株洲市城市管理监察支队', '株洲市渣土管理执法支队'],
  ecology: ['株洲市环境监察支队', '株洲市机动车排气执法支队'],
  agriculture: ['株洲市农业行政执法支队', '株洲市动物卫生监督执法支队'],
  'market-supervision': ['株洲市工商行政执法支队', '株洲市质量技术监督稽查支队'],
  'culture-tourism': ['株洲市文化市场执法支队', '株洲市旅游执法支队'],
};

/** A team with the divisions it serves and the certificates of its members. */
export interface TeamFact {
  readonly team: TeamEntity;
  readonly serves: readonly string[];
  readonly members: readonly string[];
}

const certificatesOf = ({ firstOfficer, officers }: OrganFact): string[] =>
  Array.from({ length: officers }, (_, i) => certNoOf(firstOfficer + i));

const kindAt = { CITY: 'DETACHMENT', COUNTY: 'BRIGADE', TOWNSHIP: 'COMPREHENSIVE_BUREAU' } as const;
const wordAt = { CITY: '支队', COUNTY: '大队', TOWNSHIP: '队' } as const;

/** The one team of an organ. */
function ownTeam(world: World, organ: OrganFact): TeamFact {
  const { id, department, level, regionCode } = organ;
  const members = certificatesOf(organ);
  const field = level === 'TOWNSHIP' ? '' : fieldOf[department];
  return {
    team: {
      id: id.replace('organ', 'team'),
      name: `${world.places.nameOf(regionCode)}${field}综合行政执法${wordAt[level]}`,
      kind: kindAt[level],
      department: departmentCode(department),
      level,
      organId: id,
      dispatchedBy: null,
      activeFrom: level === 'TOWNSHIP' ? devolvedSince : merged,
      activeTo: null,
      successorId: null,
      headcount: members.length + 1,
    },
    serves: [regionCode],
    members,
  };
}

function* olderTeamsOf(department: LineDepartment): Generator<TeamFact> {
  const organId = organIdOf(department, '430200000000', 'CITY');
  const successorId = organId.replace('organ', 'team');
  for (const [i, name] of olderTeams[department].entries()) {
    yield {
      team: {
        id: `${successorId}-former-${i + 1}`,
        name,
        kind: 'DETACHMENT',
        department: departmentCode(department),
        level: 'CITY',
        organId,
        dispatchedBy: null,
        activeFrom: firstDayOfOldTeams,
        activeTo: lastDayOfOldTeams,
        successorId,
        headcount: 10,
      },
      serves: ['430200000000'],
      members: [],
    };
  }
}

const countyOrgan = (world: World, department: LineDepartment, township: Place): OrganFact => {
  const id = organIdOf(department, countyCodeOf(township.code), 'COUNTY');
  const organ = world.organs.find((o) => o.id === id);
  if (!organ) throw new Error(`There is no organ ${id}.`);
  return organ;
};

/** Two of a county's officers, by turns, so that the townships share them out. */
function twoOf(organ: OrganFact, turn: number): string[] {
  const certificates = certificatesOf(organ);
  return [0, 1].map((i) => certificates[(2 * turn + i) % certificates.length] as string);
}

/** The team that a branch bureau of market supervision is. */
function branchTeam(world: World, township: Place, turn: number): TeamFact {
  const county = countyOrgan(world, 'market-supervision', township);
  const organId = organIdOf('market-supervision', township.code, 'TOWNSHIP');
  return {
    team: {
      id: organId.replace('organ', 'team'),
      name: `${world.places.nameOf(countyCodeOf(township.code))}市场监督管理局${township.name}分局`,
      kind: 'BRANCH_BUREAU',
      department: departmentCode('market-supervision'),
      level: 'TOWNSHIP',
      organId,
      dispatchedBy: county.id,
      activeFrom: merged,
      activeTo: null,
      successorId: null,
      headcount: 3,
    },
    serves: [township.code],
    members: twoOf(county, turn),
  };
}

/** Every fourth township seats a squadron of the ecology brigade, which serves the next township of the county too. */
export const seatsSquadron = (townshipIndex: number): boolean => townshipIndex % 4 === 1;

function squadron(world: World, index: number): TeamFact {
  const { townships } = world.places;
  const seat = townships[index] as Place;
  const next = townships[index + 1];
  const county = countyOrgan(world, 'ecology', seat);
  const neighbour = next && countyCodeOf(next.code) === countyCodeOf(seat.code) ? [next.code] : [];
  return {
    team: {
      id: `team-ecology-${seat.code.slice(0, 9)}`,
      name: `${world.places.nameOf(countyCodeOf(seat.code))}生态环境保护综合行政执法大队${seat.name}中队`,
      kind: 'SQUADRON',
      department: departmentCode('ecology'),
      level: 'TOWNSHIP',
      organId: county.id,
      dispatchedBy: county.id,
      activeFrom: '2022-01-01',
      activeTo: null,
      successorId: null,
      headcount: 4,
    },
    serves: [seat.code, ...neighbour],
    members: twoOf(county, index),
  };
}

/** All teams; small whatever the size of the world, as the divisions are given. */
export function* teamFacts(world: World): Generator<TeamFact> {
  for (const organ of world.organs) yield ownTeam(world, organ);
  for (const department of lineDepartments) yield* olderTeamsOf(department);
  for (const [turn, township] of branchTownships(world).entries()) yield branchTeam(world, township, turn);
  for (const index of world.places.townships.keys()) if (seatsSquadron(index)) yield squadron(world, index);
}

export function* teamRows(world: World): Generator<TeamEntity> {
  for (const { team } of teamFacts(world)) yield team;
}

export function* serviceRows(world: World): Generator<TeamServiceEntity> {
  for (const { team, serves } of teamFacts(world)) {
    for (const regionCode of serves) yield { id: `${team.id}:${regionCode}`, teamId: team.id, regionCode };
  }
}

export function* memberRows(world: World): Generator<TeamMemberEntity> {
  for (const { team, members } of teamFacts(world)) {
    for (const certNo of members) {
      yield {
        id: `${team.id}:${certNo}`,
        teamId: team.id,
        certNo,
        validFrom: team.activeFrom,
        validTo: null,
      };
    }
  }
}
