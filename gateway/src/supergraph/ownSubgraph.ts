/** The subgraph of what the gateway knows itself, in its own process: as gateway/supergraph.yaml lists it. */
export const ownSubgraph = 'gateway';

/** Nowhere one could call; a department of a foreign supergraph may well be named "gateway", and lies somewhere. */
const ownAddress = 'urn:yiyu:gateway';

/** Whether the gateway answers for a subgraph itself. */
export const isOwnSubgraph = (name: string, address: string): boolean =>
  name === ownSubgraph && address === ownAddress;
