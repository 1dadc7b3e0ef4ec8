import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { Transports } from '../../../departments/transport';
import { departmentRequestOf, type DepartmentRequest } from '../departmentRequest';
import type { PlanSchemas } from '../compiledPlan';
import type { Selected } from '../selectedFields';
import { NotText, type NotTextReason } from './notText';
import { captured, placesOf, type Captured, type Place, type Source } from './places';
import { partsReader, type PartsReader } from './scanObject';
import { textFetchesOf, type TextFetch } from './textFetches';
import type { TextView } from './textView';

/** A value that a representation is made of. */
export interface Need extends Captured {
  /** `,"key":`, with the brace or the type before the first. */
  readonly label: string;
}

/** One fetch of the plan, ready to be sent and read. */
export interface TextStep {
  readonly fetch: TextFetch;
  readonly place: Place;
  readonly request: DepartmentRequest;
  readonly read: PartsReader;
  /** Of a representation; empty for root fields. */
  readonly needs: readonly Need[];
  /** What of a representation comes after the values. */
  readonly ending: string;
  readonly slots: number;
}

/** A plan whose answer can be put together from texts. */
export interface TextPlan {
  readonly steps: readonly TextStep[];
  readonly places: readonly Place[];
  /** By place: how many values are captured. */
  readonly slots: readonly number[];
  readonly order: TextOrder;
}

/** In which order the steps are run. */
export type TextOrder =
  | { readonly kind: 'STEP'; readonly step: TextStep }
  | { readonly kind: 'SEQUENCE' | 'PARALLEL'; readonly of: readonly TextOrder[] };

export interface TextPlanOptions {
  readonly plan: QueryPlan;
  readonly asked: Selected;
  /** The document was worded anew for the planner. */
  readonly isReworded: boolean;
  /** The document has @skip or @include in it. */
  readonly isConditional: boolean;
  readonly schemas: PlanSchemas;
  readonly transports: Transports;
  readonly view: TextView | undefined;
}

/** Compiles a plan for texts; why not, where that would not be exact. */
export function textPlanOf(options: TextPlanOptions): TextPlan | NotTextReason {
  try {
    return compiled(options);
  } catch (error) {
    if (error instanceof NotText) return error.reason;
    throw error;
  }
}

function compiled(options: TextPlanOptions): TextPlan {
  const { plan, asked, schemas, transports } = options;
  if (asked.operation.operation !== 'query') throw new NotText('mutation');
  if (options.isReworded) throw new NotText('reworded');
  if (options.isConditional) throw new NotText('condition');
  if (!plan.node || plan.node.kind === 'Subscription') throw new NotText('plan');
  const root = schemas.supergraph.getQueryType();
  if (!root) throw new NotText('plan');
  const fetches = textFetchesOf(plan.node, schemas.supergraph);
  const places = placesOf({ asked, types: schemas.apiTypes, fetches, view: options.view }, root);
  const steps = fetches.map((fetch): TextStep => {
    const transport = transports.get(fetch.node.serviceName);
    if (!transport?.sendText) throw new NotText('transport');
    const { place, source } = homeOf(places, fetch);
    return {
      fetch,
      place,
      request: departmentRequestOf({ fetch: fetch.node, transport }),
      read: partsReader(source, { api: schemas.api }),
      ...representationOf(fetch, place),
      slots: source.slots.length,
    };
  });
  let next = 0;
  const orderOf = (node: PlanNode): TextOrder => {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'SEQUENCE', of: node.nodes.map(orderOf) };
      case 'Parallel':
        return { kind: 'PARALLEL', of: node.nodes.map(orderOf) };
      case 'Flatten':
        return orderOf(node.node);
      case 'Fetch': {
        const step = steps[next++];
        if (!step) throw new NotText('plan');
        return { kind: 'STEP', step };
      }
      case 'Condition':
      case 'Defer':
        throw new NotText('condition');
    }
  };
  return {
    steps,
    places,
    slots: places.map(({ base }) => base?.slots.length ?? 0),
    order: orderOf(plan.node),
  };
}

function homeOf(places: readonly Place[], fetch: TextFetch): { place: Place; source: Source } {
  for (const place of places) {
    const source = place.others.find((other) => other.fetch === fetch);
    if (source) return { place, source };
  }
  throw new NotText('plan');
}

function representationOf(
  { needs = [] }: TextFetch,
  place: Place,
): { readonly needs: readonly Need[]; readonly ending: string } {
  const { base, others, type } = place;
  const sources = base ? [base, ...others] : others;
  const values: Need[] = [];
  let text = '{';
  needs.forEach((key, n) => {
    text += n > 0 ? ',' : '';
    if (key === '__typename') {
      // Objects that do not name their type are no entities to ask for.
      if (!base?.tree.fields.has(key)) throw new NotText('nested key');
      text += `"__typename":"${type.name}"`;
      return;
    }
    const value = captured(key, base, sources);
    if (!value) throw new NotText('nested key');
    values.push({ label: `${text}${JSON.stringify(key)}:`, ...value });
    text = '';
  });
  return { needs: values, ending: `${text}}` };
}
