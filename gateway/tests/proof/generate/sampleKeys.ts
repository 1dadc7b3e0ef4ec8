import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { enterprise, nthFaultFirm, faultResidues, richResidue, round } from '#shared/synthetic/enterprise';
import { person } from '#shared/synthetic/person';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import type { ProofStack } from '../proofStack';

/** Values that exist in the demonstration data: by `Type.field`, and by scalar. */
export interface SampleKeys {
  readonly byCoordinate: ReadonlyMap<string, readonly string[]>;
  readonly byScalar: ReadonlyMap<string, readonly string[]>;
}

const keyLike = /^(id|no|code|code22|caseNo|certNo|uscc|docNo|batchNo|sampleNo|regNo|law)$/;
const kept = 12;

/** Lists of the root, read in the open, tell the keys of everything that can be listed. */
export async function sampleKeys(
  schema: GraphQLSchema,
  open: ProofStack,
  allSeeing: Principal,
): Promise<SampleKeys> {
  const byCoordinate = new Map<string, readonly string[]>();
  for (const list of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(list.type);
    if (!isObjectType(connection) || list.args.some(({ type }) => String(type).endsWith('!'))) continue;
    const nodes = connection.getFields()['nodes'];
    const node = nodes && getNamedType(nodes.type);
    if (!isObjectType(node)) continue;
    const keys = Object.values(node.getFields()).filter(
      ({ name, type }) => keyLike.test(name) && isLeafType(getNamedType(type)),
    );
    if (keys.length === 0) continue;
    const names = keys.map(({ name }) => name).join(' ');
    const { data, errors } = await open.ask(allSeeing, {
      query: `{ ${list.name}(first: 60) { nodes { ${names} } } }`,
    });
    const rows = (data?.[list.name] as { nodes: Record<string, unknown>[] } | null | undefined)?.nodes;
    if (!rows) throw new Error(`The list ${list.name} cannot be read: ${JSON.stringify(errors)}`);
    for (const { name } of keys) {
      const values = rows.map((row) => row[name]).filter((value) => typeof value === 'string');
      const spread = values.filter((_, i) => i % Math.max(1, Math.floor(values.length / kept)) === 0);
      if (spread.length > 0) byCoordinate.set(`${node.name}.${name}`, spread.slice(0, kept));
    }
  }
  return withWorld(byCoordinate);
}

const divisions = [
  '430200000000',
  '430281000000',
  '430281103000',
  '430281103200',
  '430202000000',
  '430221000000',
];

/** Keys that no list of the root gives, from the generators of the demonstration data. */
function withWorld(byCoordinate: Map<string, readonly string[]>): SampleKeys {
  const world = createWorld(defaultWorld);
  const firms = [richResidue, richResidue + round, 1, 2, 3, 4]
    .concat(Object.values(faultResidues).map((residue) => nthFaultFirm(residue, 0)))
    .map((index) => enterprise(world, index));
  const inTown = Array.from({ length: 3000 }, (_, i) => enterprise(world, i % world.volume.enterprises)).find(
    ({ village }) => village.code.startsWith('430281103'),
  );
  const uscc = [...firms, ...(inTown ? [inTown] : [])].map((firm) => firm.uscc);
  const people = Array.from({ length: 6000 }, (_, i) => person(world, i));
  const near = people.filter(({ village }) => village.code.startsWith('4302811032')).slice(0, 4);
  const county = people.filter(({ village }) => village.code.startsWith('430281')).slice(0, 4);
  const some = [...near, ...county, ...people.slice(0, 4)];
  byCoordinate.set(
    'Person.id',
    some.map(({ id }) => id),
  );
  byCoordinate.set(
    'Household.id',
    some.map(({ householdId }) => householdId),
  );
  byCoordinate.set('Enterprise.uscc', uscc);
  byCoordinate.set('Region.code', divisions);
  byCoordinate.set('Region.period', ['2026-10', '2026-09']);
  byCoordinate.set(
    'Grid.code',
    firms.map(({ gridCode }) => gridCode).concat(inTown ? [inTown.gridCode] : []),
  );
  return {
    byCoordinate,
    byScalar: new Map([
      ['Uscc', uscc],
      ['RegionCode', divisions],
      ['ResidentId', some.map(({ residentId }) => residentId)],
      ['MobilePhone', [...some.map(({ phone }) => phone), ...firms.map(({ phone }) => phone)]],
      ['PersonName', some.map(({ name }) => name)],
      ['Address', firms.map(({ address }) => address)],
      ['GridCode', byCoordinate.get('Grid.code') ?? []],
      ['Date', ['2026-11-01', '2026-10-01', '2025-06-30', '2027-03-01', '2018-01-01']],
      ['DateTime', ['2026-10-20T12:00:00+08:00', '2026-11-01T00:00:00+08:00']],
      ['Money', ['0.00', '1000.00']],
      ['Int', ['1', '2', '60']],
      ['String', ['株洲', '有限公司', '行政处罚法', 'F0101']],
      ['ID', ['organ-ecology-430281', 'organ-market-supervision-430281', 'nothing']],
    ]),
  };
}
