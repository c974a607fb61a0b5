import path from "node:path";

/** Who logs in to installations that are made for measurements. */
export const BENCH_ADMIN = { ADMIN_EMAIL: "bench@example.org", ADMIN_PASSWORD: "Nur-fuer-die-Messung-1" } as const;

/** The settings that make an installation live in a folder of its own, whatever the operator's own installation uses. */
export const installationAt = (dataDir: string) => ({
	DATA_DIR: dataDir,
	ENV_FILE: path.join(dataDir, "env"),
	DATABASE_URL: "",
	PUBLIC_URL: "",
	/* those in which the made-up directory is written */
	SITE_LANGUAGES: "de,en,tr",
});
