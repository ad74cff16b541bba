import { expect, it } from 'vitest';
import { targetName } from './target.ts';

it.each([
	['/var/www/minhbach', 'folder', '/var/www/minhbach'],
	['../trang', 'folder', '../trang'],
	['trang cua toi', 'folder', 'trang cua toi'],
	['C:\\inetpub\\minhbach', 'folder', 'C:\\inetpub\\minhbach'],
	['./a:b', 'folder', './a:b'],
	['may-chu:/var/www/minhbach', 'rsync', 'may-chu:/var/www/minhbach'],
	['web@may-chu.example:minhbach', 'rsync', 'web@may-chu.example:minhbach'],
	['web@[2001:db8::1]:/srv', 'rsync', 'web@[2001:db8::1]:/srv'],
	['rsync://may-chu/trang/minhbach', 'rsync', 'rsync://may-chu/trang/minhbach'],
	['rsync:/var/www/minhbach', 'rsync', '/var/www/minhbach'],
	['rclone:kho:minhbach/trang', 'rclone', 'kho:minhbach/trang'],
	['rclone::s3,provider=Minio:minhbach', 'rclone', ':s3,provider=Minio:minhbach'],
])('%s names a place', (words, kind, place) => {
	expect(targetName(words)).toEqual({ kind, place });
});

it.each([
	'',
	'-x',
	'--delete',
	'https://minhbach.example/',
	's3://kho/trang',
	'ftp://may-chu/',
	'rclone:',
	'rclone:kho',
	'rclone:-x:y',
	'rclone:/a:b',
	'rsync:',
	'rsync:-e',
	'rsync://-x/y',
	'rsync://may-chu',
	'a\0b',
])('%j names none', (words) => {
	expect(targetName(words)).toBeNull();
});

it.each(['-oProxyCommand=x:/y', '@may-chu:/x'])('%j is no machine of rsync', (words) => {
	expect(targetName(words)?.kind).not.toBe('rsync');
});
