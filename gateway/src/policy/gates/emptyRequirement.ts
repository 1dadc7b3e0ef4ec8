import type { ConstDirectiveNode } from 'graphql';
import { argumentOf, named } from '../directives';
import { placesOf } from '../schemaPlaces';
import type { Fault, SchemaGate } from './gate';

/** `department:resource:verb`. The names that the policy gives to other atoms must not come in as scopes. */
const scope = /^[a-z][a-z-]*:[a-z][a-z-]*:[a-z][a-z-]*$/;
const policyName = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** What is wrong with a list of lists of names; undefined when nothing is. */
function faultIn(value: unknown, name: RegExp, what: string): string | undefined {
  const lists = Array.isArray(value) ? (value as unknown[]) : undefined;
  if (!lists || lists.length === 0) return 'asks for nothing';
  for (const all of lists) {
    if (!Array.isArray(all) || all.length === 0) return 'asks for nothing in one of its lists';
    const odd = (all as unknown[]).find(
      (one) => typeof one !== 'string' || !name.test(one) || /^policy:/.test(one),
    );
    if (odd !== undefined) return `names ${JSON.stringify(odd)}, which is no ${what}`;
  }
  return undefined;
}

const scopes = 'scope of the form department:resource:verb';

function faultOf(directive: ConstDirectiveNode): string | undefined {
  const value = (argument: string): unknown => argumentOf(directive, argument);
  switch (directive.name.value) {
    case 'requiresScopes':
      return faultIn(value('scopes'), scope, scopes);
    case 'policy':
      return faultIn(value('policies'), policyName, 'policy name such as publicity.active');
    case 'mask':
      return faultIn(value('clear'), scope, scopes);
    case 'acl':
      if (value('like') === undefined || value('anyOf') !== undefined)
        return faultIn(value('anyOf'), scope, scopes);
      return typeof value('like') === 'string' ? undefined : 'is like nothing';
    case 'rowScope':
      return value('by') === 'POLICY' || value('otherwise') !== undefined
        ? faultIn(value('otherwise'), scope, scopes)
        : undefined;
    default:
      return undefined;
  }
}

const speaking = ['requiresScopes', 'policy', 'mask', 'acl', 'rowScope'];

/**
 * An empty requirement composes, and others read it as "allowed". Here it denies; what is meant to be denied to all is better
 * left out of the schema, so it is always a mistake.
 */
export const emptyRequirementGate: SchemaGate = (subgraphs) =>
  subgraphs.flatMap(({ name, types }) =>
    [...placesOf(types.values())].flatMap(({ coordinate, directives }) =>
      named(directives, ...speaking).flatMap((directive): Fault[] => {
        const wrong = faultOf(directive);
        if (wrong === undefined) return [];
        const message = `@${directive.name.value} ${wrong}. Name who may, at least one in every list.`;
        return [{ code: 'EMPTY_REQUIREMENT', subgraph: name, coordinate, message }];
      }),
    ),
  );
