import { projectPath } from '#shared/project/projectPath';
import { composeFromConfig } from '#gateway/supergraph/compose';
import { syncGenerated } from '../generatedFiles';

/** Composes the departments; @returns the files that were not up to date, and what composition noticed. */
export async function runCompose(
  mode: 'WRITE' | 'CHECK',
): Promise<{ readonly stale: readonly string[]; readonly hints: readonly string[] }> {
  const { supergraphSdl, apiSdl, hints } = await composeFromConfig(projectPath());
  const files = {
    'gateway/supergraph.graphql': `${supergraphSdl.trimEnd()}\n`,
    'gateway/api.graphql': apiSdl,
  };
  return { stale: syncGenerated(files, mode), hints };
}
