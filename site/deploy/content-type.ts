import { lookup } from "mrmime";

const TEXT = /^text\/|[/+](json|xml)$|javascript$/;

/** The `Content-Type` of a file of the site, as our own web server would send it. */
export function contentType(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const found = name.includes(".") ? lookup(name) : "text/plain";
	if (!found) return "application/octet-stream";
	return TEXT.test(found) ? `${found};charset=utf-8` : found;
}
