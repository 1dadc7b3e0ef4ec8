import { Kind, parse } from 'graphql';
import { isOwnSubgraph } from './ownSubgraph';

/** Subgraph name → URL, from the `@join__graph` applications of a supergraph (https://specs.apollo.dev/join/v0.5). */
export function subgraphAddressesOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
      const text = (name: string): string => {
        const found = graph?.arguments?.find((argument) => argument.name.value === name)?.value;
        return found?.kind === Kind.STRING ? found.value : '';
      };
      addresses.set(text('name'), text('url'));
    }
  }
  if (addresses.size === 0) throw new Error('This is no supergraph: it has no enum join__Graph.');
  return addresses;
}

/** The same for the subgraphs that are departments: without the one that the gateway answers for itself. */
export const departmentAddressesOf = (supergraphSdl: string): ReadonlyMap<string, string> =>
  new Map([...subgraphAddressesOf(supergraphSdl)].filter(([name, address]) => !isOwnSubgraph(name, address)));
