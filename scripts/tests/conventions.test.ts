import { readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { lineDepartments } from '#shared/synthetic/organ';
import { projectPath } from '#shared/project/projectPath';

/** Entities that several departments know, and the one that describes them. */
const owners: Readonly<Record<string, DepartmentName>> = {
  Region: 'registry',
  Grid: 'registry',
  Person: 'registry',
  Enterprise: 'market-supervision',
  Organ: 'law-enforcement',
  Officer: 'law-enforcement',
  PenaltyItem: 'law-enforcement',
  InspectionItem: 'law-enforcement',
  InspectionTask: 'law-enforcement',
  LegalProvision: 'law-enforcement',
  ProductBatch: 'agriculture',
};

const read = (...file: string[]): string => readFileSync(projectPath(...file), 'utf8');
const documents = new Map(
  departments.map((name) => [name, parse(read('subgraphs', name, 'schema.graphql'))]),
);
const documentOf = (name: DepartmentName): DocumentNode => documents.get(name) as DocumentNode;

const objectsOf = (name: DepartmentName): ObjectTypeDefinitionNode[] =>
  documentOf(name).definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
const has = (directives: readonly ConstDirectiveNode[] | undefined, directive: string): boolean =>
  (directives ?? []).some(({ name }) => name.value === directive);
const namedType = (type: TypeNode): NamedTypeNode =>
  type.kind === Kind.NAMED_TYPE ? type : namedType(type.type);
const keyFieldsOf = (type: ObjectTypeDefinitionNode): string[] =>
  (type.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: args }) => {
      const fields = args?.find(({ name }) => name.value === 'fields')?.value;
      return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : [];
    });
