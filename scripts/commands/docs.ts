import { errorsMarkdown } from '#shared/errors/docs';
import { syncGenerated } from '../generatedFiles';
import { permissionsFile } from './policyMatrix';

/** Writes the documents made from code; @returns those that were not up to date. */
export const runDocs = (mode: 'WRITE' | 'CHECK'): readonly string[] =>
  syncGenerated({ 'docs/errors.md': errorsMarkdown(), ...permissionsFile() }, mode);
