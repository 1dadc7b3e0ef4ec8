import type { GraphQLError, ResponsePath } from 'graphql';

/**
 * Errors of one run. One below a place that is null already is not said: whoever reads the answer finds nothing there that it could
 * be about (GraphQL specification §6.4.4). Places are told apart by their path objects, of which there is one for each place.
 */
export class PlacedErrors {
  readonly all: GraphQLError[] = [];
  private readonly places = new Set<ResponsePath | undefined>();

  /** @param path undefined for the whole answer */
  add(error: GraphQLError, path: ResponsePath | undefined): void {
    if (this.isNull(path)) return;
    this.places.add(path);
    this.all.push(error);
  }

  private isNull(path: ResponsePath | undefined): boolean {
    if (this.places.size === 0) return false;
    for (let at = path; at !== undefined; at = at.prev) if (this.places.has(at)) return true;
    return this.places.has(undefined);
  }
}
