import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  printSchema,
  validateSchema,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  type OperationDefinitionNode,
} from 'graphql';
import { personas } from '#shared/auth/personas';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { statedPurpose } from '../src/http/statedPurpose';
import { decisionsOf, type Decision } from '../src/permissions/decision';
import { fragmentsOf } from '../src/permissions/fragments';
import { requireModestIntrospection } from '../src/permissions/introspectionBudget';
import { visibleSchema } from '../src/permissions/visibleSchema';
import { allSeeing } from '#shared/testing/testPrincipals';
import {
  holding,
  policyFor,
  startFixtureGraph,
  type Answer,
  type FixtureGraph,
} from './fixtures/fixtureGraph';

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.close());

const schemaIn = ({ body }: Answer): GraphQLSchema =>
  buildClientSchema(body.data as unknown as IntrospectionQuery);
const full = getIntrospectionQuery({ inputValueDeprecation: true });
const seenBy = async (as: Principal | string): Promise<string> =>
  printSchema(schemaIn(await graph.ask(full, { as })));

describe('the schema as a resident sees it', () => {
  let sdl: string;
  beforeAll(async () => {
    sdl = await seenBy('resident');
  });

  it('has what may be selected and given, with descriptions and deprecations', () => {
    expect(sdl).toContain('"""A firm. 企业"""\ntype Enterprise {');
    expect(sdl).toContain('"""Its name. 名称"""');
    expect(sdl).toContain('oldName: String @deprecated(reason: "Use name.")');
    expect(sdl).toContain('nameLike: String');
    expect(sdl).toMatch(/enum EnterpriseSort \{\s+NAME\s+SCORE\s+\}/);
  });

  it.each([
    ['fields', /\bphone\b|riskNote|\bsecret\b|emissions|unannotated/],
    ['arguments', /byPhone/],
    ['input fields', /phone: String/],
    ['enum values', /PHONE/],
    ['types reached by hidden fields alone, and their inputs', /Dossier/],
    ['types with nothing in them, and what leads to them', /Vault|vault/],
    ['inputs with nothing in them, and what takes them', /ScoreFilter|scores/],
    ['fields of an interface that some implementor hides', /interface Subject \{[^}]*idCard/],
    ['the policy', /access__|join__|link__|requiresScopes|_entities|_Service/],
  ])('has no hidden %s', (_what, hidden) => {
    expect(sdl).not.toMatch(hidden);
  });

  it('keeps a field with the type whose implementor shows it', () => {
    expect(sdl).toMatch(/type Shop implements Subject \{[^}]*idCard/);
  });

  it('shows values that only ever come out', () => {
    expect(sdl).toMatch(/enum Grade \{\s+LOW\s+HIGH\s+\}/);
  });

  it('does not tell a default that is hidden, and lets the input be left out', () => {
    expect(sdl).toContain('ranked(order: EnterpriseSort): ');
    expect(sdl).toMatch(/input PageInput \{\s+order: EnterpriseSort\s+size: Int = 10/);
  });

  it('shows a mutation type with what may be run', () => {
    expect(sdl).toMatch(/type Mutation \{\s+rename\(/);
    expect(sdl).not.toContain('close(');
  });
});

describe('the schema of others', () => {
  it('is another for each set of rights, and never mixed up', async () => {
    const personal = await seenBy(holding('market:personal'));
    expect(personal).toMatch(/interface Subject \{[^}]*idCard/);
    expect(personal).toContain('ranked(order: EnterpriseSort! = PHONE): ');
    expect(personal).not.toContain('Dossier');
    const sensitive = await seenBy(holding('market:sensitive'));
    expect(sensitive).toContain('enum DossierKind');
    expect(sensitive).toContain('vault: Vault');
    expect(sensitive).not.toMatch(/phone: String/);
    expect(await seenBy(holding('market:personal'))).toBe(personal);
  });

  it('tells of hidden types by name as of types that are not there', async () => {
    const query =
      'query ($n: String!) { a: __type(name: $n) { name fields { name } } b: __type(name: "Nothing") { name } }';
    const hidden = await graph.ask(query, { as: 'resident', variables: { n: 'Dossier' } });
    expect(hidden.body).toEqual({ data: { a: null, b: null } });
    const seen = await graph.ask(query, { as: holding('market:sensitive'), variables: { n: 'Dossier' } });
    expect(seen.body.data).toEqual({
      a: { name: 'Dossier', fields: [{ name: 'note' }, { name: 'pages' }] },
      b: null,
    });
  });

  it('is nothing to strangers, unless configured: then the public part', async () => {
    const refused = await graph.ask('{ x: __type(name: "Enterprise") { name } }');
    expect(refused.body.data).toBeUndefined();
    expect(refused.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const open = await startFixtureGraph({ env: { INTROSPECTION: 'public' } });
    try {
      const sdl = printSchema(schemaIn(await open.ask(full)));
      expect(sdl).toContain('type Enterprise {');
      expect(sdl).not.toMatch(/internalReport|Permit \{[^}]*limits/);
    } finally {
      await open.close();
    }
  });
});

describe('introspection beside data', () => {
  it('is answered in one operation, in the order asked, with nulls for what is denied', async () => {
    const { text, body } = await graph.ask(
      `query ($yes: Boolean = true) {
         z: __type(name: "Shop") { name } enterprise(uscc: "A") { phone name } ...F a: __typename
       }
       fragment F on Query { s: __schema @include(if: $yes) { queryType { ...T } } }
       fragment T on __Type { name }`,
      { as: 'resident' },
    );
    expect(text).toContain(
      '"data":{"z":{"name":"Shop"},"enterprise":{"phone":null,"name":"Firm A"},"s":{"queryType":{"name":"Query"}},"a":"Query"}',
    );
    expect(body.errors?.map(({ path }) => path)).toEqual([['enterprise', 'phone']]);
  });

  it('asks no department when there is nothing else', async () => {
    graph.fetched.length = 0;
    await graph.ask('{ __schema { queryType { name } } }', { as: 'resident' });
    expect(graph.fetched).toEqual([]);
  });

  it('is left out where @include says so, of strangers as well as of others', async () => {
    const query = 'query ($no: Boolean = false) { __typename __schema @include(if: $no) { types { name } } }';
    expect((await graph.ask(query, { as: 'resident' })).body).toEqual({ data: { __typename: 'Query' } });
    expect((await graph.ask(query)).body.data).toBeUndefined();
  });

  it('that asks for the same again and again is refused, by the number of fields it would answer', async () => {
    const again = Array.from({ length: 1000 }, (_, n) => `a${n}: name`).join(' ');
    const lists = Array.from({ length: 8 }, (_, n) => `f${n}: fields { ...F }`).join(' ');
    const query = `{ __schema { types { ${lists} } } } fragment F on __Field { ${again} }`;
    const { body } = await graph.ask(query, { as: 'resident' });
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe('COST_TOO_HIGH');
  });
});

describe('on the real supergraph', () => {
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const api = buildSchema(readFileSync(projectPath('gateway', 'api.graphql'), 'utf8'));
  const decide = decisionsOf(policyFor(supergraphSdl).bundle);
  const decisionFor = (principal: Principal) =>
    decide(principal, { purpose: statedPurpose(undefined, principal), grant: null });
  /** One for each set of rights: who decides alike sees alike. */
  const everyone = [
    ...new Map(
      [
        ...Object.entries(personas),
        ['public', publicPrincipal] as const,
        ['all-seeing', allSeeing] as const,
      ].map(([name, principal]) => [decisionFor(principal).key, { name, principal }]),
    ).values(),
  ];

  /** `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
  const coordinatesOf = (schema: GraphQLSchema): string[] =>
    Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__')) return [];
      if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        `${type.name}.${field.name}`,
        ...field.args.map(({ name }) => `${type.name}.${field.name}(${name}:)`),
      ]);
    });

  /** Whether a type has nothing that the decision allows, so that what leads to it leads nowhere. */
  const isEmpty = (decision: Decision, name: string, above: readonly string[] = []): boolean => {
    const type = api.getType(name);
    // What leads back to itself adds nothing.
    if (above.includes(name)) return true;
    const below = [...above, name];
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => `${name}.${value.name}`);
      return isInput(name) && !values.some((value) => decision.mayGive(value));
    }
    if (isUnionType(type)) return type.getTypes().every((one) => isEmpty(decision, one.name, below));
    if (isInterfaceType(type)) {
      return api.getPossibleTypes(type).every((one) => isEmpty(decision, one.name, below));
    }
    if (!isInputObjectType(type) && !isObjectType(type)) return false;
    const may = isObjectType(type) ? decision.mayRead : decision.mayGive;
    return !Object.values(type.getFields()).some(
      (field) =>
        may(`${name}.${field.name}`) &&
        !isEmpty(decision, getNamedType(field.type as GraphQLOutputType).name, below),
    );
  };
  const inputs = new Set(
    Object.values(api.getTypeMap()).flatMap((type): string[] => {
      if (isInputObjectType(type))
        return Object.values(type.getFields()).map((field) => getNamedType(field.type).name);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ args }) =>
        args.map((arg) => getNamedType(arg.type).name),
      );
    }),
  );
  const isInput = (name: string): boolean => inputs.has(name);

  /** Found the slow way: from the roots along what the decision allows, as a client could go. */
  const reachable = (decision: Decision): Set<string> => {
    const found = new Set<string>();
    const visited = new Set<string>();
    const visit = (name: string): void => {
      const type = api.getType(name);
      if (!type || visited.has(name)) return;
      visited.add(name);
      if (isUnionType(type)) for (const one of type.getTypes()) visit(one.name);
      if (isInterfaceType(type)) for (const one of api.getPossibleTypes(type)) visit(one.name);
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!decision.mayGive(`${name}.${field.name}`) || isEmpty(decision, getNamedType(field.type).name))
            continue;
          found.add(`${name}.${field.name}`);
          visit(getNamedType(field.type).name);
        }
      }
      if (!isObjectType(type)) return;
      for (const field of Object.values(type.getFields())) {
        if (!decision.mayRead(`${name}.${field.name}`) || isEmpty(decision, getNamedType(field.type).name))
          continue;
        found.add(`${name}.${field.name}`);
        visit(getNamedType(field.type).name);
        for (const argument of field.args) {
          const at = `${name}.${field.name}(${argument.name}:)`;
          if (!decision.mayGive(at) || isEmpty(decision, getNamedType(argument.type).name)) continue;
          found.add(at);
          visit(getNamedType(argument.type).name);
        }
      }
    };
    visit('Query');
    visit('Mutation');
    return found;
  };

  it.each(everyone)(
    'is a valid schema for $name, as a client would build it, with exactly what may be selected',
    ({ principal }) => {
      const decision = decisionFor(principal);
      const visible = visibleSchema(api, decision);
      if (!visible) throw new Error('nothing is visible');
      expect(validateSchema(visible)).toEqual([]);
      const client = buildClientSchema(introspectionFromSchema(visible));
      expect(validateSchema(client)).toEqual([]);

      const shown = coordinatesOf(client);
      const isInterface = (coordinate: string): boolean =>
        isInterfaceType(api.getType(coordinate.split('.')[0] ?? ''));
      const isValue = (coordinate: string): boolean =>
        isEnumType(api.getType(coordinate.split('.')[0] ?? ''));
      const expected = reachable(decision);
      expect(shown.filter((one) => !isInterface(one) && !isValue(one)).sort()).toEqual([...expected].sort());
      const unshown = shown.filter(isInterface).flatMap((coordinate) => {
        const [type = '', member = ''] = coordinate.split(/\.(.*)/s);
        return visible
          .getPossibleTypes(visible.getType(type) as GraphQLInterfaceType)
          .map(({ name }) => `${name}.${member}`)
          .filter((own) => !expected.has(own));
      });
      expect(unshown).toEqual([]);
    },
  );

  it('shows fewer the fewer rights there are', () => {
    const sizes = (['public', 'resident', 'officer-ecology', 'lead-ecology', 'all-seeing'] as const).map(
      (name) => {
        const principal =
          name === 'public' ? publicPrincipal : name === 'all-seeing' ? allSeeing : personas[name];
        const visible = principal && visibleSchema(api, decisionFor(principal));
        return visible ? coordinatesOf(visible).length : 0;
      },
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(sizes[4] ?? 0);
  });

  it('is introspected whole, as tools do, well within what an introspection may answer', () => {
    const document = parse(full);
    const [operation] = document.definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const sets = operation?.selectionSet.selections.flatMap((node) =>
      node.kind === Kind.FIELD && node.selectionSet
        ? [{ field: '__schema', name: undefined, set: node.selectionSet } as const]
        : [],
    );
    const fields = requireModestIntrospection(api, fragmentsOf(document), sets ?? []);
    expect(fields).toBeGreaterThan(10_000);
    expect(fields).toBeLessThan(50_000);
  });
});
