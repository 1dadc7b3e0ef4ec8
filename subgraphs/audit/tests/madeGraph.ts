import { readFileSync } from 'node:fs';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import type { ErrorCode } from '#shared/errors/table';
import { projectPath } from '#shared/project/projectPath';
import type { GraphClient } from '#shared/subgraph/graphClient';
import { caseDepartments, caseSources, type CaseDepartment } from '../src/sampling/caseSources';

/** A case as it is made up for a test; what is left out is in order. */
export interface MadeCase {
  readonly department: CaseDepartment;
  readonly caseNo: string;
  /** 12-digit division. */
  readonly region: string;
  readonly decidedOn?: string | null;
  readonly procedure?: string;
  readonly officers?: readonly string[];
  readonly fine?: string;
}

export interface MadeGraph {
  readonly client: GraphClient;
  /** Every operation that was sent. */
  readonly operations: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }[];
  /** Root fields that answer with an error of this code from now on. */
  readonly failing: Map<string, { readonly code: ErrorCode; readonly service: string }>;
  /** Cases that are shown in lists and not any more by themselves. */
  readonly gone: Set<string>;
}

interface ListArguments {
  readonly filter: {
    readonly region?: string;
    readonly decidedFrom?: string | null;
    readonly decidedTo?: string | null;
  };
  readonly first: number;
  readonly after: string | null;
}

const prefixOf = (region: string): string => region.replace(/(000|00)+$/, '');

const matches = ({ region, decidedOn = '2026-05-06' }: MadeCase, { filter }: ListArguments): boolean =>
  region.startsWith(prefixOf(filter.region ?? '')) &&
  (filter.decidedFrom == null || (decidedOn ?? '') >= filter.decidedFrom) &&
  (filter.decidedTo == null || (decidedOn !== null && decidedOn <= filter.decidedTo));

const nodeOf = (made: MadeCase): object => ({
  caseNo: made.caseNo,
  region: { code: made.region },
  procedure: made.procedure ?? 'ORDINARY',
  filedOn: '2026-03-02',
  noticedOn: '2026-03-20',
  hearingOn: null,
  legalReviewOn: '2026-04-20',
  decidedOn: made.decidedOn === undefined ? '2026-05-06' : made.decidedOn,
  officers: (made.officers ?? ['A1', 'A2']).map((certNo) => ({
    certNo,
    certValidFrom: '2024-01-01',
    certValidTo: '2028-01-01',
  })),
  act: {
    minFine: '10000.00',
    maxFine: '50000.00',
    goodsMultiple: null,
    basis: { law: '中华人民共和国大气污染防治法', article: 99, provision: null },
  },
  decision: { kinds: ['FINE'], fine: made.fine ?? '20000.00' },
  publicity: { state: 'PUBLISHED', publishedOn: '2026-05-12', endsOn: '2027-05-12' },
  goodsValue: null,
});

/** The graph's own API schema over made-up cases: what is asked must be what it offers. */
export function madeGraph(cases: readonly MadeCase[]): MadeGraph {
  const schema = buildSchema(readFileSync(projectPath('gateway', 'api.graphql'), 'utf8'));
  const operations: MadeGraph['operations'] = [];
  const failing: MadeGraph['failing'] = new Map();
  const gone = new Set<string>();
  const refuse = (field: string): void => {
    const fault = failing.get(field);
    if (fault) throw new GraphQLError('refused', { extensions: { ...fault } });
  };
  const rootOf = (department: CaseDepartment): object => {
    const { list, single } = caseSources[department];
    const own = cases.filter((made) => made.department === department);
    return {
      [list]: (args: ListArguments) => {
        refuse(list);
        const all = own.filter((made) => matches(made, args));
        const start = args.after === null ? 0 : Number(args.after);
        const end = start + args.first;
        return {
          nodes: all.slice(start, end).map(nodeOf),
          pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
        };
      },
      [single]: ({ caseNo }: { caseNo: string }) => {
        refuse(single);
        const found = own.find((made) => made.caseNo === caseNo);
        return found && !gone.has(caseNo) ? nodeOf(found) : null;
      },
    };
  };
  const rootValue: object = Object.assign({}, ...caseDepartments.map(rootOf));
  const client: GraphClient = async (query, variables = {}) => {
    operations.push({ query, variables });
    const { data, errors } = await graphql({ schema, source: query, rootValue, variableValues: variables });
    return {
      data: data ?? null,
      ...(errors ? { errors: errors.map(({ message, extensions }) => ({ message, extensions })) } : {}),
    };
  };
  return { client, operations, failing, gone };
}
