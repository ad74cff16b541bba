import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Finding } from '../../problem/problem.ts';
import { checkForm } from '../form/form.ts';
import type { Source } from '../sources.ts';
import { readYaml } from '../yaml/yaml.ts';
import { decode } from './bytes.ts';
import { bytesOf } from './disk.ts';

/**
 * A YAML file of a content folder by its schema, with every problem of form. `null` if it cannot be opened, or nothing that it
 * says can be used.
 */
export function readYamlFile<Schema extends z.ZodType>(
	folder: string,
	file: string,
	schema: Schema,
): { source: Source<z.output<Schema>> | null; findings: Finding[] } {
	const { bytes, message } = bytesOf(join(dirname(folder), file));
	if (bytes === null) {
		const place = { line: 1, column: 1 };
		return { source: null, findings: [{ file, place, level: 'error', ...message }] };
	}
	const { text, findings } = decode(file, bytes);
	if (text === null) return { source: null, findings };
	const { yaml, findings: wrong } = readYaml(file, text, 1);
	if (yaml === null) return { source: null, findings: [...findings, ...wrong] };
	const { data, lost, findings: ofForm } = checkForm(file, yaml.value, schema, yaml.gaps);
	const source = data === null ? null : { file, data, lost };
	return { source, findings: [...findings, ...wrong, ...ofForm] };
}
