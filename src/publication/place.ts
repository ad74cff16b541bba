import { copyFileSync, linkSync, mkdirSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts files at paths, making the folders that are missing; each folder is made once. */
export function placer(): (from: string, to: string, modified: number) => void {
	const folders = new Set<string>();
	return (from, to, modified) => {
		const folder = dirname(to);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		try {
			linkSync(from, to);
		} catch (error) {
			if (!isUnlinkable(error)) throw error;
			copyFileSync(from, to);
			utimesSync(to, modified / 1000, modified / 1000);
		}
	};
}

/** Whether the file system has no second names, or none across its borders (link(2)). */
function isUnlinkable(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code);
}
