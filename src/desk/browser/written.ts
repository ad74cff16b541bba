/** A map of what a file says, every scalar as text. */
export type WrittenMap = Readonly<Record<string, unknown>>;

export const writtenText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textsOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

export const mapsOf = (value: unknown): WrittenMap[] =>
	Array.isArray(value) ? value.filter((one): one is WrittenMap => typeof one === 'object' && one !== null) : [];

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
