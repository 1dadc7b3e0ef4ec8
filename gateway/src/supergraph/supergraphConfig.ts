import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Message } from '#shared/errors/table';

/** One department as gateway/supergraph.yaml lists it. */
export interface SubgraphEntry {
  readonly name: string;
  readonly routingUrl: string;
  /** Absolute path of its schema.graphql. */
  readonly schemaFile: string;
  /** Who answers for it, in both languages. */
  readonly owner: Message;
}

const shape = z.strictObject({
  federation_version: z.string(),
  subgraphs: z
    .record(
      z
        .string()
        .regex(/^[a-z][a-z0-9-]*$/, 'a department is named as its folder: lower case, digits, hyphens'),
      z.strictObject({
        routing_url: z.url(),
        schema: z.strictObject({ file: z.string().min(1) }),
        'x-owner': z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
      }),
    )
    .refine((subgraphs) => Object.keys(subgraphs).length > 0, 'at least one department is needed'),
});

/**
 * Reads gateway/supergraph.yaml (the format of Apollo's rover, with `x-owner` beside).
 * @throws Error naming the file and every fault in it.
 */
export function readSupergraphConfig(file: string): readonly SubgraphEntry[] {
  const result = shape.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file} is not as expected:\n${z.prettifyError(result.error)}`);
  return Object.entries(result.data.subgraphs).map(([name, entry]) => ({
    name,
    routingUrl: entry.routing_url,
    schemaFile: resolve(dirname(file), entry.schema.file),
    owner: entry['x-owner'],
  }));
}
