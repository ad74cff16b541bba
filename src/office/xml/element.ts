/** An element of XML with what it holds. Names have the prefix that the readers know: `w:p`, whatever the file calls it. */
export interface Element {
	readonly name: string;
	/** By name; those of the schema of the file without prefix: `val` for `w:val`. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

/** The elements of this name among the children. */
export const childrenOf = (parent: Element | null | undefined, name: string): Element[] =>
	(parent?.children ?? []).filter((child): child is Element => typeof child !== 'string' && child.name === name);

/** The first child element of this name; `null` without one. */
export function childOf(parent: Element | null | undefined, name: string): Element | null {
	for (const child of parent?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
	return null;
}

/** The attribute `val` of the child of this name; `null` without the child or the attribute. */
export const valOf = (parent: Element | null | undefined, name: string): string | null =>
	childOf(parent, name)?.attributes['val'] ?? null;

/** What a child says that is on or off (ISO 29500-1, 17.17.4): `null` where it stands not, and its style decides. */
export function toggleOf(parent: Element | null | undefined, name: string): boolean | null {
	const child = childOf(parent, name);
	return child === null ? null : isOn(child.attributes['val']);
}

/** Whether a value of “on or off” is on; without a value it is. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off|none)$/i.test(value);
