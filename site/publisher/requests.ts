import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What an operator asks of the running publisher: a file in its folder, so that no port has to be open for it. */
export interface PublishRequest {
	at: string;
	/** let pages vanish although nobody deleted as many entries */
	acceptLoss: boolean;
}

const fileOf = (siteDir: string) => path.join(siteDir, "request.json");

export async function placeRequest(siteDir: string, request: PublishRequest): Promise<void> {
	const file = fileOf(siteDir);
	await writeFile(`${file}.neu`, JSON.stringify(request));
	await rename(`${file}.neu`, file);
}

/** Takes a request that lies there; null when there is none. */
export async function takeRequest(siteDir: string): Promise<PublishRequest | null> {
	const file = fileOf(siteDir);
	try {
		const request = JSON.parse(await readFile(file, "utf8")) as PublishRequest;
		await rm(file, { force: true });
		return request;
	} catch {
		return null;
	}
}
