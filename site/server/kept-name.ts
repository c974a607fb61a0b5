import { createHash } from "node:crypto";

/** Name under which a release keeps a file as it was before, e.g. `assets/a.css`: publisher and server both ask here. */
export function keptName(file: string): string {
	return createHash("sha1").update(file).digest("hex");
}
