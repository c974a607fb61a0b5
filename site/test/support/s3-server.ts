import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const S3_KEY = "AKIATESTTESTTEST";
export const S3_SECRET = "nur-fuer-tests/kein+echter=schluessel";
export const S3_REGION = "eu-test-1";

export interface StoredObject {
	body: Buffer;
	headers: Record<string, string>;
}

interface Answer {
	status: number;
	body?: string | Buffer;
	headers?: Record<string, string>;
}

const hex = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const encode = (text: string) =>
	encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const MOST_SKEW = 15 * 60_000;

/**
 * The other side of an S3 client: keeps objects of one bucket in memory, and lets nobody in whose signature (version 4) is wrong
 * or whose bytes are not the ones that were signed.
 */
export class S3Server {
	readonly bucket: string;
	readonly objects = new Map<string, StoredObject>();
	/** method and key of every request that was let in, in order */
	readonly requests: string[] = [];
	url = "";
	/** objects per page of a listing */
	pageSize = 1000;
	/** answers instead of the store when it gives something */
	fault: ((method: string, key: string, request: IncomingMessage) => Answer | null) | null = null;
	#server: Server | null = null;

	constructor(bucket: string) {
		this.bucket = bucket;
	}

	async start(): Promise<this> {
		this.#server = createServer(async (request, response) => {
			const body: Buffer[] = [];
			for await (const chunk of request) body.push(chunk as Buffer);
			send(response, request.method ?? "", this.#answer(request, Buffer.concat(body)));
		});
		const server = this.#server;
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		return this;
	}

	async stop(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(null));
	}

	/** Texts by key, without what is the deployment's own. */
	texts(prefix = ""): Record<string, string> {
		return Object.fromEntries(
			[...this.objects]
				.filter(([key]) => key.startsWith(prefix) && !key.includes(".kinderstark-deploy"))
				.map(([key, { body }]) => [key.slice(prefix.length), body.toString("utf8")]),
		);
	}

	#answer(request: IncomingMessage, body: Buffer): Answer {
		const url = new URL(request.url ?? "/", this.url);
		const refused = checkSignature(request, url, body);
		if (refused) return refused;
		const [, bucket = "", ...rest] = url.pathname.split("/").map(decodeURIComponent);
		const key = rest.join("/");
		const method = request.method ?? "";
		this.requests.push(`${method} ${key}`);
		const fault = this.fault?.(method, key, request);
		if (fault) return fault;
		if (bucket !== this.bucket) return failure(404, "NoSuchBucket");
		if (method === "GET" && key === "") return this.#list(url.searchParams);
		if (method === "GET") return this.#get(key);
		if (method === "PUT") return this.#put(key, body, request);
		if (method === "DELETE") {
			this.objects.delete(key);
			return { status: 204 };
		}
		return failure(405, "MethodNotAllowed");
	}

	#get(key: string): Answer {
		const found = this.objects.get(key);
		return found ? { status: 200, body: found.body, headers: found.headers } : failure(404, "NoSuchKey");
	}

	#put(key: string, body: Buffer, request: IncomingMessage): Answer {
		if (request.headers["if-none-match"] === "*" && this.objects.has(key)) return failure(412, "PreconditionFailed");
		const sum = request.headers["content-md5"];
		if (sum !== undefined && sum !== createHash("md5").update(body).digest("base64")) return failure(400, "BadDigest");
		const kept = ["content-type", "cache-control", "x-amz-website-redirect-location"];
		const headers = Object.fromEntries(
			kept.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]])),
		);
		this.objects.set(key, { body, headers });
		return { status: 200, headers: { etag: etagOf(body) } };
	}

	#list(query: URLSearchParams): Answer {
		if (query.get("list-type") !== "2") return failure(501, "NotImplemented");
		const prefix = query.get("prefix") ?? "";
		const after = query.get("continuation-token") ?? "";
		const most = Math.min(this.pageSize, Number(query.get("max-keys") ?? 1000));
		const all = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
		const page = all.slice(0, most);
		const contents = page.map((key) => {
			const { body } = this.objects.get(key) as StoredObject;
			return `<Contents><Key>${xml(key)}</Key><Size>${body.length}</Size><ETag>${xml(etagOf(body))}</ETag></Contents>`;
		});
		const more = all.length > page.length;
		const next = more ? `<NextContinuationToken>${xml(page.at(-1) ?? "")}</NextContinuationToken>` : "";
		const inner = `<KeyCount>${page.length}</KeyCount><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}`;
		return {
			status: 200,
			body: `<?xml version="1.0"?><ListBucketResult>${inner}</ListBucketResult>`,
			headers: { "content-type": "application/xml" },
		};
	}
}

const etagOf = (body: Buffer) => `"${createHash("md5").update(body).digest("hex")}"`;

export function failure(status: number, code: string): Answer {
	return {
		status,
		body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
		headers: { "content-type": "application/xml" },
	};
}

/* Null when the request was signed with the right key; see "Authenticating Requests (AWS Signature Version 4)". */
function checkSignature(request: IncomingMessage, url: URL, body: Buffer): Answer | null {
	const parts =
		/^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
			request.headers.authorization ?? "",
		);
	if (!parts) return failure(403, "AccessDenied");
	const [, key = "", day = "", region = "", signedHeaders = "", signature = ""] = parts;
	if (key !== S3_KEY) return failure(403, "InvalidAccessKeyId");
	if (region !== S3_REGION) return failure(400, "AuthorizationHeaderMalformed");
	const at = String(request.headers["x-amz-date"]);
	const time = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
	if (!at.startsWith(day) || !(Math.abs(time - Date.now()) < MOST_SKEW)) return failure(403, "RequestTimeTooSkewed");
	const names = signedHeaders.split(";");
	for (const name of Object.keys(request.headers)) {
		if ((name === "host" || name.startsWith("x-amz-")) && !names.includes(name)) return failure(403, "AccessDenied");
	}
	const contentHash = String(request.headers["x-amz-content-sha256"]);
	if (contentHash !== hex(body)) return failure(400, "XAmzContentSHA256Mismatch");
	const query = [...url.searchParams]
		.map(([name, value]) => `${encode(name)}=${encode(value)}`)
		.sort()
		.join("&");
	const path = url.pathname
		.split("/")
		.map((part) => encode(decodeURIComponent(part)))
		.join("/");
	const headers = names
		.map(
			(name) =>
				`${name}:${String(request.headers[name] ?? "")
					.trim()
					.replaceAll(/\s+/g, " ")}\n`,
		)
		.join("");
	const canonical = [request.method, path, query, headers, signedHeaders, contentHash].join("\n");
	const toSign = ["AWS4-HMAC-SHA256", at, `${day}/${region}/s3/aws4_request`, hex(canonical)].join("\n");
	const signingKey = hmac(hmac(hmac(hmac(`AWS4${S3_SECRET}`, day), region), "s3"), "aws4_request");
	const expected = hmac(signingKey, toSign);
	return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? null : failure(403, "SignatureDoesNotMatch");
}

function send(response: ServerResponse, method: string, { status, body = "", headers = {} }: Answer): void {
	response.writeHead(status, { ...headers, ...(status === 204 ? {} : { "content-length": Buffer.byteLength(body) }) });
	response.end(method === "HEAD" || status === 204 ? undefined : body);
}
