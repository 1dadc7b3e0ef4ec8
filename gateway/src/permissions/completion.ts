/** A null that its place cannot hold: the place above becomes null (GraphQL §6.4.4). */
export const bubble = Symbol('bubble');
export type Completed = unknown | typeof bubble;
