import { chmod, readFile, rename, rm, writeFile } from "node:fs/promises";
import { readEnvironment } from "../startup/environment.ts";
import { cmsPaths } from "../startup/paths.ts";
import type { Strapi } from "../strapi-types.ts";

const NAME = "Veröffentlichung (automatisch)";

interface Token {
	id: number;
	type: string;
	accessKey?: string;
}

interface TokenService {
	getByAccessKey(hash: string): Promise<Token | null>;
	getByName(name: string): Promise<Token | null>;
	create(token: Record<string, unknown>): Promise<Token & { accessKey: string }>;
	revoke(id: number): Promise<unknown>;
	hash(accessKey: string): string;
}

async function fileContent(file: string): Promise<string | null> {
	try {
		return (await readFile(file, "utf8")).trim();
	} catch {
		return null;
	}
}

/** The publisher's read-only token, in a file that only the owner may read. Made anew when file or token is missing. */
export async function setUpReadToken(strapi: Strapi): Promise<void> {
	const file = cmsPaths(readEnvironment().dataDir).readToken;
	const service = strapi.service("admin::api-token-content-api") as unknown as TokenService;
	const given = await fileContent(file);
	const known = given ? await service.getByAccessKey(service.hash(given)) : null;
	if (known?.type === "read-only") {
		await chmod(file, 0o600);
		return;
	}
	const outdated = await service.getByName(NAME);
	if (outdated) await service.revoke(outdated.id);
	const { accessKey } = await service.create({
		name: NAME,
		description: "Damit liest die Veröffentlichung die Inhalte. Wird beim Start angelegt.",
		type: "read-only",
		lifespan: null,
	});
	const temporary = `${file}.new`;
	await rm(temporary, { force: true });
	await writeFile(temporary, `${accessKey}\n`, { mode: 0o600 });
	await rename(temporary, file);
}
