import { departments, publicPrincipal, type DepartmentName, type Principal } from '#shared/auth/principal';
import { masks } from '#shared/policy/masks';
import { atomsOf, authenticatedAtom, policyNameOf } from '#shared/policy/requirement';
import type { FieldRule } from '#shared/policy/rules';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { executeOperation } from '#shared/subgraph/execute';
import { canaryDepartment, certNo, organ, type CanaryDepartment } from './canaryDepartment';
import { officer, requestOf, silent } from './guardedFixture';

/** Somebody of the organ and of the division of all rows, with these scopes; a handler, or somebody who is none. */
const inside = (scopes: readonly string[], handler: 'HANDLER' | 'OUTSIDER'): Principal =>
  officer(scopes, handler === 'HANDLER' ? { organId: organ, certNo } : { organId: organ });

async function read({ subgraph, slice, queryOf }: CanaryDepartment, coordinate: string, as: Principal) {
  const { query, keys } = queryOf(coordinate);
  const request = requestOf(as, { bundle: slice.bundle });
  const { data, errors = [] } = await executeOperation(subgraph, { query }, request, silent);
  let value: unknown = data;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return { value: value ?? null, codes: errors.map(({ extensions }) => extensions?.['code']) };
}

/** A field that may not be read is null; a change that may not be made refuses the whole operation. */
const denialOf = (coordinate: string) => ({
  value: null,
  codes: [coordinate.startsWith('Mutation.') ? 'FORBIDDEN' : 'UNAUTHORIZED_FIELD_OR_TYPE'],
});

/**
 * Fields about records that another department keeps: where those lie is not known here. The departments list their own rows
 * in the caller's divisions instead (their visibility tests). A coordinate that comes to be here needs the same.
 */
const scopedByResolvers: Readonly<Partial<Record<DepartmentName, readonly string[]>>> = {
  agriculture: ['Person.farms'],
  'market-supervision': ['Person.legalRepOf', 'Person.marketBans'],
};

const guarded: readonly string[] = ['SENSITIVE', 'PERSONAL', 'SPECIAL_PERSONAL'];
const allRows = new Map(
  departments.flatMap((name) => Object.entries(readSlice(name, signerKey()).rules.rows)),
);
const hasRegion = (coordinate: string): boolean =>
  allRows.get(coordinate.split('.')[0] ?? '')?.region != null;

describe.each(departments)('the second line of %s, alone', (name) => {
  const department = canaryDepartment(name);
  const { fields } = department.slice.rules;
  const entries = Object.entries(fields);
  const scopes = [
    ...new Set(
      entries.flatMap(([, { read: openness, mask }]) => [
        ...atomsOf(openness),
        ...atomsOf(mask?.clear ?? []),
      ]),
    ),
  ].filter((atom) => atom !== authenticatedAtom && policyNameOf(atom) === null);
  const without = (lacking: readonly string[]) => scopes.filter((scope) => !lacking.includes(scope));
  const somebodyReads = async (coordinate: string): Promise<boolean> => {
    for (const handler of ['HANDLER', 'OUTSIDER'] as const) {
      const { value } = await read(department, coordinate, inside(scopes, handler));
      if (value !== null) return true;
    }
    return false;
  };
  const restricted = entries.filter(([, rule]) => rule.read !== 'PUBLIC');
  const list = (found: readonly [string, FieldRule][]) => found.map(([coordinate]) => coordinate);

  it('gives a value at every coordinate to somebody who may have it', async () => {
    const silentOnes: string[] = [];
    for (const coordinate of list(entries))
      if (!(await somebodyReads(coordinate))) silentOnes.push(coordinate);
    expect(silentOnes).toEqual([]);
  });

  it('gives the public nothing but what is public', async () => {
    for (const coordinate of list(restricted)) {
      expect([coordinate, await read(department, coordinate, publicPrincipal)]).toEqual([
        coordinate,
        denialOf(coordinate),
      ]);
    }
  });

  it('gives nothing to those who have every scope but those of the coordinate', async () => {
    const byScope = restricted.filter(([, rule]) => atomsOf(rule.read).some((atom) => scopes.includes(atom)));
    for (const [coordinate, rule] of byScope) {
      const as = inside(without(atomsOf(rule.read)), 'HANDLER');
      expect([coordinate, await read(department, coordinate, as)]).toEqual([
        coordinate,
        denialOf(coordinate),
      ]);
    }
  });

  it('reads sensitive and personal fields of its records inside the divisions of the caller only', async () => {
    const local = entries.filter(([, rule]) => rule.ownRegion);
    for (const [coordinate] of local) {
      for (const regionCodes of [['430224000000'], ['430281104000'], []]) {
        const elsewhere = { ...inside(scopes, 'OUTSIDER'), regionCodes };
        expect([coordinate, await read(department, coordinate, elsewhere)]).toEqual([
          coordinate,
          denialOf(coordinate),
        ]);
      }
    }
    const others = entries.filter(
      ([coordinate, rule]) => !rule.ownRegion && guarded.includes(rule.class) && hasRegion(coordinate),
    );
    expect(list(others).sort()).toEqual(scopedByResolvers[name] ?? []);
  });

  it('follows the policies on rows, whatever scopes the caller has', async () => {
    const stranger = {
      ...officer(scopes),
      organId: 'another',
      certNo: '43029999999',
      roles: ['department-officer'],
    };
    for (const [coordinate] of entries.filter(([, one]) => atomsOf(one.read).some(policyNameOf))) {
      expect([coordinate, await read(department, coordinate, stranger)]).toEqual([
        coordinate,
        denialOf(coordinate),
      ]);
    }
  });

  it('masks what is masked for all who have not the clear scope', async () => {
    for (const [coordinate, { mask }] of entries) {
      if (!mask || mask.kind === 'INDIVIDUAL_USCC') continue;
      const masked = await read(department, coordinate, inside(without(atomsOf(mask.clear)), 'OUTSIDER'));
      const clear = await read(department, coordinate, inside(scopes, 'OUTSIDER'));
      expect([coordinate, masked.value]).toEqual([coordinate, expect.stringMatching(masks[mask.kind].shape)]);
      expect([coordinate, clear.value]).not.toEqual([
        coordinate,
        expect.stringMatching(masks[mask.kind].shape),
      ]);
    }
  });
});
