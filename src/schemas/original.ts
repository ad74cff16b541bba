import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { formProblem, longestId } from './text.ts';

/** Kinds of files in which originals are kept, by the end of their names, with their media types. None of them runs in a browser. */
export const originalTypes: Readonly<Record<string, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	doc: 'application/msword',
	odt: 'application/vnd.oasis.opendocument.text',
	txt: 'text/plain',
	jpg: 'image/jpeg',
	png: 'image/png',
};

/** The end of a file's name without the dot, `pdf`; empty if it has none. */
export const originalEnd = (name: string): string => /\.([a-z]+)$/.exec(name)?.[1] ?? '';

/** The name of a file of an original: lower-case letters, digits and hyphens, then one of the known ends (`7679-qd-ubnd-2022.pdf`). */
export const originalFile = z.string().superRefine((value, context) => {
	const isRight = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/.test(value) && originalEnd(value) in originalTypes;
	if (value.length > longestId) formProblem(context, say('long-id', value, value.length, longestId));
	else if (!isRight) formProblem(context, say('bad-original-name', value, Object.keys(originalTypes)));
});
