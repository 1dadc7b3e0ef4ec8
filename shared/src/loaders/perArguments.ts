/** One loader for each set of arguments a field is called with in a request, so that calls that differ never share a batch. */
export function perArguments<A, L>(create: (args: A) => L): (args: A) => L {
  const loaders = new Map<string, L>();
  return (args) => {
    const key = JSON.stringify(args);
    const existing = loaders.get(key);
    if (existing) return existing;
    const loader = create(args);
    loaders.set(key, loader);
    return loader;
  };
}
