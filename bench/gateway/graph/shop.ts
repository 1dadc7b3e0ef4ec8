/**
 * Users, products and reviews in the shape of the public federation benchmark: 6, 9 and 11 of them, few of which most is about. Every "world" has ids of its own,
 * so that requests about different worlds share no call to a department.
 */
const names = ['Uri', 'Dotan', 'Kamil', 'Gil', 'Arda', 'Denis'];
const goods = ['Table', 'Couch', 'Glass', 'Chair', 'TV', 'Lamp', 'Grill', 'Fridge', 'Sofa'];
/** Whose review is about which product, both counted from 0. */
const opinions: readonly (readonly [author: number, product: number])[] = [
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 0],
  [1, 1],
  [2, 0],
  [3, 0],
  [4, 1],
  [5, 2],
];
const text = [
  'Sturdy, and just as it was described; it came on the day that was promised, and nothing was missing from the box.',
  'We bought a second one for the office after a month. The colour is a little darker than in the picture, and whoever puts it together alone will want an hour for it.',
  'All in all worth its price: we would take it again, and have told the neighbours so.',
].join(' ');

const idOf = (world: number, kind: string, at: number): string => `w${world}-${kind}${at}`;
const partsOf = (id: string): readonly [world: number, at: number] => {
  const [, world, at] = /^w(\d+)-[upr](\d+)$/.exec(id) ?? [];
  return [Number(world), Number(at)];
};

export const userBy = (id: string) => {
  const [, at] = partsOf(id);
  return {
    id,
    name: `${names[at]} of ${id}`,
    username: `${names[at]?.toLowerCase()}-${id}`,
    birthday: '1988-01-01',
  };
};
export const productBy = (upc: string) => {
  const [, at] = partsOf(upc);
  return { upc, name: `${goods[at]} ${upc}`, price: 100 + at * 37, weight: 50 + at * 130 };
};
const reviewOf = (world: number, at: number) => {
  const [author = 0, product = 0] = opinions[at] ?? [];
  const { id, username } = userBy(idOf(world, 'u', author));
  return {
    id: idOf(world, 'r', at),
    body: `${at}: ${text}`,
    author: { id, username },
    product: { upc: idOf(world, 'p', product) },
  };
};
export const reviewBy = (id: string) => reviewOf(...partsOf(id));

const reviewsWhere = (world: number, isMeant: (opinion: readonly [number, number]) => boolean) =>
  opinions.flatMap((opinion, at) => (isMeant(opinion) ? [reviewOf(world, at)] : []));
export const reviewsOfUser = (id: string) => {
  const [world, at] = partsOf(id);
  return reviewsWhere(world, ([author]) => author === at);
};
export const reviewsOfProduct = (upc: string) => {
  const [world, at] = partsOf(upc);
  return reviewsWhere(world, ([, product]) => product === at);
};

export const usersOf = (world: number) => names.map((_, at) => userBy(idOf(world, 'u', at)));
export const topProductsOf = (world: number) =>
  goods.slice(0, 5).map((_, at) => productBy(idOf(world, 'p', at)));
