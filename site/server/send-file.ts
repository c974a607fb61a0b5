import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { lookup } from "mrmime";
import { isUnchanging } from "./headers.ts";

/*
 * The publisher replaces files by rename while they are handed out. A file is opened once and everything (size, time,
 * bytes) is taken from what was opened; libraries that ask for the size by name first may promise one file and send another.
 */

interface Opened {
	fd: number;
	size: number;
	etag: string;
	encoding: "br" | "gzip" | null;
}

function open(file: string, encoding: Opened["encoding"]): Opened | null {
	try {
		const fd = openSync(file, "r");
		const { size, mtimeMs, ino } = fstatSync(fd);
		return { fd, size, encoding, etag: `"${ino.toString(36)}-${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"` };
	} catch {
		return null;
	}
}

const TEXT = /^(text\/|application\/(json|xml|javascript|manifest)|image\/svg)/;
const WORTH_COMPRESSING = 600;
const IN_ONE_PIECE = 512 * 1024;

const accepts = (request: IncomingMessage, encoding: string) =>
	String(request.headers["accept-encoding"] ?? "")
		.split(",")
		.some((part) => part.trim().split(";")[0] === encoding && !/;\s*q=0(\.0*)?\s*$/.test(part));

/* The compressed copy where there is one; it lies there a moment after the file itself. */
function openBest(file: string, request: IncomingMessage): Opened | null {
	return (
		(accepts(request, "br") && open(`${file}.br`, "br")) || (accepts(request, "gzip") && open(`${file}.gz`, "gzip")) || open(file, null)
	);
}

function bytesOf({ fd, size }: Opened): Buffer {
	const bytes = Buffer.allocUnsafe(size);
	let read = 0;
	while (read < size) {
		const count = readSync(fd, bytes, read, size - read, read);
		if (count === 0) break;
		read += count;
	}
	return bytes.subarray(0, read);
}

/* Pages that were published a moment ago, until their compressed copies lie there. */
const MOST_KEPT = 100;
const compressed = new Map<string, Buffer>();

function gzipped(etag: string, bytes: Buffer): Buffer {
	const known = compressed.get(etag);
	if (known) return known;
	const made = gzipSync(bytes, { level: 5 });
	compressed.set(etag, made);
	for (const key of compressed.keys()) {
		if (compressed.size <= MOST_KEPT) break;
		compressed.delete(key);
	}
	return made;
}

interface Range {
	start: number;
	end: number;
}

/** The part that is asked for; null for the whole, `impossible` for one that is not there. */
export function rangeOf(header: string | undefined, size: number): Range | "impossible" | null {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
	if (!match || (match[1] === "" && match[2] === "")) return null;
	const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
	const end = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
	return start > end || start >= size ? "impossible" : { start, end };
}

/**
 * Sends a file, or what the browser still needs of it. Its `name` says what kind of file it is.
 * @returns false when it is not there any more
 */
export function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	{ file, name }: { file: string; name: string },
	status: number,
	headers: Record<string, string>,
): boolean {
	const type = lookup(name) ?? "application/octet-stream";
	const text = TEXT.test(type);
	const opened = request.headers.range ? open(file, null) : openBest(file, request);
	if (!opened) return false;
	const { fd, size, etag } = opened;
	const all: Record<string, string | number> = {
		...headers,
		/* JSON has no other letters. */
		"Content-Type": text && type !== "application/json" ? `${type.split(";")[0]};charset=utf-8` : type,
		/* What never changes is never asked for again. A search loads twenty such files. */
		...(isUnchanging(name) ? {} : { ETag: etag }),
		...(text ? { Vary: "Accept-Encoding" } : { "Accept-Ranges": "bytes" }),
	};
	if (
		status === 200 &&
		String(request.headers["if-none-match"] ?? "")
			.split(/,\s*/)
			.some((tag) => tag.replace(/^W\//, "") === etag)
	) {
		closeSync(fd);
		response.writeHead(304, all).end();
		return true;
	}
	const range = status === 200 ? rangeOf(request.headers.range, size) : null;
	if (range === "impossible") {
		closeSync(fd);
		response.writeHead(416, { ...headers, "Content-Range": `bytes */${size}` }).end();
		return true;
	}
	if (range || size > IN_ONE_PIECE) {
		const { start, end } = range ?? { start: 0, end: size - 1 };
		if (opened.encoding) all["Content-Encoding"] = opened.encoding;
		if (range) all["Content-Range"] = `bytes ${start}-${end}/${size}`;
		response.writeHead(range ? 206 : status, { ...all, "Content-Length": end - start + 1 });
		if (request.method === "HEAD") {
			closeSync(fd);
			response.end();
			return true;
		}
		createReadStream(file, { fd, start, end, autoClose: true })
			.on("error", () => response.destroy())
			.pipe(response);
		return true;
	}
	let bytes = bytesOf(opened);
	closeSync(fd);
	let { encoding } = opened;
	if (encoding === null && text && size >= WORTH_COMPRESSING && accepts(request, "gzip")) {
		bytes = gzipped(etag, bytes);
		encoding = "gzip";
	}
	if (encoding) all["Content-Encoding"] = encoding;
	response.writeHead(status, { ...all, "Content-Length": bytes.length });
	response.end(request.method === "HEAD" ? undefined : bytes);
	return true;
}
