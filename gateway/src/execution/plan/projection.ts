import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { listOf, presentOf, readFrom, type Completer, type ObjectCompleter } from './completers';
import { bare, own, type Data } from './data';
import { leafCheckOf } from './leafKinds';
import { fieldsFor, sourcesByKey, type Conditions, type FieldSource, type Selected } from './selectedFields';
import { typenameKey, type TypeNames } from './typeNames';
import { bubble, faulty, type Walk } from './walk';

export interface ProjectionOptions {
  /** The clients' schema. */
  readonly schema: GraphQLSchema;
  readonly types: TypeNames;
  /** As the client asked. */
  readonly asked: Selected;
  /** As it was planned; the same when nothing had to be worded anew. */
  readonly planned: Selected;
  readonly conditions: Conditions;
}

/** From what departments answered to what the client asked for; null when a null reaches the root. */
export type Projection = (root: Data, walk: Walk) => Data | null;

/** Completes one field of an object and puts it into the answer; false when the object must be null. */
type FieldStep = (answer: Data, source: Data, others: readonly unknown[] | undefined, walk: Walk) => boolean;

/** Compiles the projection of an operation under given conditions; what is below is compiled when it is first met. */
export function projectionOf(options: ProjectionOptions): Projection {
  const { schema, asked, planned } = options;
  const root = schema.getRootType(asked.operation.operation);
  if (!root) throw new Error('The schema has no such operation.');
  const copies = asked === planned ? undefined : [[planned.operation.selectionSet]];
  const complete = new Compiler(options).objectOf(root, {
    sets: [asked.operation.selectionSet],
    copies,
  });
  return (data, walk) => {
    const answer = complete(data, undefined, walk);
    return answer === bubble || answer === faulty ? null : (answer as Data);
  };
}

/** Selections of one place: the client's, and for each copy of the object those of the planned document where it differs. */
interface PlaceSets {
  readonly sets: readonly SelectionSetNode[];
  readonly copies: readonly (readonly SelectionSetNode[])[] | undefined;
}

class Compiler {
  constructor(private readonly options: ProjectionOptions) {}

  objectOf(type: GraphQLCompositeType, place: PlaceSets): ObjectCompleter {
    const byType = new Map<string, ObjectCompleter>();
    const stepsFor = (name: string): ObjectCompleter => {
      let complete = byType.get(name);
      if (!complete) byType.set(name, (complete = this.fieldsOf(name, place)));
      return complete;
    };
    if (isObjectType(type)) {
      const complete = stepsFor(type.name);
      return (source, others, walk) => {
        const name = own(source, typenameKey);
        if (name !== undefined && name !== type.name && !this.isVague(name, type)) {
          return walk.note('its type is not the one of its place');
        }
        return complete(source, others, walk);
      };
    }
    return (source, others, walk) => {
      const name = own(source, typenameKey) ?? type.name;
      const known = typeof name === 'string' ? this.knownType(name, type) : undefined;
      return known === undefined ? walk.note('its type is not known') : stepsFor(known)(source, others, walk);
    };
  }

  /** A department that knows an object by an interface gives that as its type. */
  private isVague(name: unknown, type: GraphQLCompositeType): boolean {
    return typeof name === 'string' && this.options.types.fits(name, type.name);
  }

  /** As which type an object counts; undefined when it does not belong where it is. */
  private knownType(name: string, place: GraphQLCompositeType): string | undefined {
    const { schema, types } = this.options;
    const type = schema.getType(name);
    if (name === place.name) return name;
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    if (types.fits(place.name, name)) return name;
    return types.fits(name, place.name) ? place.name : undefined;
  }

  private fieldsOf(typeName: string, { sets, copies }: PlaceSets): ObjectCompleter {
    const { asked, planned, conditions, types } = this.options;
    const fields = fieldsFor(asked, typeName, sets, conditions, types);
    const sources =
      copies && sourcesByKey(copies.map((set) => fieldsFor(planned, typeName, set, conditions, types)));
    const steps = [...fields].map(([key, nodes]) =>
      this.stepOf(typeName, key, nodes, sources ? (sources.get(key) ?? []) : undefined),
    );
    return (source, others, walk) => {
      const answer = bare();
      for (const step of steps) if (!step(answer, source, others, walk)) return faulty;
      return answer;
    };
  }

  private stepOf(
    typeName: string,
    key: string,
    nodes: readonly FieldNode[],
    sources: readonly FieldSource[] | undefined,
  ): FieldStep {
    const name = nodes[0]?.name.value ?? '';
    const type = this.options.schema.getType(typeName);
    if (name === typenameKey) return typenameStep(typeName, key, isObjectType(type));
    if (name === '__schema' || name === '__type') {
      return (answer, _source, _others, walk) => {
        answer[key] = own(walk.introspected, key) ?? null;
        return true;
      };
    }
    const defined = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!defined) throw new Error(`There is no field ${typeName}.${name}.`);
    const reads = sources ?? [{ copy: 0, key, nodes }];
    return this.valueStep(key, defined.type, nodes, reads, sources !== undefined);
  }

  private valueStep(
    key: string,
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    reads: readonly FieldSource[],
    isReworded: boolean,
  ): FieldStep {
    const setsOf = (some: readonly FieldNode[]): SelectionSetNode[] =>
      some.flatMap(({ selectionSet }) => selectionSet ?? []);
    const complete = this.completerOf(type, {
      sets: setsOf(nodes),
      copies: isReworded ? reads.map((read) => setsOf(read.nodes)) : undefined,
    });
    const [first, ...more] = reads;
    const mayBeNull = !isNonNullType(type);
    const nullable = isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
    const quick = isLeafType(nullable) && first?.copy === 0 ? leafCheckOf(nullable) : undefined;
    const firstKey = first?.key ?? key;
    return (answer, source, others, walk) => {
      if (quick) {
        // Most fields are leaves that fit: they need no path.
        const value = own(source, firstKey) ?? null;
        if (value === null ? mayBeNull : quick(value)) {
          answer[key] = value;
          return true;
        }
      }
      const value = first ? readFrom(first, source, others) : undefined;
      const further = more.length === 0 ? undefined : more.map((one) => readFrom(one, source, others));
      walk.path.push(key);
      const completed = complete(value, further, walk);
      walk.path.pop();
      if (completed === bubble) return false;
      answer[key] = completed === faulty ? null : completed;
      return true;
    };
  }

  private completerOf(type: GraphQLOutputType, place: PlaceSets): Completer {
    if (isNonNullType(type)) {
      const inner = this.completerOf(type.ofType as GraphQLOutputType, place);
      return (value, others, walk) => {
        const completed = inner(value, others, walk);
        if (completed === null) walk.note('null where none may be');
        return completed === null || completed === faulty ? bubble : completed;
      };
    }
    if (isListType(type)) return listOf(this.completerOf(type.ofType as GraphQLOutputType, place));
    if (isLeafType(type)) {
      const fits = leafCheckOf(type);
      return (value, _others, walk) => {
        if (value === null || value === undefined) return null;
        return fits(value) ? value : walk.note('a value of another kind');
      };
    }
    return presentOf(this.objectOf(type, place));
  }
}

function typenameStep(typeName: string, key: string, isKnown: boolean): FieldStep {
  return (answer, _source, _others, walk) => {
    if (!isKnown) {
      walk.path.push(key);
      walk.note('the type of an object is not known');
      walk.path.pop();
      return false;
    }
    answer[key] = typeName;
    return true;
  };
}
