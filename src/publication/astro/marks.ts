/** What stands in an unfinished page where a script may come. NUL stands in no content: it is a hidden sign. */
export const marks = {
	enter: '\0<\0',
	exit: '\0>\0',
	script: (id: string): string => `\0${id}\0`,
};

/** The finished page. Each script stands where it is first asked for, and again in each `<template>`. */
export function withScripts(page: string, script: (id: string) => string): string {
	if (!page.includes('\0')) return page;
	const seen = new Set<string>();
	let depth = 0;
	return page.replace(/\0([^\0]+)\0/g, (mark, id: string) => {
		if (mark === marks.enter) depth++;
		else if (mark === marks.exit) depth--;
		else if (depth > 0) return script(id);
		else if (!seen.has(id)) {
			seen.add(id);
			return script(id);
		}
		return '';
	});
}
