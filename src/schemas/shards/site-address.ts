import { say } from '../../problem/messages.ts';
import { formProblem, webAddress } from '../text.ts';

/** The public address of a site, as browsers write it: `https://minhbach.example`, or with a path, `https://office.example/minhbach`. */
export const placeOfSite = webAddress.transform((value, context) => {
	const url = URL.parse(value);
	if (url === null) return value;
	const { origin, pathname, search, hash } = url;
	const path = pathname.replace(/\/$/, '');
	if (!isBase(path) || search + hash !== '') formProblem(context, say('bad-origin', value));
	// A dot ends the name of a host: the host is the same without it.
	return origin.replace(/\.(?=$|:\d+$)/, '') + path;
});

/** Whether a site may stand below a path: names that no server and no file system writes in another way. */
const isBase = (path: string): boolean => path.length <= 100 && /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path);
