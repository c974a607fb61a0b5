import path from "node:path";

/** What the environment says, with the defaults of a first look. */
export interface Environment {
	host: string;
	port: number;
	dataDir: string;
	databaseUrl: string | null;
	publicUrl: string;
	appKeys: string[];
	apiTokenSalt: string;
	adminJwtSecret: string;
	transferTokenSalt: string;
	jwtSecret: string;
	encryptionKey: string;
	publisherSecret: string;
	adminEmail: string;
	adminPassword: string;
	logLevel: string;
}

const LOG_LEVELS = ["error", "warn", "info", "http", "debug"];

const SECRETS = [
	"APP_KEYS",
	"API_TOKEN_SALT",
	"ADMIN_JWT_SECRET",
	"TRANSFER_TOKEN_SALT",
	"JWT_SECRET",
	"ENCRYPTION_KEY",
	"PUBLISHER_SECRET",
] as const;

type Variables = Record<string, string | undefined>;

function given(env: Variables, name: string): string | undefined {
	const value = env[name]?.trim();
	return value === "" ? undefined : value;
}

/** Reads the environment; wrong values are left to `environmentProblem`. */
export function readEnvironment(env: Variables = process.env): Environment {
	const secret = (name: (typeof SECRETS)[number]) => given(env, name) ?? "";
	return {
		host: given(env, "HOST") ?? "127.0.0.1",
		port: Number(given(env, "CMS_PORT") ?? 1337),
		dataDir: path.resolve(given(env, "DATA_DIR") ?? ".data"),
		databaseUrl: given(env, "DATABASE_URL") ?? null,
		publicUrl: (given(env, "PUBLIC_URL") ?? "http://localhost:4321").replace(/\/+$/, ""),
		appKeys: secret("APP_KEYS").split(",").filter(Boolean),
		apiTokenSalt: secret("API_TOKEN_SALT"),
		adminJwtSecret: secret("ADMIN_JWT_SECRET"),
		transferTokenSalt: secret("TRANSFER_TOKEN_SALT"),
		jwtSecret: secret("JWT_SECRET"),
		encryptionKey: secret("ENCRYPTION_KEY"),
		publisherSecret: secret("PUBLISHER_SECRET"),
		adminEmail: given(env, "ADMIN_EMAIL") ?? "",
		adminPassword: given(env, "ADMIN_PASSWORD") ?? "",
		logLevel: given(env, "LOG_LEVEL") ?? "warn",
	};
}

function isUrl(value: string, protocols: string[]): boolean {
	return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** The first thing that is wrong with the environment, in one German line that never repeats a secret; null when all is well. */
export function environmentProblem(env: Variables = process.env): string | null {
	const port = given(env, "CMS_PORT");
	if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
		return `CMS_PORT ist keine Portnummer (1 bis 65535): ${port}`;
	}
	const missing = SECRETS.filter((name) => given(env, name) === undefined);
	if (missing.length > 0) return `Es fehlt in der Umgebung: ${missing.join(", ")}. „npm start“ erzeugt diese Werte beim ersten Start.`;
	const databaseUrl = given(env, "DATABASE_URL");
	if (databaseUrl !== undefined && !isUrl(databaseUrl, ["postgres:", "postgresql:"])) {
		return "DATABASE_URL ist keine PostgreSQL-Adresse. Beispiel: postgres://name:passwort@localhost:5432/kinderstark";
	}
	const publicUrl = given(env, "PUBLIC_URL");
	if (publicUrl !== undefined && !isUrl(publicUrl, ["http:", "https:"])) {
		return `PUBLIC_URL ist keine vollständige Web-Adresse: ${publicUrl}`;
	}
	const logLevel = given(env, "LOG_LEVEL");
	if (logLevel !== undefined && !LOG_LEVELS.includes(logLevel)) {
		return `LOG_LEVEL muss einer dieser Werte sein: ${LOG_LEVELS.join(", ")}`;
	}
	const email = given(env, "ADMIN_EMAIL");
	if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return "ADMIN_EMAIL ist keine E-Mail-Adresse.";
	const password = given(env, "ADMIN_PASSWORD");
	if (password !== undefined && !(password.length >= 8 && /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password))) {
		return "ADMIN_PASSWORD braucht mindestens 8 Zeichen mit Groß- und Kleinbuchstaben und einer Ziffer.";
	}
	return null;
}
