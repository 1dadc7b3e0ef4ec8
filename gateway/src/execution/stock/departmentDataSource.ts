import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { AppError } from '#shared/errors/appError';
import { departmentError } from '#shared/errors/departmentError';
import type { PlanContext } from './planContext';
import { DepartmentFault, passedOn, type ResponsePath } from '../departmentFault';
import { createFetchKeys } from './fetchKeys';
import type { DepartmentAnswer, Transport } from '../../departments/transport';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Fetch = Extract<Options, { incomingRequestContext: unknown }>;

/**
 * Between @apollo/gateway's plan execution and the way to a department. A failure becomes errors of the answer, one for
 * each field the fetch was to bring, so that the rest of the operation goes on and each error has its path.
 *
 * Paths: those of entity fetches come back as `_entities.<n>.…`, and @apollo/gateway would number them by the
 * entities it met rather than by the representations it sent, which differ when some had no key. So they are put
 * together here: exact for a single entity, without list indices for many.
 */
export class DepartmentDataSource implements GraphQLDataSource {
  private readonly keysOf = createFetchKeys();

  constructor(
    private readonly service: string,
    private readonly transport: Transport,
  ) {}

  async process(options: Options): Promise<GatewayGraphQLResponse> {
    if (!('incomingRequestContext' in options)) {
      // A health check, which @apollo/gateway only makes when asked to.
      await this.transport.ready();
      return { data: null };
    }
    const { query = '', variables, operationName } = options.request;
    const place = this.placeOf(options);
    const { asked, shapeCheck, request, call } = options.context as unknown as PlanContext;
    asked.count++;
    asked.departments.add(this.service);
    try {
      const answer = await this.transport.send({ query, variables, operationName }, request, call);
      const checked = this.checked(answer, place);
      if (checked.data && shapeCheck && !shapeCheck(query, checked.data)) {
        throw departmentError('SUBGRAPH_UNAVAILABLE', this.service);
      }
      return checked;
    } catch (error) {
      const own = error instanceof AppError ? error : departmentError('SUBGRAPH_UNAVAILABLE', this.service);
      return { data: null, errors: place.fields().map((path) => this.fault(own, path)) as never };
    }
  }

  private checked(answer: DepartmentAnswer, place: Place): GatewayGraphQLResponse {
    const { data } = answer;
    const errors = Array.isArray(answer.errors) ? answer.errors : [];
    if (!isAnswerTo(data, place.entities) || (data === null && errors.length === 0)) {
      if (errors.length === 0) throw departmentError('SUBGRAPH_UNAVAILABLE', this.service);
      return { data: null, errors: this.faultsOf(errors, place) as never };
    }
    return errors.length === 0 ? { data } : { data, errors: this.faultsOf(errors, place) as never };
  }

  private faultsOf(errors: readonly unknown[], place: Place): DepartmentFault[] {
    return errors.flatMap((error) => {
      const own = passedOn(this.service, error);
      return place.of((error as { path?: unknown } | null)?.path).map((path) => this.fault(own, path));
    });
  }

  private fault(error: AppError, path: ResponsePath): DepartmentFault {
    return new DepartmentFault(this.service, error, path);
  }

  private placeOf(options: Fetch): Place {
    const cursor = options.pathInIncomingRequest ?? [];
    const isList = cursor.includes('@');
    const prefix = cursor.filter((part) => part !== '@');
    const representations: unknown = options.request.variables?.['representations'];
    const entities = Array.isArray(representations) ? representations.length : undefined;
    const fields = () => this.keysOf(options.request.query ?? '').map((key) => [...prefix, key]);
    return {
      entities,
      fields,
      of(path) {
        if (!Array.isArray(path)) return fields();
        const parts = path.filter((part) => typeof part === 'string' || typeof part === 'number');
        const below = entities === undefined ? parts : parts.slice(2);
        if (below.length === 0) return fields();
        return [[...prefix, ...(isList ? below.filter((part) => typeof part === 'string') : below)]];
      },
    };
  }
}

/** Where in the client's operation a fetch belongs. */
interface Place {
  /** How many entities were asked for; undefined for a fetch of root fields. */
  readonly entities: number | undefined;
  /** Paths of all fields that the fetch was to bring. */
  fields(): ResponsePath[];
  /** Paths for an error of the answer with this path. */
  of(path: unknown): ResponsePath[];
}

/** Only the outermost shape: what @apollo/gateway would else throw about for the whole operation. */
function isAnswerTo(data: unknown, entities: number | undefined): data is Record<string, unknown> | null {
  if (data === null) return true;
  if (typeof data !== 'object' || Array.isArray(data)) return false;
  if (entities === undefined) return true;
  const list: unknown = Object.hasOwn(data, '_entities')
    ? (data as Record<string, unknown>)['_entities']
    : undefined;
  return (
    Array.isArray(list) &&
    list.length === entities &&
    list.every((item) => item === null || (typeof item === 'object' && !Array.isArray(item)))
  );
}
