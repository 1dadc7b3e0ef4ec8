import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { composeGated } from '../../src/supergraph/compose';
import { CompositionFailed } from '../../src/supergraph/composition';

/** The header that every department's schema begins with. */
export const header = readFileSync(projectPath('shared', 'sdl', 'header.graphql'), 'utf8');

/** Shorthands of annotations, so that a fixture shows what it is about. */
export const personal = '@sensitive(class: PERSONAL) @requiresScopes(scopes: [["a:personal:read"]])';
export const internal = '@sensitive(class: INTERNAL) @requiresScopes(scopes: [["staff:internal:read"]])';

/** What the gates and composition say of departments `a`, `b`, … with these schemas under the common header. */
export async function faultsOf(...schemas: readonly string[]): Promise<readonly string[]> {
  return rawFaultsOf(...schemas.map((schema) => `${header}\n${schema}`));
}

/** The same with headers of their own. */
export async function rawFaultsOf(...schemas: readonly string[]): Promise<readonly string[]> {
  try {
    await composeGated(
      schemas.map((sdl, index) => {
        const name = 'abcdef'.charAt(index);
        return { name, sdl, url: `http://127.0.0.1:9/${name}`, file: `${name}.graphql` };
      }),
    );
    return [];
  } catch (error) {
    if (error instanceof CompositionFailed) return error.faults;
    throw error;
  }
}
