import type { Target } from "./target.ts";
import type { TargetAddress } from "./target-address.ts";
import { FolderTarget } from "./targets/folder.ts";

/**
 * The target at an address. Nothing is touched there yet.
 * @param from the site's folder, which must not lie in a folder that is deployed to, nor the other way round
 * @throws DeployProblem
 */
export async function openTarget(address: TargetAddress, from: string): Promise<Target> {
	if (address.kind === "folder") {
		const target = new FolderTarget(address.dir);
		await target.checkApart(from);
		return target;
	}
	/* Loaded only where it is needed: the client for storage is large. */
	if (address.kind === "s3") return new (await import("./targets/s3.ts")).S3Target(address);
	return new (await import("./targets/rsync.ts")).RsyncTarget(address);
}
