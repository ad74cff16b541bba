/**
 * Where the browser of the install is (Linux), unpacked into the folder of temporary files if it was not yet. Two processes
 * that unpack at once break each other, so the setup of the tests calls it before any of them.
 */
export async function unpackedBrowser(): Promise<string> {
	// Read when the package is imported: without it, it does not unpack its shared libraries outside Amazon's machines.
	process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	return chromium.executablePath();
}
