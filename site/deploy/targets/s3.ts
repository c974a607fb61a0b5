import { createHash } from "node:crypto";
import path from "node:path";
import {
	DeleteObjectCommand,
	GetObjectCommand,
	ListObjectsV2Command,
	PutObjectCommand,
	type PutObjectCommandInput,
	S3Client,
	S3ServiceException,
} from "@aws-sdk/client-s3";
import { cacheControl } from "../../server/headers.ts";
import { contentType } from "../content-type.ts";
import { inParallel } from "../parallel.ts";
import { isCompressedCopy, isPublicPath, withoutCompression } from "../phases.ts";
import { DeployProblem } from "../problem.ts";
import { hashFile, type Source, type SourceFile, type SourceTree } from "../source.ts";
import type { Target, Transferred } from "../target.ts";
import type { S3Address } from "../target-address.ts";

const PARALLEL = 12;
const CONNECT_WITHIN = 10_000;
const ANSWER_WITHIN = 300_000;

const md5 = (bytes: Buffer) => createHash("md5").update(bytes).digest("base64");
const statusOf = (error: unknown) => (error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined);

/** A bucket of S3 or of anything that speaks its language. Compressed copies stay here: a bucket cannot choose between them. */
export class S3Target implements Target {
	readonly label: string;
	readonly batch = { files: 200, bytes: 32_000_000 };
	readonly #client: S3Client;
	readonly #address: S3Address;
	readonly #redirects = new WeakMap<SourceTree, Promise<ReadonlyMap<string, string>>>();
	/* Some stores know neither redirects nor conditional requests: asked once, then done without. */
	#knowsRedirects = true;
	#knowsConditions = true;

