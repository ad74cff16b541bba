import { type Browser, chromium as driver } from 'playwright-core';

/** Starts the browser that `CHROMIUM` names, or that of the install. The caller closes it. Throws if there is neither. */
export async function browser(): Promise<Browser> {
	const named = process.env['CHROMIUM'];
	if (named !== undefined) return driver.launch({ executablePath: named, args: ['--no-sandbox'] });
	// Read when the package is imported: without it, it does not unpack its shared libraries outside Amazon's machines.
	process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	return driver.launch({
		executablePath: await chromium.executablePath(),
		args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
	});
}
