// Strips types from the program's own files where Node does not: below `node_modules`, in an installed package.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';

const own = new URL('../src/', import.meta.url).href;

registerHooks({
	load: (url, context, next) =>
		url.startsWith(own) && url.endsWith('.ts')
			? { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(readFileSync(new URL(url), 'utf8')) }
			: next(url, context),
});
