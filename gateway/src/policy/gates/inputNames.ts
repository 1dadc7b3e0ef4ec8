/** What is added to a column's name to compare with it: riskGradeIn, filedFrom, nameContains, personId. */
const suffixes =
  /(?<=[A-Za-z\d][a-z\d])(?:From|To|Contains|Includes|In|Before|After|Since|Until|Prefix|Suffix|StartsWith|EndsWith|Like|Matches|Eq|Equals|Is|Not|Ne|Min|Max|Gte?|Lte?|Between|On|At|AsOf|Ids?|Codes?|Nos?|Numbers?|Usccs?|Keys?|Hash|Any|All|None|Exists)$/;
const prefixes = /^(?:min|max|has|is|by|any|with|not|no|exact)(?=[A-Z])/;

const singulars = (name: string): readonly string[] => [
  ...(/[a-z]{2}ies$/i.test(name) ? [name.replace(/ies$/, 'y')] : []),
  ...(/[a-z]{3}es$/i.test(name) ? [name.replace(/es$/, '')] : []),
  ...(/[a-z]{3}s$/i.test(name) && !/ss$/i.test(name) ? [name.replace(/s$/, '')] : []),
];

const decapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const known = new Map<string, ReadonlySet<string>>();

/** Every name that a name may stand for once prefixes, suffixes and plurals are taken off, itself included; lower case. */
function stemsOf(name: string): ReadonlySet<string> {
  const before = known.get(name);
  if (before) return before;
  const found = new Set<string>();
  const queue = [name];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === '' || found.has(next)) continue;
    found.add(next);
    queue.push(next.replace(suffixes, ''), decapitalised(next.replace(prefixes, '')), ...singulars(next));
  }
  const stems = new Set([...found].map((stem) => stem.toLowerCase()));
  known.set(name, stems);
  return stems;
}

/** Whether an input is, by its name, about this column. */
export const speaksOf = (input: string, field: string): boolean => {
  const stems = stemsOf(field);
  return [...stemsOf(input)].some((stem) => stems.has(stem));
};

/** The rest of an input's name behind a relation's (`ownerPhone`, owner → phone); undefined when it begins otherwise. */
export function restBehind(input: string, relation: string): string | undefined {
  const [begin] = [relation, ...singulars(relation)].filter((name) =>
    new RegExp(`^${name}[A-Z]`).test(input),
  );
  return begin === undefined ? undefined : decapitalised(input.slice(begin.length));
}

/** `RESIDENT_ID_ASC` → `residentId`. */
export const columnOf = (enumValue: string): string =>
  enumValue
    .replace(/_(?:ASC|DESC)$/, '')
    .toLowerCase()
    .replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
