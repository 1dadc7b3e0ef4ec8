import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { ProofRequest } from '../proofRequest';
import type { Choices } from './choices';
import { InputValues, type Variables } from './inputValue';
import type { SampleKeys } from './sampleKeys';

/** Names that mean something to JavaScript objects. */
const strangeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
const mostFields = 28;
const deepest = 7;

type Field = GraphQLField<unknown, unknown>;

/** What a gateway knows of the moment is not the same in two of them. */
const ofTheMoment = new Set(['departmentStatus']);

/** Whether other types may stand beside the one whose fields are named: then every field gets a name of its own. */
type Naming = 'OWN' | 'ALIASED';

class OperationWriter {
  readonly variables: Variables = { declarations: [], values: {} };
  readonly fragments: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  private readonly inputs: InputValues;
  private fields = 0;
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: Choices,
    keys: SampleKeys,
    private readonly isClosed: (coordinate: string) => boolean,
  ) {
    this.inputs = new InputValues(choices, keys, this.variables);
  }

  selection(type: GraphQLCompositeType, depth: number, naming: Naming): string {
    const parts: string[] = [];
    for (let n = 1 + this.choices.below(depth === deepest ? 2 : 4); n > 0; n--)
      parts.push(this.part(type, depth, naming));
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number, naming: Naming): string {
    const kind = this.choices.below(20);
    const isDeepEnough = depth <= 0 || this.fields >= mostFields;
    if (kind === 19) return `${this.alias(100, naming)}__typename${this.directives()}`;
    if (kind === 18 && !isDeepEnough)
      return `...${this.directives()} ${this.selection(type, depth - 1, naming)}`;
    if (kind >= 16 && !isDeepEnough) return this.inlineFragment(type, depth);
    if (kind >= 14 && !isDeepEnough) return this.spread(type, depth);
    if (isAbstractType(type) && (!isInterfaceType(type) || this.choices.chance(50))) {
      return isDeepEnough ? '__typename' : this.inlineFragment(type, depth);
    }
    return this.field(type, depth, naming);
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.conditionFor(type);
    return `... on ${condition.name}${this.directives()} ${this.selection(condition, depth - 1, 'ALIASED')}`;
  }

  /** A type that objects found here can have: the type itself, an interface of it, or one of its possible types. */
  private conditionFor(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isObjectType(type)) return this.choices.pick([type, ...type.getInterfaces()]);
    return this.choices.pick([...this.schema.getPossibleTypes(type), type]);
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const fitting = this.fragments.filter((fragment) => fragment.type === type.name);
    if (fitting.length > 0 && this.choices.chance(60)) {
      return `...${this.choices.pick(fitting).name}${this.directives()}`;
    }
    const condition = this.conditionFor(type);
    const text = this.selection(condition, depth - 1, 'ALIASED');
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, type: condition.name, text });
    return `...${name}${this.directives()}`;
  }

  private field(type: GraphQLCompositeType, depth: number, naming: Naming): string {
    const all: Field[] = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const fields = all.filter(({ name }) => !ofTheMoment.has(name));
    const isLeaf = (field: Field): boolean => !isCompositeType(getNamedType(field.type));
    const mayNest = depth > 0 && this.fields < mostFields && !this.choices.isUsedUp;
    const fitting = mayNest ? fields : fields.filter(isLeaf);
    if (fitting.length === 0) return '__typename';
    const closed = fitting.filter(({ name }) => this.isClosed(`${type.name}.${name}`));
    const field =
      closed.length > 0 && this.choices.chance(30) ? this.choices.pick(closed) : this.choices.pick(fitting);
    this.fields++;
    const named = getNamedType(field.type);
    const node = isObjectType(named) ? nodeOf(named) : named;
    const given = this.inputs.argumentsOf(field.args, node);
    const alias = this.alias(given === '' ? 30 : 100, naming);
    const nested = isCompositeType(named) ? ` ${this.selection(named, depth - 1, naming)}` : '';
    return `${alias}${field.name}${given === '' ? '' : `(${given})`}${this.directives()}${nested}`;
  }

  private alias(percent: number, naming: Naming): string {
    if (naming === 'OWN' && !this.choices.chance(percent)) return '';
    const number = this.names++;
    const strange = strangeNames[number];
    return strange !== undefined && this.choices.chance(25) ? `${strange}: ` : `a${number}: `;
  }

  private directives(): string {
    if (!this.choices.chance(8)) return '';
    const skip = this.choices.chance(40);
    return skip ? ` @skip(if: ${this.inputs.condition()})` : ` @include(if: ${this.inputs.condition()})`;
  }
}

/** Of a connection the type of its rows, whose keys its arguments are about. */
function nodeOf(type: GraphQLObjectType): GraphQLObjectType {
  const nodes = type.getFields()['nodes'];
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) ? node : type;
}

/**
 * A random operation on a schema: valid but for rare conflicts of merged fields, which the caller leaves out.
 * @param isClosed `Type.field` that not everybody may read: chosen more often than others
 */
export function operationFrom(
  choices: Choices,
  schema: GraphQLSchema,
  keys: SampleKeys,
  isClosed: (coordinate: string) => boolean,
): ProofRequest {
  const writer = new OperationWriter(schema, choices, keys, isClosed);
  const selection = writer.selection(schema.getQueryType() as GraphQLObjectType, deepest, 'OWN');
  const { declarations, values } = writer.variables;
  const head =
    declarations.length > 0 ? ` Asked(${declarations.join(', ')})` : choices.chance(50) ? ' Asked' : '';
  const fragments = writer.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
  return { query: [`query${head} ${selection}`, ...fragments].join('\n'), variables: values };
}
