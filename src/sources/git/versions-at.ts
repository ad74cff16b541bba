import { indexVersion } from '../../schemas/index-version.ts';
import { decode } from '../file/bytes.ts';
import { checkForm } from '../form/form.ts';
import type { IndexVersionSource } from '../sources.ts';
import { readYaml } from '../yaml/yaml.ts';
import { filesAt } from './files-at.ts';

const place = /^indices\/([^/]+\/[^/]+)\.yaml$/;

/** The versions of indices as a commit has them. Those that today's schema cannot read are left out; git's own words as in `filesAt`. */
export function versionsAt(folder: string, commit: string): Pick<IndexVersionSource, 'id' | 'data'>[] | string {
	const files = filesAt(folder, commit, 'indices', (path) => place.test(path));
	if (typeof files === 'string') return files;
	return files.flatMap(({ path, bytes }) => {
		const { text } = decode(path, bytes);
		const yaml = text === null ? null : readYaml(path, text, 1).yaml;
		const read = yaml === null ? null : checkForm(path, yaml.value, indexVersion, yaml.gaps);
		const id = place.exec(path)?.[1] ?? '';
		return read === null || read.data === null || read.lost.length > 0 ? [] : [{ id, data: read.data }];
	});
}
