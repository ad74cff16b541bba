/** A value of YAML as the corpus needs it: words, lists, and keys with values. What is `undefined` is left out. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/** A value as writers of plans write it: two blanks a level, quotes only where they are needed. Ends with a line break. */
export function yaml(value: Yaml, indent = ''): string {
	if (typeof value === 'string') return ` ${words(value, indent)}\n`;
	if (Array.isArray(value))
		return value.map((entry: Yaml) => `${indent}- ${yaml(entry, `${indent}  `).trimStart()}`).join('');
	return Object.entries(value)
		.filter(
			(entry): entry is [string, Yaml] => entry[1] !== undefined && !(Array.isArray(entry[1]) && !entry[1].length),
		)
		.map(([key, entry]) => `${indent}${key}:${typeof entry === 'string' ? '' : '\n'}${yaml(entry, `${indent}  `)}`)
		.join('');
}

function words(value: string, indent: string): string {
	if (value.includes('\n')) return `|-\n${value.replace(/^/gm, indent)}`;
	return /^[\p{L}\d][^:#"]*$/u.test(value) ? value : JSON.stringify(value);
}
