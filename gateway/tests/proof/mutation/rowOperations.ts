import { getNamedType, isLeafType, isObjectType } from 'graphql';
import type { ProofGround } from '../proofGround';
import type { ProofRequest } from '../proofRequest';
import { pathsToTypes } from './pathsToTypes';

/** Operations that tell which rows of a type there are. */
export function rowOperations(
  { referee: { schema }, keys: samples }: ProofGround,
  typeName: string,
): readonly ProofRequest[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  const paths = pathsToTypes(schema, samples).get(typeName) ?? [];
  const leaves = Object.values(type.getFields()).filter(
    ({ type: output, args }) =>
      isLeafType(getNamedType(output)) && args.length === 0 && !String(output).endsWith('!'),
  );
  const keys = Object.keys(type.getFields()).filter(
    (name) => name === 'id' || name === 'no' || name === 'code',
  );
  const selection = ['__typename', ...keys, ...leaves.map(({ name }) => name)].join(' ');
  return paths.slice(0, 8).map((path) => ({ query: path.around(selection) }));
}
