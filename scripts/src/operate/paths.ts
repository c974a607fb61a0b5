import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export const inRoot = (...parts: string[]) => path.resolve(ROOT, ...parts);

/** Where settings and secrets are kept; `ENV_FILE` names another place, e.g. for a second installation. */
export function envFilePath(env: NodeJS.ProcessEnv = process.env): string {
	return path.resolve(ROOT, env.ENV_FILE || ".env");
}
