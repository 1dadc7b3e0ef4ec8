import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '#shared/errors/appError';

export interface ScalarOptions<Internal> {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  /** `STRING` takes strings only; `STRING_OR_NUMBER` also numbers, written as a number or as a literal. */
  readonly takes: 'STRING' | 'STRING_OR_NUMBER';
  /** From a client. @throws AppError BAD_USER_INPUT */
  readonly parse: (text: string) => Internal;
  /** To a client. Any throw means that the stored value is wrong and is hidden from the client. */
  readonly write: (value: unknown) => string;
}

const literalKinds: Readonly<Record<ScalarOptions<unknown>['takes'], ReadonlySet<string>>> = {
  STRING: new Set([Kind.STRING]),
  STRING_OR_NUMBER: new Set([Kind.STRING, Kind.INT, Kind.FLOAT]),
};

const kindOfValue = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
};

/** What came, in the words of GraphQL, e.g. `int` for an IntValue. */
const kindOfLiteral = (ast: ValueNode): string => ast.kind.replace(/Value$/, '').toLowerCase();

/**
 * A scalar whose input is text. A value of another kind gets the same two-language error as a wrong text, in variables
 * and literals alike; a stored value that does not fit is a fault of the server and never shown.
 */
export function textScalar<Internal>(options: ScalarOptions<Internal>): GraphQLScalarType<Internal, string> {
  const { name, description, specifiedByURL, takes, parse, write } = options;
  const [en, zh] = takes === 'STRING' ? ['a string', '字符串'] : ['a string or a number', '字符串或数字'];
  const wrongKind = (got: string) =>
    badInput(
      `${name} is written as ${en}; got a value of kind ${got}. Send ${en}.`,
      `${name} 应为${zh}，实际为 ${got} 类型。请改为${zh}。`,
    );

  return new GraphQLScalarType<Internal, string>({
    name,
    description,
    specifiedByURL,
    parseValue(value) {
      if (typeof value === 'string') return parse(value);
      if (takes === 'STRING_OR_NUMBER' && typeof value === 'number') return parse(String(value));
      throw wrongKind(kindOfValue(value));
    },
    parseLiteral(ast) {
      if (!literalKinds[takes].has(ast.kind) || !('value' in ast)) throw wrongKind(kindOfLiteral(ast));
      return parse(String(ast.value));
    },
    serialize(value) {
      try {
        return write(value);
      } catch (error) {
        // Not an AppError: the client did nothing wrong, and the stored value is not for its eyes.
        throw new TypeError(`A stored value of kind ${kindOfValue(value)} is not a ${name}`, {
          cause: error,
        });
      }
    },
  });
}

/** Writes a string that already has its canonical or its masked form; anything else is a fault of the stored data. */
export const writeText =
  (fits: (text: string) => boolean) =>
  (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    // The value may be personal: it goes into no message and no log.
    throw new TypeError('The value has neither the canonical nor the masked form');
  };

/** Whether a parser gives the text back as it is. */
export const isCanonical =
  (parse: (text: string) => string) =>
  (text: string): boolean => {
    try {
      return parse(text) === text;
    } catch {
      return false;
    }
  };
