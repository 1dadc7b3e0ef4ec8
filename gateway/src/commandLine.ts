import { parseArgs } from 'node:util';
import { isCivilDate } from '#shared/calendar/civilDate';
import { isSize } from '#shared/synthetic/sizes';
import type { WorldOptions } from '#shared/synthetic/world';
import { configHelp } from './config';

export interface CommandLine {
  readonly help: boolean;
  /** All departments in this process. */
  readonly embedded: boolean;
  /** A supergraph other than gateway/supergraph.graphql. */
  readonly supergraph: string | undefined;
  readonly unprotected: boolean;
  /** Accept tokens of the local issuer, as LOCAL_ISSUER=on does. */
  readonly localIssuer: boolean;
  /** Load the demonstration data where it is absent, and stop. */
  readonly loadData: boolean;
  /** What the demonstration data is to be; what is left out follows what is there. */
  readonly world: Partial<WorldOptions>;
}

function worldFrom(values: { size?: string; seed?: string; date?: string }): Partial<WorldOptions> {
  const { size, seed, date } = values;
  if (size !== undefined && !isSize(size)) throw new TypeError(`--size must be s, m or l, got ${size}.`);
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) {
    throw new TypeError(`--seed must be a whole number of at most nine digits, got ${seed}.`);
  }
  if (date !== undefined && !isCivilDate(date)) {
    throw new TypeError(`--date must be a date, YYYY-MM-DD, got ${date}.`);
  }
  return { size, seed: seed === undefined ? undefined : Number(seed), date };
}

/** @throws TypeError naming an unknown option or a wrong value. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      embedded: { type: 'boolean', default: false },
      supergraph: { type: 'string' },
      unprotected: { type: 'boolean', default: false },
      'local-issuer': { type: 'boolean', default: false },
      'load-data': { type: 'boolean', default: false },
      size: { type: 'string' },
      seed: { type: 'string' },
      date: { type: 'string' },
    },
  });
  return {
    help: values.help,
    // The departments are those of our own supergraph: another one is reached where it says.
    embedded: values.embedded && values.supergraph === undefined,
    supergraph: values.supergraph,
    unprotected: values.unprotected,
    localIssuer: values['local-issuer'],
    loadData: values['load-data'],
    world: worldFrom(values),
  };
}

export const helpText = (): string =>
  [
    'Yiyu 一域: the graph of one region.',
    '',
    'Options',
    '  --embedded             run all departments in this process, with embedded databases and demonstration data (npm start)',
    '  --supergraph FILE      serve this supergraph over the URLs it names, without the own departments',
    '  --unprotected          serve a supergraph without a policy; on this machine only, never in production',
    '  --local-issuer         accept tokens of the local issuer (npm start, npm run -s graph -- token); never in production',
    '  --load-data            load the demonstration data where it is absent, and stop',
    '  --size s|m|l           how much demonstration data to load: a demo, about 1 million rows, about 10 million',
    '  --seed N               another invented region in the same places',
    '  --date YYYY-MM-DD      the day around which the demonstration data is laid out',
    '  --help                 show this text',
    '',
    'Environment',
    ...configHelp(),
    `  ${'DATABASE_URL_<NAME>'.padEnd(22)} database of an embedded department, such as DATABASE_URL_LAW_ENFORCEMENT: mysql://… or sqlite:…`,
    `  ${'SUBGRAPH_URL_<NAME>'.padEnd(22)} where a department answers, such as SUBGRAPH_URL_LAW_ENFORCEMENT`,
    '',
  ].join('\n');
