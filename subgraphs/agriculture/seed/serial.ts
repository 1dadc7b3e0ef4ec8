/** A number filled up with zeros. */
export const serial = (value: number, width: number): string => String(value).padStart(width, '0');
