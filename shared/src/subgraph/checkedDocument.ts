import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { introspects } from '#shared/policy/guards/introspects';

/** Documents kept parsed and validated, with what was compiled of them. The gateway's plans repeat few texts, so a small number serves. */
const keptDocuments = 1000;
/** Letters of all kept texts together: a document takes about fifty times its text. */
const keptLetters = 2_000_000;

const mostTokens = 20_000;

/** What a text turned out to be. */
export type Checked =
  | { readonly document: DocumentNode; readonly introspects: boolean }
  | { readonly errors: readonly GraphQLError[] };

interface Kept {
  readonly byText: Map<string, Checked>;
  letters: number;
}

const keptBySchema = new WeakMap<GraphQLSchema, Kept>();

function check(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: mostTokens });
    const errors = validate(schema, document);
    return errors.length > 0
      ? {
          errors: errors.map(
            (e) =>
              new GraphQLError(e.message, {
                nodes: e.nodes,
                extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
              }),
          ),
        }
      : { document, introspects: introspects(document) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return {
      errors: [
        new GraphQLError(error.message, {
          originalError: error,
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        }),
      ],
    };
  }
}

/** The least used goes first: a Map keeps the order in which its entries were put. */
function keep(kept: Kept, query: string, checked: Checked): void {
  kept.byText.set(query, checked);
  kept.letters += query.length;
  for (const oldest of kept.byText.keys()) {
    if (kept.byText.size <= keptDocuments && kept.letters <= keptLetters) return;
    kept.byText.delete(oldest);
    kept.letters -= oldest.length;
  }
}

/** Parses and validates a text once; known texts are looked up, those of errors too. */
export function checkedDocument(schema: GraphQLSchema, query: string): Checked {
  let kept = keptBySchema.get(schema);
  if (!kept) keptBySchema.set(schema, (kept = { byText: new Map(), letters: 0 }));
  const known = kept.byText.get(query);
  if (known) {
    kept.byText.delete(query);
    kept.byText.set(query, known);
    return known;
  }
  const checked = check(schema, query);
  keep(kept, query, checked);
  return checked;
}
