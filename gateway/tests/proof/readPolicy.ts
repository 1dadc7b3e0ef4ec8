import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type TypeNode,
} from 'graphql';

/** Alternatives, each a list of atoms that must all hold: `scope:<name>`, `policy:<name>`, `signedIn`. */
export type Alternatives = readonly (readonly string[])[];

/** What the SDL says of one `Type.field`. */
export interface FieldPolicy {
  /** Null: open to anybody. An empty list: to nobody. */
  readonly anyOf: Alternatives | null;
  readonly masks: readonly { readonly kind: string; readonly clear: Alternatives }[];
  /** Read in the caller's own divisions only. */
  readonly ownRegion: boolean;
  /** Above internal. */
  readonly isGuarded: boolean;
}

/** A second, plain reading of the policy directives of a full supergraph, which shares no code with the product's. */
export interface ReadPolicy {
  /** By `Type.field`; every field of every object type is here. */
  readonly fields: ReadonlyMap<string, FieldPolicy>;
  /** By `Input.field`, `Enum.VALUE`, `Type.field(argument:)`. */
  readonly inputs: ReadonlyMap<string, Alternatives | null>;
  /** By object type: the fields that lead from an object to the division it lies in; RECORD: the object is part of a record that lies there. */
  readonly regionOf: ReadonlyMap<string, WayToRegion>;
}

export type WayToRegion = readonly string[] | 'RECORD';

type Directives = readonly ConstDirectiveNode[] | undefined;

const all = (directives: Directives, name: string) =>
  (directives ?? []).filter((directive) => directive.name.value === name);
const has = (directives: Directives, name: string): boolean => all(directives, name).length > 0;

function said(directive: ConstDirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((candidate) => candidate.name.value === name);
  return argument && valueFromASTUntyped(argument.value);
}

/** `[[a, b], [c]]` as alternatives; an alternative that asks for nothing is none. */
const alternatives = (value: unknown, kind: 'scope' | 'policy'): Alternatives =>
  ((value ?? []) as string[][])
    .filter((list) => list.length > 0)
    .map((list) => list.map((one) => `${kind}:${one}`));

/** Each alternative of the one with each of the other. */
const cross = (a: Alternatives | null, b: Alternatives | null): Alternatives | null => {
  if (a === null) return b;
  if (b === null) return a;
  return a.flatMap((left) => b.map((right) => [...left, ...right]));
};

function restrictionOf(directives: Directives): Alternatives | null {
  let sum: Alternatives | null = null;
  if (has(directives, 'authenticated')) sum = cross(sum, [['signedIn']]);
  for (const one of all(directives, 'requiresScopes'))
    sum = cross(sum, alternatives(said(one, 'scopes'), 'scope'));
  for (const one of all(directives, 'policy'))
    sum = cross(sum, alternatives(said(one, 'policies'), 'policy'));
  return sum;
}

/**
 * Where an object's division stands, by what `@rowScope(field:)` names: a field of the type that is a division, or a
 * thing that lies in one.
 */
const waysToRegion: Readonly<Record<string, readonly string[]>> = {
  region: ['region', 'code'],
  enterprise: ['enterprise', 'region', 'code'],
  organ: ['organ', 'region', 'code'],
  site: ['siteRegion', 'code'],
  origin: ['origin', 'code'],
};

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
const guarded = ['SENSITIVE', 'PERSONAL', 'SPECIAL_PERSONAL'];

/**
 * @param regionBlind `Type.field`s whose department does not know where the object lies, so that their rule on divisions
 *   cannot hold
 */
export function readPolicy(supergraphSdl: string, regionBlind: readonly string[] = []): ReadPolicy {
  const document = parse(supergraphSdl);
  const fields = new Map<string, FieldPolicy>();
  const regionOf = new Map<string, WayToRegion>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const scope = all(type.directives, 'rowScope').find((one) => /^REGION/.test(String(said(one, 'by'))));
    if (scope) {
      const way = waysToRegion[String(said(scope, 'field'))];
      if (!way)
        throw new Error(
          `Say how "${String(said(scope, 'field'))}" of ${type.name.value} leads to a division.`,
        );
      const isOwn = type.fields?.some(({ name }) => name.value === way[0]) ?? false;
      regionOf.set(type.name.value, isOwn ? way : 'RECORD');
    }
    for (const field of type.fields ?? []) {
      const result = document.definitions.find(
        (other) => 'name' in other && other.name?.value === nameOf(field.type) && 'directives' in other,
      );
      const resultOwn = result && 'directives' in result ? (result.directives as Directives) : undefined;
      const restriction = cross(
        cross(restrictionOf(field.directives), restrictionOf(type.directives)),
        restrictionOf(resultOwn),
      );
      const isPublic = has(field.directives, 'public') || has(type.directives, 'public');
      const classes = all(field.directives, 'sensitive').map((one) => String(said(one, 'class')));
      const isOpen = restriction === null && isPublic && classes.length === 0;
      fields.set(`${type.name.value}.${field.name.value}`, {
        anyOf: isOpen ? null : (restriction ?? []),
        masks: all(field.directives, 'mask').map((one) => ({
          kind: String(said(one, 'kind')),
          clear: alternatives(said(one, 'clear'), 'scope'),
        })),
        isGuarded: classes.some((name) => guarded.includes(name)),
        ownRegion:
          scope !== undefined &&
          classes.some((name) => guarded.includes(name)) &&
          !regionBlind.includes(`${type.name.value}.${field.name.value}`),
      });
    }
  }
  return { fields, regionOf, inputs: readInputs(document, fields) };
}

function readInputs(
  document: DocumentNode,
  fields: ReadonlyMap<string, FieldPolicy>,
): ReadonlyMap<string, Alternatives | null> {
  const inputs = new Map<string, Alternatives | null>();
  /** Who sees a field in the clear. */
  const clearOf = (coordinate: string): Alternatives | null => {
    const field = fields.get(coordinate);
    if (!field) return [];
    return field.masks.reduce<Alternatives | null>((sum, { clear }) => cross(sum, clear), field.anyOf);
  };
  const add = (at: string, own: Directives, isOpen: boolean): void => {
    const acls = all(own, 'acl');
    if (acls.length === 0) {
      inputs.set(at, isOpen && !has(own, 'sensitive') ? null : []);
      return;
    }
    let sum: Alternatives | null = null;
    for (const acl of acls) {
      const like = said(acl, 'like');
      const anyOf = said(acl, 'anyOf');
      if (typeof like !== 'string' && anyOf === undefined) sum = [];
      if (typeof like === 'string') sum = cross(sum, clearOf(like));
      if (anyOf !== undefined) sum = cross(sum, alternatives(anyOf, 'scope'));
    }
    inputs.set(at, sum);
  };
  for (const type of document.definitions) {
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) {
        add(
          `${type.name.value}.${field.name.value}`,
          field.directives,
          has(field.directives, 'public') || has(type.directives, 'public'),
        );
      }
    }
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of type.values ?? []) {
        add(
          `${type.name.value}.${value.name.value}`,
          value.directives,
          has(value.directives, 'public') || has(type.directives, 'public'),
        );
      }
    }
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) {
        // An argument that says nothing goes with its field.
        for (const arg of field.arguments ?? []) {
          add(`${type.name.value}.${field.name.value}(${arg.name.value}:)`, arg.directives, true);
        }
      }
    }
  }
  return inputs;
}
