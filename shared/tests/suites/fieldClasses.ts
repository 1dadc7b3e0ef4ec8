import { readFileSync } from 'node:fs';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

type Directives = readonly ConstDirectiveNode[] | undefined;

const named = (directives: Directives, name: string): ConstDirectiveNode | undefined =>
  directives?.find((directive) => directive.name.value === name);

function classOf(ofField: Directives, ofType: Directives): string {
  const { value } = named(ofField, 'sensitive')?.arguments?.find(({ name }) => name.value === 'class') ?? {};
  if (value?.kind === Kind.ENUM) return value.value;
  return named(ofField, 'public') || named(ofType, 'public') ? 'PUBLIC' : 'NONE';
}

/** Of every field of a department's object types: its data class, PUBLIC, or NONE without either annotation. By coordinate, in the order of the SDL. */
export function fieldClasses(department: DepartmentName): ReadonlyMap<string, string> {
  const { definitions } = parse(readFileSync(schemaFile(department), 'utf8'));
  return new Map(
    definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
      .flatMap(({ name: type, directives, fields = [] }) =>
        fields.map((field): [string, string] => [
          `${type.value}.${field.name.value}`,
          classOf(field.directives, directives),
        ]),
      ),
  );
}
