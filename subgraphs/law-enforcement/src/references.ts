/** What this department knows of things that others own; the mappers of the code generator cannot name an alias such as #shared. */
export type * from '#shared/subgraph/references';
