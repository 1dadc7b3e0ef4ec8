/** What came back of an operation of the graph. */
export interface GraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * The graph, asked by a department as a machine of its own: departments never read each other's databases. The identity is
 * `machine-client` with the scopes it was registered for; its requests are recorded like anybody's.
 * @throws Error when the graph cannot be reached
 */
export type GraphClient = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<GraphAnswer>;
