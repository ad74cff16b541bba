import { SignatureError, signed } from '../copies/signature.ts';
import { verdictText } from '../copies/told.ts';
import { isWholeCopy } from '../copies/verdict.ts';
import { verifyFolder } from '../copies/verify-folder.ts';
import { isListing } from '../manifest/read.ts';
import type { Progress } from '../publication/progress.ts';
import { building } from '../vi/build.ts';
import { copies as words } from '../vi/copies/copies.ts';
import { onTerminal } from '../words/on-terminal.ts';
import { type Delivered, type DeliveryManner, deliver, OtherSiteError } from './deliver.ts';
import { openTarget } from './open-target.ts';
import { TargetError, type TargetName } from './target.ts';
import { LockedError } from './target-lock.ts';
import { deliveredText, deliveryPlanText } from './told-plan.ts';

/** What is told of a run: what was done in so many seconds, or why nothing was and the exit code for that. */
export type ToldDelivery =
	| { readonly text: (seconds: number) => string }
	| { readonly refused: string; readonly code: 1 | 2 };

/** How a folder is published; `sign` is the file of a key or `null`. */
export type PublishOptions = Omit<DeliveryManner, 'progress'> & { readonly sign: string | null };

/** Compares a public folder with its own manifest, and publishes it to a target. Throws what is no fault of either. */
export async function publishTo(
	target: TargetName,
	name: string,
	folder: string,
	{ sign, ...manner }: PublishOptions,
	progress: Progress,
): Promise<ToldDelivery> {
	const verdict = await verifyFolder(folder, {
		keys: null,
		except: [],
		progress: (done, all) => progress.show(words.progress(done, all)),
	});
	const { read } = verdict;
	if (!isListing(read) || !isWholeCopy(verdict))
		return { refused: `${words.notPublished(folder)}\n${verdictText(verdict, 'built').trimEnd()}`, code: 1 };
	try {
		const signature = sign === null ? null : signed(read.bytes, sign);
		const told = await delivered(target, name, { folder, listing: read, signature }, manner, progress);
		return { text: (seconds) => (manner.dry ? deliveryPlanText(told, name) : deliveredText(told, name, seconds)) };
	} catch (error) {
		return refusal(error);
	}
}

async function delivered(
	target: TargetName,
	name: string,
	publication: Parameters<typeof deliver>[1],
	manner: Omit<DeliveryManner, 'progress'>,
	progress: Progress,
): Promise<Delivered> {
	const opened = await openTarget(target, name);
	try {
		return await deliver(opened, publication, {
			...manner,
			progress: (done, all) => progress.show(words.putting(done, all)),
		});
	} finally {
		opened.close();
	}
}

/** What is said of a failure that its cause explains. Throws any other. */
function refusal(error: unknown): ToldDelivery {
	if (error instanceof SignatureError) return { refused: words.signing[error.code](error.about), code: 2 };
	if (error instanceof LockedError) return { refused: words.locked(error.minutes, error.isHere), code: 1 };
	if (error instanceof OtherSiteError)
		return { refused: error.site === null ? words.unknownSite : words.otherSite(onTerminal(error.site)), code: 2 };
	if (!(error instanceof TargetError)) {
		const why = error instanceof Error && 'code' in error ? building.failures[String(error.code)] : undefined;
		if (why === undefined) throw error;
		const path = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
		return { refused: words.targets.failed(why + path), code: 1 };
	}
	const isMissing = error.code === 'no-program' || error.code === 'old-program';
	return { refused: words.targets[error.code](error.about), code: isMissing ? 2 : 1 };
}
