import { readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { readSiteLanguages } from "@kinderstark/content-types/site-languages";
import { envFilePath, ROOT } from "./paths.ts";
import { fileProblem, OperatorProblem } from "./problem.ts";

/** What is wrong with a value, to be said after its name. */
type Check = (value: string) => string | undefined;

const must =
	(isRight: (value: string) => boolean, otherwise: string): Check =>
	(value) =>
		isRight(value) ? undefined : otherwise;

const matching = (pattern: RegExp, otherwise: string) => must((value) => pattern.test(value), otherwise);

const isAddress = (value: string, protocols: string[]) => URL.canParse(value) && protocols.includes(new URL(value).protocol);
const address = (protocols: string[], otherwise: string) => must((value) => isAddress(value, protocols), otherwise);
const webAddress = (otherwise: string) => address(["http:", "https:"], otherwise);

const port = must((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535, "ist keine Portnummer (1 bis 65535)");

const secret = matching(/^[A-Za-z0-9+/=,_-]{16,}$/, "ist zu kurz oder enthält unerlaubte Zeichen");

const anything: Check = () => undefined;

const publicAddress: Check = (value) => {
	const wrong = webAddress("ist keine vollständige Web-Adresse wie https://www.example.org")(value);
	if (wrong) return wrong;
	const { pathname, search } = new URL(value);
	return pathname === "/" && !search ? undefined : "darf keinen Pfad enthalten";
};

const languages: Check = (value) => {
	try {
		readSiteLanguages(value);
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
};

/* Plain functions: a library for this takes half of the time in which a command starts. */
const CHECKS = {
	SITE_PORT: port,
	SITE_HOST: matching(/^[\w.:-]+$/, "ist kein Rechnername"),
	CMS_PORT: port,
	HOST: matching(/^[\w.:-]+$/, "ist kein Rechnername"),
	DATA_DIR: anything,
	DATABASE_URL: address(
		["postgres:", "postgresql:"],
		"ist keine PostgreSQL-Adresse wie postgres://name:passwort@localhost:5432/kinderstark",
	),
	PUBLIC_URL: publicAddress,
	SITE_LANGUAGES: languages,
	CMS_PUBLIC_URL: webAddress("ist keine vollständige Web-Adresse wie https://redaktion.example.org"),
	MAP_STYLE_URL: must(
		(value) => /^\/(?!\/)\S+$/.test(value) || isAddress(value, ["http:", "https:"]),
		"ist weder eine Adresse auf der Website wie /karte/style.json noch eine vollständige Web-Adresse wie https://karten.example.org/style.json",
	),
	QUICK_EXIT_URL: webAddress("ist keine vollständige Web-Adresse wie https://www.dwd.de/"),
	DEPLOY_DISPATCH_URL: webAddress("ist keine vollständige Web-Adresse wie https://api.github.com/repos/<Besitzer>/<Repository>/dispatches"),
	DEPLOY_DISPATCH_TOKEN: matching(/^[\x21-\x7e]+$/, "enthält Leerzeichen oder unerlaubte Zeichen"),
	ADMIN_EMAIL: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "ist keine E-Mail-Adresse"),
	ADMIN_PASSWORD: must(
		(value) => value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value),
		"braucht mindestens 8 Zeichen mit Groß- und Kleinbuchstaben und einer Ziffer",
	),
	S3_ENDPOINT: webAddress("ist keine vollständige Web-Adresse"),
	S3_REGION: matching(/^[a-z0-9-]+$/, "ist kein gültiger Name"),
	S3_ACCESS_KEY_ID: anything,
	S3_SECRET_ACCESS_KEY: anything,
	DEPLOY_TO: anything,
	LOG_LEVEL: matching(/^(error|warn|info|http|debug)$/, "muss error, warn, info, http oder debug sein"),
};

/** Where nothing else is set. */
const STANDARD_PORTS = { SITE_PORT: 4321, CMS_PORT: 1337 };
const STANDARD = { HOST: "127.0.0.1", DATA_DIR: ".data", ADMIN_EMAIL: "redaktion@example.org" };

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

type Ports = typeof STANDARD_PORTS;
export type Settings = Ports & typeof STANDARD & { [name in Exclude<keyof typeof CHECKS, keyof Ports | keyof typeof STANDARD>]?: string };

export interface Environment {
	settings: Settings & { PUBLIC_URL: string; CMS_PUBLIC_URL: string };
	/** what is still missing in `.env` and the environment */
	missingSecrets: string[];
	/** for child processes: everything that is set, under its own name */
	variables: Record<string, string>;
	envFile: string;
}

const ALL_CHECKS = new Map<string, Check>([...Object.entries(CHECKS), ...SECRET_NAMES.map((name): [string, Check] => [name, secret])]);
const KNOWN = [...ALL_CHECKS.keys()];
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

function describe(name: string, value: string, message: string): string {
	const shown = HIDDEN.test(name) ? "" : ` Eingetragen ist: ${value.slice(0, 60)}`;
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
	for (const [name, check] of ALL_CHECKS) {
		const value = given[name];
		if (value === undefined) continue;
		const wrong = check(value);
		if (wrong) throw new OperatorProblem(describe(name, value, wrong));
	}
	const parsed: Settings = {
		...STANDARD,
		...given,
		SITE_PORT: Number(given.SITE_PORT ?? STANDARD_PORTS.SITE_PORT),
		CMS_PORT: Number(given.CMS_PORT ?? STANDARD_PORTS.CMS_PORT),
	};
	if (parsed.SITE_PORT === parsed.CMS_PORT) throw new OperatorProblem(`SITE_PORT und CMS_PORT sind gleich: ${parsed.SITE_PORT}`);
	const complete = {
		...parsed,
		DATA_DIR: path.resolve(ROOT, parsed.DATA_DIR),
		PUBLIC_URL: (parsed.PUBLIC_URL ?? `http://localhost:${parsed.SITE_PORT}`).replace(/\/+$/, ""),
		CMS_PUBLIC_URL: (parsed.CMS_PUBLIC_URL ?? `http://localhost:${parsed.CMS_PORT}`).replace(/\/+$/, ""),
	};
	const variables = Object.fromEntries(Object.entries(complete).map(([name, value]) => [name, String(value)]));
	return { settings: complete, missingSecrets: SECRET_NAMES.filter((name) => !given[name]), variables, envFile };
}

/* Meant for single parts, not for operators. */
const TOLERATED = new Set(["CMS_URL", "CMS_READ_TOKEN", "SITE_BUNDLE"]);

function pick(env: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(KNOWN.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
