/** The scripts that the jobs of an office call, where its folder is no package yet. */
const scripts = {
	build: 'minhbach build',
	'build:shards': 'minhbach build-shards',
	dev: 'minhbach dev',
	minhbach: 'minhbach',
};

/**
 * The jobs that check and publish, by their paths in the office's folder, and the package that they need. `example` reads a file of the
 * examples.
 */
export function workflowFiles(
	where: string | undefined,
	example: (name: string) => string,
): ReadonlyMap<string, string> {
	const jobs: readonly (readonly [string, string])[] =
		where === 'github'
			? ['hang-ngay', 'duyet'].map((name) => [`.github/workflows/${name}.yml`, example(`github-${name}.yml`)])
			: where === 'gitlab'
				? [['.gitlab-ci.yml', ['hang-ngay', 'duyet'].map((name) => example(`gitlab-${name}.yml`)).join('\n')]]
				: [];
	return new Map([['package.json', `${JSON.stringify({ private: true, scripts }, null, '\t')}\n`], ...jobs]);
}
