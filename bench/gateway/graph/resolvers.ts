import { firmBy, firmsFrom } from './firms';
import type { BenchDepartment } from './sdl';
import { productBy, reviewBy, reviewsOfProduct, reviewsOfUser, topProductsOf, userBy, usersOf } from './shop';

type Resolver = (source: never, args: never) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

const knowsFirms: Resolvers = {
  Enterprise: { __resolveReference: ({ uscc }: { uscc: string }) => firmBy(uscc) },
};

/** What departments answer; fields without a resolver are read from the object. */
export const resolversOf: Readonly<Record<BenchDepartment, Resolvers>> = {
  'market-supervision': {
    ...knowsFirms,
    Query: {
      enterprise: (_: unknown, { uscc }: { uscc: string }) => firmBy(uscc),
      enterprises: (_: unknown, { from }: { from: number }) => firmsFrom(from),
    },
  },
  registry: knowsFirms,
  'law-enforcement': knowsFirms,
  ecology: knowsFirms,
  agriculture: knowsFirms,
  'culture-tourism': knowsFirms,
  accounts: {
    Query: { users: (_: unknown, { world }: { world: number }) => usersOf(world) },
    User: { __resolveReference: ({ id }: { id: string }) => userBy(id) },
  },
  products: {
    Query: { topProducts: (_: unknown, { world }: { world: number }) => topProductsOf(world) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => productBy(upc) },
  },
  inventory: {
    Product: {
      inStock: ({ upc }: { upc: string }) => !upc.endsWith('3'),
      // What costs more than 1,000 is sent for nothing; a missing field of @requires shows as NaN, which no Int may be.
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        price > 1000 ? 0 : Math.round((price + weight) / 2),
    },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: { id: string }) => reviewBy(id) },
    User: { reviews: ({ id }: { id: string }) => reviewsOfUser(id) },
    Product: { reviews: ({ upc }: { upc: string }) => reviewsOfProduct(upc) },
  },
};
