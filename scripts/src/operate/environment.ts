import { readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { readSiteLanguages } from "@kinderstark/content-types/site-languages";
import { z } from "zod";
import { envFilePath, ROOT } from "./paths.ts";
import { fileProblem, OperatorProblem } from "./problem.ts";

const port = (fallback: number) =>
	z
		.string()
		.regex(/^\d{1,5}$/, "ist keine Portnummer (1 bis 65535)")
		.transform(Number)
		.refine((value) => value >= 1 && value <= 65535, "ist keine Portnummer (1 bis 65535)")
		.default(fallback);

const address = (protocols: string[], hint: string) =>
	z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), hint);

const secret = z.string().regex(/^[A-Za-z0-9+/=,_-]{16,}$/, "ist zu kurz oder enthält unerlaubte Zeichen");

function languagesProblem(value: string): string | undefined {
	try {
		readSiteLanguages(value);
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}

const PASSWORD = "braucht mindestens 8 Zeichen mit Groß- und Kleinbuchstaben und einer Ziffer";

const settings = {
	SITE_PORT: port(4321),
	SITE_HOST: z
		.string()
		.regex(/^[\w.:-]+$/, "ist kein Rechnername")
		.optional(),
	CMS_PORT: port(1337),
	HOST: z
		.string()
		.regex(/^[\w.:-]+$/, "ist kein Rechnername")
		.default("127.0.0.1"),
	DATA_DIR: z.string().min(1).default(".data"),
	DATABASE_URL: address(
		["postgres:", "postgresql:"],
		"ist keine PostgreSQL-Adresse wie postgres://name:passwort@localhost:5432/kinderstark",
	).optional(),
	PUBLIC_URL: address(["http:", "https:"], "ist keine vollständige Web-Adresse wie https://www.example.org")
		.refine((value) => URL.canParse(value) && new URL(value).pathname === "/" && !new URL(value).search, "darf keinen Pfad enthalten")
		.optional(),
	SITE_LANGUAGES: z
		.string()
		.superRefine((value, context) => {
			const wrong = languagesProblem(value);
			if (wrong) context.addIssue({ code: "custom", message: wrong });
		})
		.optional(),
	CMS_PUBLIC_URL: address(["http:", "https:"], "ist keine vollständige Web-Adresse wie https://redaktion.example.org").optional(),
	MAP_STYLE_URL: z
		.string()
		.refine(
			(value) => /^\/(?!\/)\S+$/.test(value) || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)),
			"ist weder eine Adresse auf der Website wie /karte/style.json noch eine vollständige Web-Adresse wie https://karten.example.org/style.json",
		)
		.optional(),
	QUICK_EXIT_URL: address(["http:", "https:"], "ist keine vollständige Web-Adresse wie https://www.dwd.de/").optional(),
	DEPLOY_DISPATCH_URL: address(
		["http:", "https:"],
		"ist keine vollständige Web-Adresse wie https://api.github.com/repos/<Besitzer>/<Repository>/dispatches",
	).optional(),
	DEPLOY_DISPATCH_TOKEN: z
		.string()
		.regex(/^[\x21-\x7e]+$/, "enthält Leerzeichen oder unerlaubte Zeichen")
		.optional(),
	ADMIN_EMAIL: z
		.string()
		.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "ist keine E-Mail-Adresse")
		.default("redaktion@example.org"),
	ADMIN_PASSWORD: z
		.string()
		.refine((value) => value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value), PASSWORD)
		.optional(),
	S3_ENDPOINT: address(["http:", "https:"], "ist keine vollständige Web-Adresse").optional(),
	S3_REGION: z
		.string()
		.regex(/^[a-z0-9-]+$/, "ist kein gültiger Name")
		.optional(),
	S3_ACCESS_KEY_ID: z.string().min(1).optional(),
	S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
	DEPLOY_TO: z.string().min(1).optional(),
	LOG_LEVEL: z.enum(["error", "warn", "info", "http", "debug"], "muss error, warn, info, http oder debug sein").optional(),
};

