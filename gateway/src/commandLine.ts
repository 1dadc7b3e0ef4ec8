import { parseArgs } from 'node:util';
import { configHelp } from './config';

export interface CommandLine {
  readonly help: boolean;
  /** All departments in this process. */
  readonly embedded: boolean;
  /** A supergraph other than gateway/supergraph.graphql. */
  readonly supergraph: string | undefined;
  readonly unprotected: boolean;
}

/** @throws TypeError naming an unknown option. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      embedded: { type: 'boolean', default: false },
      supergraph: { type: 'string' },
      unprotected: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    // The departments are those of our own supergraph: another one is reached where it says.
    embedded: values.embedded && values.supergraph === undefined,
    supergraph: values.supergraph,
    unprotected: values.unprotected,
  };
}

export const helpText = (): string =>
  [
    'Yiyu 一域: the graph of one region.',
    '',
    'Options',
    '  --embedded             run all departments in this process, with embedded databases (npm start)',
    '  --supergraph FILE      serve this supergraph over the URLs it names, without the own departments',
    '  --unprotected          serve a supergraph without a policy; on this machine only, never in production',
    '  --help                 show this text',
    '',
    'Environment',
    ...configHelp(),
    `  ${'SUBGRAPH_URL_<NAME>'.padEnd(22)} where a department answers, such as SUBGRAPH_URL_LAW_ENFORCEMENT`,
    '',
  ].join('\n');
