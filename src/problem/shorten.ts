/** The text with long quotations cut, and never very long itself. What is quoted may be as long as a file. */
export function shortened(text: string): string {
	const short = text.replace(/“([^”]{80})[^”]+(?:”|$)/gu, '“$1…”');
	return short.length > 600 ? `${short.slice(0, 600)}…` : short;
}