/** Made at the first start, kept in `.env`, never shown. */
export const SECRET_NAMES = [
	"APP_KEYS",
	"API_TOKEN_SALT",
	"ADMIN_JWT_SECRET",
	"TRANSFER_TOKEN_SALT",
	"JWT_SECRET",
	"ENCRYPTION_KEY",
	"PUBLISHER_SECRET",
] as const;

const schema = z.object({ ...settings, ...Object.fromEntries(SECRET_NAMES.map((name) => [name, secret.optional()])) });

export type Settings = z.infer<z.ZodObject<typeof settings>>;

export interface Environment {
	settings: Omit<Settings, "PUBLIC_URL" | "CMS_PUBLIC_URL" | "DATA_DIR"> & { PUBLIC_URL: string; CMS_PUBLIC_URL: string; DATA_DIR: string };
	/** what is still missing in `.env` and the environment */
	missingSecrets: string[];
	/** for child processes: everything that is set, under its own name */
	variables: Record<string, string>;
	envFile: string;
}

const KNOWN = Object.keys(schema.shape);
/* Values of these must not stand in a terminal or a log. */
const HIDDEN = /SECRET|PASSWORD|KEY|SALT|TOKEN|_URL$/;

function fileVariables(file: string): Record<string, string> {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		throw fileProblem(error, file);
	}
	const found = parseEnv(text) as Record<string, string>;
	const unknown = Object.keys(found).filter((name) => !KNOWN.includes(name));
	if (unknown.length > 0) {
		throw new OperatorProblem(
			`In ${path.basename(file)} steht ein unbekannter Name: ${unknown.join(", ")}. Bitte berichtigen oder löschen.`,
		);
	}
	return found;
}

function describe(name: string, value: string | undefined, message: string): string {
	const shown = HIDDEN.test(name) || value === undefined ? "" : ` Eingetragen ist: ${value.slice(0, 60)}`;
	return `${name} ${message}.${shown}`;
}

/**
 * The settings from the process's environment and from `.env`, checked once. What stands in the environment wins.
 * @throws OperatorProblem with one German line about the first thing that is wrong
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
	const envFile = envFilePath(env);
	const given: Record<string, string> = {};
	for (const [name, value] of Object.entries({ ...fileVariables(envFile), ...pick(env) }))
		if (value.trim() !== "") given[name] = value.trim();
	const strange = Object.keys(env).find((name) => /^(S3|SITE|CMS|ADMIN|SMTP)_/.test(name) && !KNOWN.includes(name) && !TOLERATED.has(name));
	if (strange) throw new OperatorProblem(`Die Umgebungsvariable ${strange} kennt diese Anwendung nicht. Bitte den Namen prüfen.`);
	const result = schema.safeParse(given);
	if (!result.success) {
		const [issue] = result.error.issues;
		const name = String(issue?.path[0]);
		throw new OperatorProblem(describe(name, given[name], issue?.message ?? "ist ungültig"));
	}
	const parsed = result.data as Settings;
	if (parsed.SITE_PORT === parsed.CMS_PORT) throw new OperatorProblem(`SITE_PORT und CMS_PORT sind gleich: ${parsed.SITE_PORT}`);
	const complete = {
		...parsed,
		DATA_DIR: path.resolve(ROOT, parsed.DATA_DIR),
		PUBLIC_URL: (parsed.PUBLIC_URL ?? `http://localhost:${parsed.SITE_PORT}`).replace(/\/+$/, ""),
		CMS_PUBLIC_URL: (parsed.CMS_PUBLIC_URL ?? `http://localhost:${parsed.CMS_PORT}`).replace(/\/+$/, ""),
	};
	const variables = Object.fromEntries(
		Object.entries({ ...given, ...complete }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
	);
	return { settings: complete, missingSecrets: SECRET_NAMES.filter((name) => !given[name]), variables, envFile };
}

/* Meant for single parts, not for operators. */
const TOLERATED = new Set(["CMS_URL", "CMS_READ_TOKEN", "SITE_BUNDLE"]);

function pick(env: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(KNOWN.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
