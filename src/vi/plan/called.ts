/** How people call a command with these words: through `npx` where the program is installed as a package, else through the project. */
export const called = (words: string): string => `${process.env['CALLED_AS'] ?? 'npm run minhbach --'} ${words}`.trim();
