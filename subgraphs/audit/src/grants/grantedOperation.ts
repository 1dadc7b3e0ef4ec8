import { GraphQLError, Kind, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';
import { documentHash } from '#shared/grants/grantedDocument';
import { canonicalJson } from '#shared/policy/canonicalJson';

/** What a document may be like that a grant is bound to. */
const limits = {
  characters: 20_000,
  tokens: 5_000,
  nesting: 100,
  variables: 20,
  values: 20,
  valueLength: 256,
};

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

const tooLarge = (): Error =>
  badInput(
    `"operation" may have ${limits.characters} characters, ${limits.tokens} tokens and ${limits.nesting} levels of brackets. Bind the grant to a smaller document.`,
    `"operation" 至多 ${limits.characters} 个字符、${limits.tokens} 个词元、${limits.nesting} 层括号。请改用较小的文档。`,
  );

const noDocument = (error: GraphQLError): Error => {
  const { line = 0, column = 0 } = error.locations?.[0] ?? {};
  return badInput(
    `Expected a GraphQL document in "operation"; it goes wrong in line ${line}, column ${column}. Correct it there.`,
    `"operation" 应为 GraphQL 文档，第 ${line} 行第 ${column} 列有误。请改正。`,
  );
};

/** Goes through the words one by one, which takes no stack, before the parser does, which takes some for each level. */
function requireSmall(text: string): void {
  if (text.length > limits.characters) throw tooLarge();
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    const { kind } = lexer.token;
    depth += opening.includes(kind) ? 1 : closing.includes(kind) ? -1 : 0;
    if (tokens > limits.tokens || depth > limits.nesting) throw tooLarge();
  }
}

function documentOf(text: string): DocumentNode {
  try {
    requireSmall(text);
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? noDocument(error) : error;
  }
}

const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));

/** A value in the one way to write it. */
function canonicalValue(name: string, text: string): string {
  try {
    const value = canonicalJson(JSON.parse(text.length > limits.valueLength ? '' : text));
    if (value.length <= limits.valueLength) return value;
  } catch {
    // Told below.
  }
  throw badInput(
    `Values of $${name} are JSON texts of at most ${limits.valueLength} characters, e.g. "\\"430281\\"" or "20"; got ${excerpt(text)}. Correct it.`,
    `$${name} 的取值应为至多 ${limits.valueLength} 个字符的 JSON 文本（如 "\\"430281\\"" 或 "20"），实际为 ${excerpt(text)}。请改正。`,
  );
}

export interface GivenVariable {
  readonly name: string;
  readonly values: readonly string[];
}

function constraintsOf(
  document: DocumentNode,
  given: readonly GivenVariable[],
): Record<string, readonly string[]> {
  const declared = new Set(
    operationsOf(document).flatMap(({ variableDefinitions = [] }) =>
      variableDefinitions.map(({ variable }) => variable.name.value),
    ),
  );
  const names = given.map(({ name }) => name);
  const wrong = names.find((name, index) => !declared.has(name) || names.indexOf(name) !== index);
  if (wrong !== undefined) {
    throw badInput(
      `Expected variables of the document (${[...declared].map((name) => `$${name}`).join(', ') || 'it has none'}), each once; got ${excerpt(wrong)}. Leave it out, or write the document with it.`,
      `应为文档中的变量（${[...declared].map((name) => `$${name}`).join('、') || '文档无变量'}）且不重复，实际为 ${excerpt(wrong)}。请改正。`,
    );
  }
  if (
    given.length > limits.variables ||
    given.some(({ values }) => values.length < 1 || values.length > limits.values)
  ) {
    throw badInput(
      `At most ${limits.variables} variables can be bound, each to 1 to ${limits.values} values. Bind fewer, or ask for several grants.`,
      `至多限定 ${limits.variables} 个变量，每个变量 1 至 ${limits.values} 个取值。请减少或分别申请。`,
    );
  }
  return Object.fromEntries(
    given.map(({ name, values }) => [
      name,
      [...new Set(values.map((value) => canonicalValue(name, value)))].sort(),
    ]),
  );
}

export interface GrantedOperation {
  readonly operation: string | null;
  /** Canonical JSON texts by the name of the variable. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
}

/**
 * The document a grant is good for, as its hash, and what its variables may be. Its fields are not looked at: the gateway validates
 * whatever runs.
 * @throws AppError BAD_USER_INPUT for a text that is no document, is too large, or has not one operation; for values that are no JSON
 */
export function grantedOperation(
  text: string | null | undefined,
  variables: readonly GivenVariable[],
): GrantedOperation {
  if (text == null) {
    if (variables.length === 0) return { operation: null, variables: {} };
    throw badInput(
      'Values of variables were given without "operation". Send the document whose variables they are.',
      '已给出变量取值但未给出 "operation"。请一并给出其所属文档。',
    );
  }
  const document = documentOf(text);
  if (operationsOf(document).length !== 1) {
    throw badInput(
      `"operation" must hold one operation with its fragments, got ${operationsOf(document).length} operations. Ask for a grant for each.`,
      `"operation" 应含一个操作及其片段，实际含 ${operationsOf(document).length} 个操作。请分别申请。`,
    );
  }
  return { operation: documentHash(document), variables: constraintsOf(document, variables) };
}