/** A type of another department, known here by its key alone. */
const isReference = (type: ObjectTypeDefinitionNode): boolean => {
  const keys = (type.directives ?? []).filter(({ name }) => name.value === 'key');
  return (
    keys.length > 0 &&
    keys.every(({ arguments: args }) =>
      args?.some(
        ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
    )
  );
};
const isForeign = (
  department: DepartmentName,
  node: DefinitionNode & { name: { value: string } },
): boolean => {
  const owner = owners[node.name.value];
  return owner === undefined
    ? node.kind === Kind.OBJECT_TYPE_DEFINITION && isReference(node)
    : owner !== department;
};
/**
 * Scopes that may open a field of a class, beside those of the class itself. Audit keeps no data about the region: its own
 * records are read by those whose work they are, and what serves gateways by gateways.
 */
const ownScopes = (
  department: DepartmentName,
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
): RegExp =>
  department !== 'audit' || classOf(field) !== 'INTERNAL'
    ? /(?!)/
    : has(type.directives, 'inaccessible') || has(field.directives, 'inaccessible')
      ? /^@requiresScopes\(scopes: \[\["platform:grant:use"\]\]\)$/
      : /^@requiresScopes\(scopes: \[\["audit:(?:grant|share|sample|log):[a-z]+"(?:, "staff:internal:read")?\]\]\)$/;
const classOf = (field: FieldDefinitionNode): string => {
  const value = field.directives?.find(({ name }) => name.value === 'sensitive')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? value.value : 'PUBLIC';
};
/** The middle of the scopes that suit a class: its own, or of a class above it. */
const levelsOf = (dataClass: string): string =>
  ({
    INTERNAL: 'internal',
    SENSITIVE: 'sensitive|personal|special',
    PERSONAL: 'personal|special',
    SPECIAL_PERSONAL: 'special',
  })[dataClass] ?? 'none';
/** Text of a definition without its descriptions, to compare what it means. */
const meaningOf = (node: DefinitionNode): string =>
  print(
    visit(node, {
      enter: (child) => ('description' in child ? { ...child, description: undefined } : undefined),
    }),
  );
const shapes = parse(read('shared', 'sdl', 'shapes.graphql'));
const hasName = (node: DefinitionNode): node is DefinitionNode & { name: { value: string } } =>
  'name' in node && node.name !== undefined;

describe.each(departments)('the schema of %s', (name) => {
  it('begins with the header that all departments share', () => {
    expect(
      read('subgraphs', name, 'schema.graphql').startsWith(read('shared', 'sdl', 'header.graphql')),
    ).toBe(true);
  });

  it('makes no entity public as a whole', () => {
    const wrong = objectsOf(name)
      .filter((type) => keyFieldsOf(type).length > 0 && has(type.directives, 'public'))
      .map((type) => type.name.value);
    expect(wrong).toEqual([]);
  });

  it('guards sensitive and personal data with scopes of the department itself', () => {
    const wrong: string[] = [];
    for (const type of objectsOf(name)) {
      for (const field of type.fields ?? []) {
        const scopes = field.directives?.find((d) => d.name.value === 'requiresScopes');
        if (!scopes) continue;
        // A shape that departments share is read by whoever may read one department's.
        const shared = has(type.directives, 'shareable');
        const readers = classOf(field) === 'INTERNAL' ? ['staff'] : shared ? lineDepartments : [name];
        const levels = levelsOf(classOf(field));
        const missing = readers.filter(
          (reader) => !new RegExp(`"${reader}:(?:${levels}):`).test(print(scopes)),
        );
        // What is masked for most, or decided row by row, may ask for less than its class: the rest asks for more.
        const more = (field.directives ?? []).filter(
          ({ name: { value } }) => value === 'mask' || value === 'policy',
        );
        const isHeldBack = classOf(field) === 'SPECIAL_PERSONAL' && more.length > 0;
        const isOwn = ownScopes(name, type, field).test(print(scopes));
        if (missing.length > 0 && !isHeldBack && !isOwn)
          wrong.push(`${type.name.value}.${field.name.value}: ${print(scopes)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('describes every type, field, argument, input field and value in English with the Chinese term', () => {
    const wrong: string[] = [];
    const check = (coordinate: string, description: string | undefined) => {
      if (!description) wrong.push(`${coordinate}: no description`);
      else if (!/\p{Script=Han}/u.test(description)) wrong.push(`${coordinate}: no Chinese term`);
    };
    for (const node of documentOf(name).definitions) {
      if (!hasName(node) || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
      const type = node.name.value;
      if (type === 'Query' || type === 'Mutation') continue;
      const foreign = isForeign(name, node);
      if (!foreign && 'description' in node) check(type, node.description?.value);
      if ('fields' in node) {
        for (const field of node.fields ?? []) {
          const isKey =
            node.kind === Kind.OBJECT_TYPE_DEFINITION && keyFieldsOf(node).includes(field.name.value);
          if (!(foreign && isKey)) check(`${type}.${field.name.value}`, field.description?.value);
          if ('arguments' in field) {
            for (const arg of field.arguments ?? []) {
              check(`${type}.${field.name.value}(${arg.name.value}:)`, arg.description?.value);
            }
          }
        }
      }
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
        for (const value of node.values ?? []) check(`${type}.${value.name.value}`, value.description?.value);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('leaves the description of shared entities and their keys to their owner', () => {
    const wrong = objectsOf(name).flatMap((type) => {
      if (!isForeign(name, type)) return [];
      const keys = (type.fields ?? []).filter(
        (f) => keyFieldsOf(type).includes(f.name.value) && f.description,
      );
      return [
        ...(type.description ? [type.name.value] : []),
        ...keys.map((f) => `${type.name.value}.${f.name.value}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('gives every connection the four arguments of pages and a size for its cost', () => {
    const wrong: string[] = [];
    for (const type of objectsOf(name)) {
      for (const field of type.fields ?? []) {
        if (!namedType(field.type).name.value.endsWith('Connection')) continue;
        const args = (field.arguments ?? []).map((arg) => arg.name.value);
        const missing = ['first', 'after', 'last', 'before'].filter((arg) => !args.includes(arg));
        if (missing.length > 0)
          wrong.push(`${type.name.value}.${field.name.value}: lacks ${missing.join(', ')}`);
        if (!has(field.directives, 'listSize'))
          wrong.push(`${type.name.value}.${field.name.value}: no @listSize`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets root fields and fields of shared entities be null, so that a failing department erases nothing', () => {
    const wrong: string[] = [];
    for (const type of objectsOf(name)) {
      if (type.name.value !== 'Query' && owners[type.name.value] === undefined) continue;
      for (const field of type.fields ?? []) {
        if (keyFieldsOf(type).includes(field.name.value)) continue;
        if (field.type.kind === Kind.NON_NULL_TYPE) wrong.push(`${type.name.value}.${field.name.value}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('shapes that departments share', () => {
  const meanings = new Map(
    shapes.definitions.filter(hasName).map((node) => [node.name.value, meaningOf(node)] as const),
  );

  it.each(lineDepartments)('are all in %s, letter by letter', (name) => {
    const own = new Map(
      documentOf(name)
        .definitions.filter(hasName)
        .map((node) => [node.name.value, meaningOf(node)] as const),
    );
    for (const [shape, meaning] of meanings) expect([shape, own.get(shape)]).toEqual([shape, meaning]);
  });

  it('have in the registry, as far as it needs them, the same meaning', () => {
    for (const node of documentOf('registry').definitions.filter(hasName)) {
      const shared = meanings.get(node.name.value);
      if (shared) expect(meaningOf(node)).toBe(shared);
    }
  });

  it('class the key of an entity the same in every department', () => {
    const classes = new Map<string, Set<string>>();
    for (const name of departments) {
      for (const type of objectsOf(name)) {
        for (const field of type.fields ?? []) {
          if (!keyFieldsOf(type).includes(field.name.value)) continue;
          const coordinate = `${type.name.value}.${field.name.value}`;
          classes.set(coordinate, (classes.get(coordinate) ?? new Set()).add(classOf(field)));
        }
      }
    }
    expect([...classes].filter(([, set]) => set.size > 1)).toEqual([]);
  });
});
