import { type Browser, chromium as driver } from 'playwright-core';
import { unpackedBrowser } from '../../tests/unpacked-browser.ts';

/** Starts the browser that `CHROMIUM` names, or that of the install. The caller closes it. Throws if there is neither. */
export async function browser(): Promise<Browser> {
	const named = process.env['CHROMIUM'];
	if (named !== undefined) return driver.launch({ executablePath: named, args: ['--no-sandbox'] });
	return driver.launch({
		executablePath: await unpackedBrowser(),
		args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
	});
}
