/** Ends an exhaustive switch: a new case that is not handled is a compile error. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}.`);
}
