import type { DocumentNode, GraphQLSchema } from 'graphql';
import { BoundedMap } from '../execution/boundedMap';

/** A document that was parsed, and found valid for a schema and within the limits. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /** SHA-256 of its text. */
  readonly queryHash: string;
}

const mostDocuments = 2_000;
/** Of all texts together; parsed, a document takes some twenty times as much memory. */
const mostLetters = 2 * 1024 * 1024;
/** A document longer than this is parsed each time: a few of them must not push out all others. */
const longestText = 64 * 1024;

/** The documents clients sent, by their text: parsed and validated once for each schema. */
export class KnownDocuments {
  private readonly bySchema = new WeakMap<GraphQLSchema, BoundedMap<string, KnownDocument>>();

  add(schema: GraphQLSchema, text: string, known: KnownDocument): void {
    if (text.length > longestText) return;
    let documents = this.bySchema.get(schema);
    if (!documents)
      this.bySchema.set(
        schema,
        (documents = new BoundedMap(mostDocuments, { of: (_known, text) => text.length, most: mostLetters })),
      );
    documents.set(text, known);
  }

  /** Those of a schema with their texts, the most recently used first. */
  recent(schema: GraphQLSchema): readonly (readonly [string, KnownDocument])[] {
    return this.bySchema.get(schema)?.recent() ?? [];
  }

  get(schema: GraphQLSchema, text: string): KnownDocument | undefined {
    return this.bySchema.get(schema)?.get(text);
  }
}
