import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** Kinds of files that hold text. */
const texts = ['.config', '.css', '.html', '.js', '.json', '.svg', '.txt', '.xml'];

/**
 * The path of a public file as it is published: the file itself, or a copy in the folder `copies` where it holds text with the
 * line ends of Windows. So a checkout of any kind gives the same bytes.
 */
export function withPlainEnds(root: string, name: string, copies: string): string {
	const file = join(root, name);
	if (!texts.includes(extname(name))) return file;
	const text = readFileSync(file, 'utf8');
	if (!text.includes('\r\n')) return file;
	const copy = join(copies, name);
	const plain = text.replaceAll('\r\n', '\n');
	// A copy that is right keeps its time, by which it is known again.
	if (existsSync(copy) && readFileSync(copy, 'utf8') === plain) return copy;
	mkdirSync(dirname(copy), { recursive: true });
	writeFileSync(copy, plain);
	return copy;
}
