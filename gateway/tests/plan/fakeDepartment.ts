import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { chanceOf, hashOf, type Weather } from './weather';

/** How a department answers: JSON text, written here so that it can be written badly. */
export type FakeDepartment = (request: FakeRequest) => string;

export interface FakeRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

type Path = readonly (string | number)[];

/** A null that the department's own schema does not allow where it is. */
const bubble = Symbol('bubble');

/** An object of the world: everything about it follows from its number. */
interface Thing {
  readonly type: GraphQLObjectType;
  readonly n: number;
  /** What a resolver was told of the entity, for fields that depend on it. */
  readonly told: string;
}

/** Keys of things are texts in which their number is. */
const keyText = (n: number): string => `k${n}`;
const numberIn = (value: unknown): number | undefined => {
  if (typeof value === 'string') {
    const match = /^k(\d+)$/.exec(value);
    return match ? Number(match[1]) : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) {
      const found = numberIn(inner);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const documents = new Map<string, DocumentNode>();
const read = (query: string): DocumentNode => {
  let document = documents.get(query);
  if (!document) {
    document = parse(query, { noLocation: true });
    if (documents.size > 5000) documents.clear();
    documents.set(query, document);
  }
  return document;
};

/**
 * A department that makes up its data: the same for the same thing and field, whoever asks and however it is worded.
 * @param isKey whether a field is part of a key of its type anywhere, so that its value tells the thing
 * @param needs whether a field depends on what the department was told of the entity
 */
export function fakeDepartment(
  name: string,
  schema: GraphQLSchema,
  isKey: (type: string, field: string) => boolean,
  needs: (type: string, field: string) => boolean,
  weather: Weather,
): FakeDepartment {
  const chance = (percent: number, ...of: readonly unknown[]): boolean => chanceOf(weather, percent, ...of);
  const possibleOf = (type: GraphQLAbstractType): GraphQLObjectType[] =>
    [...schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return ({ query, variables = {} }) => {
    const document = read(query);
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    }
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation) return '{}';
    const errors: string[] = [];
    const given = { ...variables };
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (given[variable.name.value] === undefined && defaultValue)
        given[variable.name.value] = print(defaultValue);
    }

    const fits = (condition: string | undefined, type: GraphQLObjectType): boolean => {
      if (condition === undefined || condition === type.name) return true;
      const wanted = schema.getType(condition);
      return isAbstractType(wanted) && schema.isSubType(wanted, type);
    };
    const isOn = (node: SelectionNode): boolean =>
      (node.directives ?? []).every((directive) => {
        const value = directive.arguments?.[0]?.value;
        const condition =
          value?.kind === Kind.VARIABLE
            ? String(given[value.name.value]) === 'true'
            : value?.kind === Kind.BOOLEAN && value.value;
        return directive.name.value === 'skip' ? !condition : condition;
      });
    const collect = (
      selections: readonly SelectionNode[],
      type: GraphQLObjectType,
      into: Map<string, FieldNode[]>,
    ): Map<string, FieldNode[]> => {
      for (const node of selections) {
        if (!isOn(node)) continue;
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          into.set(key, [...(into.get(key) ?? []), node]);
          continue;
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        if (fragment && fits(fragment.typeCondition?.name.value, type)) {
          collect(fragment.selectionSet.selections, type, into);
        }
      }
      return into;
    };
    const nestedOf = (nodes: readonly FieldNode[]): SelectionNode[] =>
      nodes.flatMap((node) => [...(node.selectionSet?.selections ?? [])]);

    const objectText = (
      thing: Thing,
      selections: readonly SelectionNode[],
      path: Path,
    ): string | typeof bubble => {
      const parts: string[] = [];
      for (const [key, nodes] of collect(selections, thing.type, new Map())) {
        const text = fieldText(thing, nodes, [...path, key]);
        if (text === bubble) return bubble;
        const field = nodes[0]?.name.value;
        if (chance(weather.missing, 'missing', thing.n, field)) continue;
        parts.push(`${JSON.stringify(key)}${gap()}:${gap()}${text}`);
      }
      if (chance(weather.extra, 'extra', thing.n)) parts.push('"extra":{"a":[1,"]}"]}');
      if (chance(weather.disorder, 'disorder', thing.n)) parts.reverse();
      return `{${gap()}${parts.join(`${gap()},`)}}`;
    };
    const gap = (): string => (weather.isSpaced ? ' ' : '');

    const fieldText = (thing: Thing, nodes: readonly FieldNode[], path: Path): string | typeof bubble => {
      const [node] = nodes;
      const field = node?.name.value ?? '';
      if (field === '__typename') {
        return JSON.stringify(chance(weather.wrongType, 'wrongType', thing.n) ? 'Stranger' : thing.type.name);
      }
      const type = thing.type.getFields()[field]?.type;
      if (!type || !node) return 'null';
      const given = (node.arguments ?? []).map((one) => print(one)).join();
      const values = (node.arguments ?? []).map(({ value }) => JSON.stringify(valuesIn(value)));
      const seed = [
        thing.n,
        field,
        given.replace(/\$\w+/g, ''),
        ...values,
        needs(thing.type.name, field) ? thing.told : '',
      ];
      if (chance(weather.error, 'error', ...seed)) {
        errors.push(JSON.stringify({ message: 'no', path, extensions: { code: 'NOT_FOUND' } }));
        return isNonNullType(type) ? bubble : 'null';
      }
      const value = valueText(type, seed, thing, nodes, path);
      return value;
    };
    const valuesIn = (value: unknown): unknown => {
      const used: unknown[] = [];
      JSON.stringify(value, (_key, inner: unknown) => {
        const node = inner as { kind?: string; name?: { value: string } } | null;
        if (node?.kind === Kind.VARIABLE && node.name) used.push(given[node.name.value] ?? null);
        return inner;
      });
      return used;
    };

    const valueText = (
      type: GraphQLOutputType,
      seed: readonly unknown[],
      thing: Thing,
      nodes: readonly FieldNode[],
      path: Path,
    ): string | typeof bubble => {
      const field = nodes[0]?.name.value ?? '';
      const isOfKey = isKey(thing.type.name, field);
      if (!isNonNullType(type)) {
        if (!isOfKey && chance(weather.null, 'null', ...seed)) return 'null';
        const text = presentText(type, seed, thing, nodes, path);
        return text === bubble ? 'null' : text;
      }
      if (chance(weather.badNull, 'badNull', ...seed)) return 'null';
      return presentText(type.ofType, seed, thing, nodes, path);
    };
    const presentText = (
      type: GraphQLOutputType,
      seed: readonly unknown[],
      thing: Thing,
      nodes: readonly FieldNode[],
      path: Path,
    ): string | typeof bubble => {
      if (chance(weather.wrongKind, 'wrongKind', ...seed)) {
        return (
          ['{"x":1}', '[1]', '"text"', '12', 'true', '[[null]]'][hashOf(weather.seed, 'kind', ...seed) % 6] ??
          '1'
        );
      }
      if (isListType(type)) {
        const length = hashOf(weather.world, 'length', ...seed) % (weather.longest ?? 4);
        const items: string[] = [];
        for (let i = 0; i < length; i++) {
          const item = valueText(type.ofType as GraphQLOutputType, [...seed, i], thing, nodes, [...path, i]);
          if (item === bubble) return bubble;
          items.push(item);
        }
        return `[${items.join(',')}]`;
      }
      if (isLeafType(type)) {
        if (isKey(thing.type.name, nodes[0]?.name.value ?? '')) return JSON.stringify(keyText(thing.n));
        return leafText(type.name, isEnumType(type) ? type.getValues().map(({ name }) => name) : [], seed);
      }
      const named = getNamedType(type);
      const possible = isAbstractType(named) ? possibleOf(named) : isObjectType(named) ? [named] : [];
      const n = hashOf(weather.world, 'thing', ...seed) % weather.things;
      const own = possible[hashOf(weather.world, 'type', n) % possible.length];
      return own ? objectText({ type: own, n, told: '' }, nestedOf(nodes), path) : 'null';
    };
    const leafText = (type: string, values: readonly string[], seed: readonly unknown[]): string => {
      const h = hashOf(weather.world, 'leaf', ...seed);
      if (values.length > 0) return JSON.stringify(values[h % values.length]);
      const isOdd = chance(weather.odd, 'odd', ...seed);
      switch (type) {
        case 'Int':
          return isOdd
            ? (['1.0', '1e2', '-0', '12345678901234567890', '0', '1.5'][h % 6] ?? '0')
            : String(h % 1000);
        case 'Float':
          return isOdd
            ? (['1.0', '1e-7', '1E3', '0.10', '1e400', '3.0000000000000001'][h % 6] ?? '0')
            : String((h % 1000) / 8);
        case 'Boolean':
          return String(h % 2 === 0);
        case 'ID':
          return isOdd ? String(h % 50) : JSON.stringify(`id${h % 100}`);
        default:
          return isOdd
            ? (oddTexts[h % oddTexts.length] ?? '""')
            : JSON.stringify(`text ${h % 100} 文 "${h % 3}"`);
      }
    };

    const entities = (nodes: readonly FieldNode[], path: Path): string | typeof bubble => {
      const list = (given['representations'] ?? []) as Readonly<Record<string, unknown>>[];
      const texts = list.map((representation, i) => {
        const n = numberIn(representation);
        const named = schema.getType(String(representation['__typename']));
        const type = isAbstractType(named)
          ? possibleOf(named)[hashOf(weather.world, 'type', n) % possibleOf(named).length]
          : named;
        if (n === undefined || !isObjectType(type)) return 'null';
        if (chance(weather.lostEntity, 'lost', n, type.name)) return 'null';
        const told = JSON.stringify(Object.entries(representation).sort(([a], [b]) => (a < b ? -1 : 1)));
        const text = objectText({ type, n, told }, nestedOf(nodes), [...path, i]);
        return text === bubble ? 'null' : text;
      });
      if (chance(weather.fewEntities, 'few', name)) texts.pop();
      return `[${texts.join(',')}]`;
    };

    const root = schema.getRootType(operation.operation);
    if (!root) return '{"data":null}';
    const parts: string[] = [];
    let isNull = false;
    for (const [key, nodes] of collect(operation.selectionSet.selections, root, new Map())) {
      const isEntities = nodes[0]?.name.value === '_entities';
      const text = isEntities
        ? entities(nodes, [key])
        : fieldText({ type: root, n: 0, told: '' }, nodes, [key]);
      if (text === bubble) isNull = true;
      else parts.push(`${JSON.stringify(key)}:${text}`);
    }
    const data = isNull ? 'null' : `{${parts.join(',')}}`;
    const answer = errors.length > 0 ? `{"errors":[${errors.join(',')}],"data":${data}}` : `{"data":${data}}`;
    if (chance(weather.garbage, 'garbage', name)) return answer.slice(0, answer.length / 2);
    return answer;
  };
}

const oddTexts = [
  '"\\u4e2d\\u6587"',
  '"a\\/b"',
  '"\\n\\t\\\\ \\""',
  '"\\ud800"',
  '"__proto__"',
  '"\\u0041"',
  '12',
  '"]},{"',
  '"\u2028 é 😀"',
];
