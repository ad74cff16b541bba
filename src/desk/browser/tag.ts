type Attribute = string | boolean | ((event: Event) => void);

/** An element with these attributes, listeners (`onclick`) and children. False leaves an attribute out. */
export function tag<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, Attribute>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') made.addEventListener(key.slice(2), value);
		else if (value === true) made.setAttribute(key, '');
		else if (value !== false) made.setAttribute(key, value);
	}
	made.append(...children);
	return made;
}