	constructor(address: S3Address) {
		this.#address = address;
		this.label = `s3://${address.bucket}/${address.prefix}`.replace(/\/$/, "");
		this.#client = new S3Client({
			region: address.region,
			credentials: { accessKeyId: address.accessKeyId, secretAccessKey: address.secretAccessKey },
			...(address.endpoint ? { endpoint: address.endpoint, forcePathStyle: true } : {}),
			/* Stores other than Amazon's refuse the checksums that the SDK adds by itself; we send Content-MD5, which all know. */
			requestChecksumCalculation: "WHEN_REQUIRED",
			responseChecksumValidation: "WHEN_REQUIRED",
			maxAttempts: 4,
			requestHandler: { connectionTimeout: CONNECT_WITHIN, requestTimeout: ANSWER_WITHIN, throwOnRequestTimeout: true },
		});
	}

	wants(name: string, tree: SourceTree): boolean {
		return !(isCompressedCopy(name) && tree.files.has(withoutCompression(name)));
	}

	async open(): Promise<void> {
		const { bucket, prefix } = this.#address;
		await this.#ask(() => this.#client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 })));
	}

	async begin(): Promise<void> {
		/* An upload is there as a whole or not at all: nothing is ever left over. */
	}

	async survey(_source: Source, tree: SourceTree): Promise<Map<string, boolean>> {
		const { bucket, prefix } = this.#address;
		const etags = new Map<string, string>();
		let token: string | undefined;
		do {
			const page = await this.#ask(() =>
				this.#client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(token ? { ContinuationToken: token } : {}) })),
			);
			for (const { Key = "", ETag = "" } of page.Contents ?? []) {
				const name = Key.slice(prefix.length);
				if (isPublicPath(name)) etags.set(name, ETag.replaceAll('"', ""));
			}
			token = page.IsTruncated ? page.NextContinuationToken : undefined;
		} while (token);
		const found = new Map<string, boolean>();
		await inParallel([...etags], PARALLEL, async ([name, etag]) => {
			/* The tag of an object that was sent in one piece is its MD5; with any other kind it is sent anew. */
			const same = tree.files.has(name) && (await hashFile(path.join(tree.dir, name), "md5").catch(() => null)) === etag;
			found.set(name, same);
		});
		return found;
	}

	async read(name: string): Promise<string | null> {
		return this.#ask(async () => {
			try {
				const { Body } = await this.#client.send(new GetObjectCommand(this.#at(name)));
				return (await Body?.transformToString()) ?? null;
			} catch (error) {
				if (error instanceof S3ServiceException && error.name === "NoSuchKey") return null;
				throw error;
			}
		});
	}

	async write(name: string, text: string): Promise<void> {
		await this.#ask(() => this.#client.send(new PutObjectCommand(this.#own(name, text))));
	}

	async create(name: string, text: string): Promise<boolean> {
		if (this.#knowsConditions) {
			const made = await this.#ask(() => this.#createOnCondition(name, text));
			if (made !== null) return made;
			this.#knowsConditions = false;
		}
		if ((await this.read(name)) !== null) return false;
		await this.write(name, text);
		return true;
	}

	async remove(name: string): Promise<void> {
		await this.#ask(() => this.#client.send(new DeleteObjectCommand(this.#at(name))));
	}

	async put(source: Source, tree: SourceTree, files: readonly SourceFile[]): Promise<Transferred> {
		const redirects = await this.#redirectsOf(source, tree);
		let bytes = 0;
		await inParallel(files, PARALLEL, async (file) => {
			const body = await source.bytes(tree, file);
			await this.#ask(() => this.#putPage(file.path, body, redirects.get(file.path)));
			bytes += file.size;
		});
		return { files: files.length, bytes };
	}

	async delete(paths: readonly string[]): Promise<void> {
		/* One by one: deleting many at once needs a checksum that not every store knows. */
		await inParallel(paths, PARALLEL, async (name) => this.remove(name));
	}

	async close(): Promise<void> {
		this.#client.destroy();
	}

	/* null when the store does not know conditional requests */
	async #createOnCondition(name: string, text: string): Promise<boolean | null> {
		try {
			await this.#client.send(new PutObjectCommand({ ...this.#own(name, text), IfNoneMatch: "*" }));
			return true;
		} catch (error) {
			const status = statusOf(error);
			if (status === 412 || status === 409) return false;
			if (status === 501 || (error instanceof S3ServiceException && error.name === "InvalidArgument")) return null;
			throw error;
		}
	}

	async #putPage(name: string, body: Buffer, leadsTo: string | undefined): Promise<void> {
		const object: PutObjectCommandInput = {
			...this.#at(name),
			Body: body,
			ContentType: contentType(name),
			CacheControl: cacheControl(`/${name}`),
			ContentMD5: md5(body),
		};
		if (leadsTo !== undefined && this.#knowsRedirects) {
			try {
				await this.#client.send(new PutObjectCommand({ ...object, WebsiteRedirectLocation: leadsTo }));
				return;
			} catch (error) {
				if (statusOf(error) !== 501) throw error;
				/* The page itself leads on, too. */
				this.#knowsRedirects = false;
			}
		}
		await this.#client.send(new PutObjectCommand(object));
	}

	/* File of the page that leads on → where to. */
	#redirectsOf(source: Source, tree: SourceTree): Promise<ReadonlyMap<string, string>> {
		const known = this.#redirects.get(tree);
		if (known) return known;
		const reading = (async () => {
			const file = tree.files.get("_redirects");
			const lines = file ? (await source.bytes(tree, file)).toString("utf8").split("\n") : [];
			const found = new Map<string, string>();
			for (const line of lines) {
				const [from = "", to] = line.trim().split(/\s+/);
				if (!to || !/^\/(?![/\\])/.test(to)) continue;
				found.set(`${from.replace(/^\//, "").replace(/\/?$/, "/")}index.html`, to);
			}
			return found;
		})();
		this.#redirects.set(tree, reading);
		return reading;
	}

	#at(name: string) {
		return { Bucket: this.#address.bucket, Key: this.#address.prefix + name };
	}

	#own(name: string, text: string) {
		const body = Buffer.from(text);
		return { ...this.#at(name), Body: body, ContentType: "application/json", CacheControl: "no-store", ContentMD5: md5(body) };
	}

	async #ask<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			throw this.#describe(error);
		}
	}

	#describe(error: unknown): unknown {
		const { name, message, code } = error as Error & { code?: string };
		const { bucket, region, endpoint } = this.#address;
		const reasons: Record<string, string> = {
			NoSuchBucket: `Den Speicher „${bucket}“ (Bucket) gibt es dort nicht. Bitte den Namen im Ziel prüfen oder den Speicher anlegen.`,
			InvalidAccessKeyId: "Den Zugangsschlüssel kennt der Speicher nicht. Bitte S3_ACCESS_KEY_ID prüfen.",
			SignatureDoesNotMatch: "Der geheime Schlüssel passt nicht zum Zugangsschlüssel. Bitte S3_SECRET_ACCESS_KEY prüfen.",
			AccessDenied: `Der Zugang darf in „${bucket}“ nicht lesen, schreiben, auflisten oder löschen. Bitte dem Schlüssel diese vier Rechte geben.`,
			ExpiredToken: "Der Zugangsschlüssel ist abgelaufen. Bitte einen neuen anlegen und S3_ACCESS_KEY_ID und S3_SECRET_ACCESS_KEY ändern.",
			AuthorizationHeaderMalformed: `Die Region „${region}“ passt nicht zum Speicher. Bitte S3_REGION prüfen.`,
			PermanentRedirect: `Der Speicher „${bucket}“ liegt in einer anderen Region als „${region}“. Bitte S3_REGION oder S3_ENDPOINT prüfen.`,
			RequestTimeTooSkewed: "Die Uhr dieses Rechners geht falsch, deshalb weist der Speicher ihn ab. Bitte die Uhrzeit stellen.",
			QuotaExceeded: `Im Speicher „${bucket}“ ist kein Platz mehr. Bitte Platz schaffen und noch einmal starten: Es geht weiter, wo es aufgehört hat.`,
		};
		const unreachable = `Der Speicher ist nicht erreichbar${endpoint ? ` (${endpoint})` : ""}. Bitte S3_ENDPOINT und die Netzverbindung prüfen.`;
		const byCode: Record<string, string> = {
			ENOTFOUND: unreachable,
			EAI_AGAIN: unreachable,
			ECONNREFUSED: unreachable,
			ECONNRESET: unreachable,
			ETIMEDOUT: unreachable,
			EPIPE: unreachable,
		};
		const reason =
			reasons[name] ??
			byCode[code ?? ""] ??
			(name === "TimeoutError" ? unreachable : undefined) ??
			(statusOf(error) === 507 ? reasons.QuotaExceeded : undefined) ??
			(statusOf(error) === 403 ? reasons.AccessDenied : undefined) ??
			(error instanceof S3ServiceException ? `Der Speicher antwortet mit einem Fehler: ${name} (${message}).` : undefined);
		return reason ? new DeployProblem(reason, { cause: error }) : error;
	}
}
