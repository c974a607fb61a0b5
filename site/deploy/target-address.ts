import path from "node:path";
import { DeployProblem } from "./problem.ts";

export interface FolderAddress {
	kind: "folder";
	/** absolute */
	dir: string;
}

export interface RsyncAddress {
	kind: "rsync";
	/** as rsync takes it, with a slash at the end */
	destination: string;
	/** true for `host:/path`, false for `rsync://` */
	ssh: boolean;
}

export interface S3Address {
	kind: "s3";
	bucket: string;
	/** empty, or with a slash at the end */
	prefix: string;
	/** null: Amazon's own */
	endpoint: string | null;
	region: string;
	accessKeyId: string;
	secretAccessKey: string;
}

export type TargetAddress = FolderAddress | RsyncAddress | S3Address;

const FORMS = "Möglich sind ein Ordner (/srv/www), rsync (name@rechner:/pfad oder rsync://rechner/modul) und Speicher (s3://name/ordner).";

const withSlash = (text: string) => (text.endsWith("/") ? text : `${text}/`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the purpose
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Where a site is to be sent, from the text in `--to` or `DEPLOY_TO`; for storage also from `S3_ENDPOINT`, `S3_REGION`,
 * `S3_ACCESS_KEY_ID` and `S3_SECRET_ACCESS_KEY`.
 * @throws DeployProblem with one German message about the first thing that is wrong
 */
export function parseTarget(text: string, env: NodeJS.ProcessEnv = process.env): TargetAddress {
	const target = text.trim();
	if (target === "") throw new DeployProblem(`Es fehlt, wohin übertragen werden soll (--to oder DEPLOY_TO). ${FORMS}`);
	if (CONTROL.test(target)) throw new DeployProblem("Im Ziel stehen unsichtbare Zeichen. Bitte noch einmal von Hand eintippen.");
	if (target.startsWith("-")) throw new DeployProblem(`Das Ziel darf nicht mit einem Bindestrich beginnen: ${target}. ${FORMS}`);
	if (target.startsWith("s3:")) return parseS3(target, env);
	if (target.startsWith("rsync:")) return parseRsyncUrl(target);
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target))
		throw new DeployProblem(`Diese Art von Ziel gibt es hier nicht: ${withoutPassword(target)}. ${FORMS}`);
	/* As with rsync and scp: a colon before the first slash separates a machine from a path. */
	const remote = /^([^/]+?):(.*)$/s.exec(target);
	if (remote && !/^[A-Za-z]$/.test(remote[1] ?? "")) return parseRemote(target, remote[1] ?? "", remote[2] ?? "");
	const dir = path.resolve(target);
	if (dir === path.parse(dir).root) throw new DeployProblem(`Das Ziel darf nicht der oberste Ordner des Rechners sein: ${dir}.`);
	return { kind: "folder", dir };
}

function parseRemote(target: string, machine: string, folder: string): RsyncAddress {
	if (!/^([\w.-]+@)?(?!-)[\w.-]+$/.test(machine)) {
		throw new DeployProblem(`Das ist kein Rechner für rsync: ${machine}. Die Form ist name@rechner:/pfad.`);
	}
	if (folder.startsWith(":"))
		throw new DeployProblem(`Zwei Doppelpunkte gehen hier nicht: ${target}. Bitte rsync://rechner/modul schreiben.`);
	if (!folder.startsWith("/") || folder.replaceAll("/", "") === "" || folder.split("/").includes("..")) {
		throw new DeployProblem(
			`Der Ordner auf dem anderen Rechner muss vollständig sein und darf nicht der oberste sein, zum Beispiel ${machine}:/srv/www.`,
		);
	}
	return { kind: "rsync", destination: withSlash(target), ssh: true };
}

function parseRsyncUrl(target: string): RsyncAddress {
	const parts = /^rsync:\/\/(?:[\w.-]+@)?([\w.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?\/([^/]+(?:\/.*)?)$/.exec(target);
	if (!parts || parts[1]?.startsWith("-") || parts[2]?.split("/").includes("..")) {
		throw new DeployProblem(
			`Das ist keine Adresse für rsync: ${withoutPassword(target)}. Die Form ist rsync://rechner/modul/ordner; das Passwort steht in RSYNC_PASSWORD.`,
		);
	}
	return { kind: "rsync", destination: withSlash(target), ssh: false };
}

function parseS3(target: string, env: NodeJS.ProcessEnv): S3Address {
	const parts = /^s3:\/\/([^/]+)(?:\/(.*))?$/s.exec(target);
	const bucket = parts?.[1] ?? "";
	if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
		throw new DeployProblem(
			`Das ist kein Speicher: ${withoutPassword(target)}. Die Form ist s3://name/ordner, der Name in Kleinbuchstaben.`,
		);
	}
	const folder = (parts?.[2] ?? "").replace(/^\/+|\/+$/g, "");
	if (folder.split("/").some((part) => part === ".." || part === "."))
		throw new DeployProblem(`Im Ziel stehen Punkte als Ordner: ${target}. Bitte ausschreiben.`);

	const value = (name: string) => env[name]?.trim() || null;
	const accessKeyId = value("S3_ACCESS_KEY_ID");
	const secretAccessKey = value("S3_SECRET_ACCESS_KEY");
	const endpoint = value("S3_ENDPOINT");
	const region = value("S3_REGION");
	if (!accessKeyId || !secretAccessKey) {
		const missing = [accessKeyId ? null : "S3_ACCESS_KEY_ID", secretAccessKey ? null : "S3_SECRET_ACCESS_KEY"]
			.filter(Boolean)
			.join(" und ");
		throw new DeployProblem(`Für ein Ziel mit s3:// fehlt der Zugang. Bitte ${missing} setzen.`);
	}
	if (endpoint && !(URL.canParse(endpoint) && ["http:", "https:"].includes(new URL(endpoint).protocol))) {
		throw new DeployProblem("S3_ENDPOINT ist keine vollständige Web-Adresse wie https://s3.example.org. Bitte berichtigen.");
	}
	if (region && !/^[a-z0-9-]+$/.test(region)) throw new DeployProblem(`S3_REGION ist kein gültiger Name: ${region}. Bitte berichtigen.`);
	if (!endpoint && !region)
		throw new DeployProblem("Es fehlt, wo der Speicher liegt. Bitte S3_REGION setzen oder, wenn er nicht bei Amazon liegt, S3_ENDPOINT.");
	return {
		kind: "s3",
		bucket,
		prefix: folder === "" ? "" : `${folder}/`,
		endpoint: endpoint?.replace(/\/+$/, "") ?? null,
		/* Stores with an address of their own mostly ask for no region, but signing needs one. */
		region: region ?? "us-east-1",
		accessKeyId,
		secretAccessKey,
	};
}

/* Somebody may have written a password into the address: it must not stand in a log. */
const withoutPassword = (target: string) => target.replace(/\/\/[^/@]*@/, "//…@");
