import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Transport } from '../../departments/transport';
import { checkedAnswer, type AnswerCheck } from './checkedAnswer';
import { own, type Data } from './data';
import { asDepartmentError, departmentRequestOf } from './departmentRequest';
import { entitiesOf } from './entities';
import type { EntityPath } from './entityPath';
import { readFetch } from './fetchedFields';
import { fetchPlacesOf } from './fetchPlaces';
import { shapeCheckOf } from './fetchShape';
import { cloneValue, mergeObject } from './mergeAnswer';
import { noteFault, type PlanRun, type PlanStep } from './planRun';
import { representationBuilderOf } from './representation';
import { rewriterOf } from './rewrites';
import { typenameKey, type TypeNames } from './typeNames';

export interface FetchOptions {
  readonly fetch: FetchNode;
  readonly at: EntityPath;
  readonly transport: Transport;
  /** Of the whole supergraph. */
  readonly schema: GraphQLSchema;
  readonly types: TypeNames;
  /** What one answer brings to several places may be one object there: nothing else writes into it from further out. */
  readonly isShareable: boolean;
}

/** A fetch, ready to be sent and merged. */
export function fetchStepOf(options: FetchOptions): PlanStep {
  return options.fetch.requires ? entityStepOf(options, options.fetch.requires) : rootStepOf(options);
}

/** Root fields; also below a field whose type is the root type. */
function rootStepOf(options: FetchOptions): PlanStep {
  const { fetch, at, types } = options;
  const { request, check } = prepared(options, undefined);
  const rewrite = rewriterOf(fetch.outputRewrites, types);
  const merge = mergerOf(options);
  return async (run) => {
    const targets = at.keys.length === 0 ? [run.root] : at.collect(run.root);
    if (targets.length === 0) return;
    await guarded(run, check, async () => {
      const data = checkedAnswer(run, await request.send(run, undefined), check);
      if (data) {
        rewrite?.(data);
        merge(targets, data);
      }
    });
  };
}

/** Fields of entities: each entity is asked for once, wherever it stands. */
function entityStepOf(options: FetchOptions, requires: NonNullable<FetchNode['requires']>): PlanStep {
  const { fetch, at, types } = options;
  const { request, check } = prepared(options, 0);
  const build = representationBuilderOf(requires, rewriterOf(fetch.inputRewrites, types), types);
  const rewrite = rewriterOf(fetch.outputRewrites, types);
  const merge = mergerOf(options);
  return async (run) => {
    const entities = entitiesOf(at.collect(run.root), build);
    if (entities.objects.length === 0) return;
    await guarded(run, check, async () => {
      const answer = await request.send(run, entities);
      const data = checkedAnswer(run, answer, { ...check, entities: entities.objects.length });
      const received = (data?.['_entities'] ?? []) as readonly (Data | null)[];
      received.forEach((entity, n) => {
        const targets = entities.targets[n];
        if (!entity || !targets) return;
        rewrite?.(entity, String(targets[0]?.[typenameKey]));
        merge(targets, entity);
      });
    });
  };
}

function prepared({ fetch, at, transport, schema, types }: FetchOptions, entities: number | undefined) {
  const document = readFetch(fetch.operation);
  const root = schema.getRootType(fetch.operationKind) ?? undefined;
  const check: AnswerCheck = {
    service: fetch.serviceName,
    places: fetchPlacesOf(document, at, entities !== undefined),
    hasShape: shapeCheckOf(document, root, types),
    entities,
  };
  return { request: departmentRequestOf({ fetch, transport }), check };
}

/** What fails costs the fields of this fetch alone. */
async function guarded(
  run: PlanRun,
  { service, places }: AnswerCheck,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    noteFault(run, service, asDepartmentError(error, service), places.fields);
  }
}

/** Merges one object into all places it is for. */
function mergerOf({ types, isShareable }: FetchOptions): (targets: readonly Data[], source: Data) => void {
  return (targets, source) => {
    targets.forEach((target, n) => {
      const before = own(target, typenameKey);
      mergeObject(target, n === 0 || isShareable ? source : (cloneValue(source) as Data));
      const after = own(target, typenameKey);
      // A department that knows an entity by its interface alone says nothing about its type.
      if (before === after || typeof before !== 'string' || typeof after !== 'string') return;
      if (types.isObject(before) && !types.isObject(after)) target[typenameKey] = before;
    });
  };
}
