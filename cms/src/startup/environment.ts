import path from "node:path";

/** What the environment says, with the defaults of a first look. */
export interface Environment {
	host: string;
	port: number;
	dataDir: string;
	databaseUrl: string | null;
	publicUrl: string;
	/** where editors reach the CMS; without a slash at the end */
	cmsPublicUrl: string;
	/** where to send word of changed content, and the bearer token for it; null when nobody wants to know */
	deployDispatch: { url: string; token: string } | null;
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
	const port = Number(given(env, "CMS_PORT") ?? 1337);
	const [dispatchUrl, dispatchToken] = [given(env, "DEPLOY_DISPATCH_URL"), given(env, "DEPLOY_DISPATCH_TOKEN")];
	return {
		host: given(env, "HOST") ?? "127.0.0.1",
		port,
		dataDir: path.resolve(given(env, "DATA_DIR") ?? ".data"),
		databaseUrl: given(env, "DATABASE_URL") ?? null,
		publicUrl: (given(env, "PUBLIC_URL") ?? "http://localhost:4321").replace(/\/+$/, ""),
		cmsPublicUrl: (given(env, "CMS_PUBLIC_URL") ?? `http://localhost:${port}`).replace(/\/+$/, ""),
		deployDispatch: dispatchUrl && dispatchToken ? { url: dispatchUrl, token: dispatchToken } : null,
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

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

function dispatchProblem(env: Variables): string | null {
	const [url, token] = [given(env, "DEPLOY_DISPATCH_URL"), given(env, "DEPLOY_DISPATCH_TOKEN")];
	if (url === undefined && token === undefined) return null;
	if (url === undefined)
		return "DEPLOY_DISPATCH_TOKEN ist gesetzt, aber DEPLOY_DISPATCH_URL fehlt. Bitte beides angeben oder beides weglassen.";
	if (token === undefined)
		return "DEPLOY_DISPATCH_URL ist gesetzt, aber DEPLOY_DISPATCH_TOKEN fehlt. Bitte beides angeben oder beides weglassen.";
	const example = "Beispiel: https://api.github.com/repos/<Besitzer>/<Repository>/dispatches";
	if (!isUrl(url, ["https:", "http:"])) return `DEPLOY_DISPATCH_URL ist keine vollständige Web-Adresse. ${example}`;
	const { protocol, hostname, username, password } = new URL(url);
	if (protocol === "http:" && !LOCAL.includes(hostname)) return `DEPLOY_DISPATCH_URL muss mit https:// beginnen. ${example}`;
	if (username || password)
		return "DEPLOY_DISPATCH_URL darf weder Name noch Passwort enthalten. Das Zugangswort gehört in DEPLOY_DISPATCH_TOKEN.";
	if (!/^[\x21-\x7e]{1,1000}$/.test(token)) return "DEPLOY_DISPATCH_TOKEN enthält Leerzeichen oder unerlaubte Zeichen.";
	return null;
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
	const cmsPublicUrl = given(env, "CMS_PUBLIC_URL");
	if (cmsPublicUrl !== undefined && !isUrl(cmsPublicUrl, ["http:", "https:"])) {
		return `CMS_PUBLIC_URL ist keine vollständige Web-Adresse: ${cmsPublicUrl}`;
	}
	const dispatch = dispatchProblem(env);
	if (dispatch) return dispatch;
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
