import { Agent, request } from "node:http";

/**
 * A process that reads the site as fast as it can, like many visitors at once, until its input ends; then it writes what
 * went wrong as JSON. Arguments: port, addresses (JSON) that must always be there, and addresses (JSON) that must always lead
 * somewhere or say that they are gone.
 */

const PORT = Number(process.argv[2]);
const STABLE = JSON.parse(process.argv[3] ?? "[]") as string[];
const KNOWN = JSON.parse(process.argv[4] ?? "[]") as string[];
const VISITORS = 6;
const LINKS_EACH = 6;

interface Answer {
	status: number;
	location: string | undefined;
	body: string;
	whole: boolean;
}

const agent = new Agent({ keepAlive: true, maxSockets: VISITORS });

function get(path: string): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const call = request({ port: PORT, host: "127.0.0.1", path, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("error", reject);
			response.on("end", () => {
				const bytes = Buffer.concat(chunks);
				const whole = response.complete && bytes.length === Number(response.headers["content-length"]);
				resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: bytes.toString("utf8"), whole });
			});
		});
		call.on("error", reject);
		call.end();
	});
}

const problems: string[] = [];
const seen: Record<string, number> = {};
let reading = true;
let requests = 0;

async function read(path: string): Promise<Answer> {
	requests += 1;
	const answer = await get(path);
	seen[answer.status] = (seen[answer.status] ?? 0) + 1;
	if (answer.status >= 500) problems.push(`${answer.status} ${path}`);
	if (!answer.whole) problems.push(`torn ${path}`);
	if (answer.status < 300 && answer.body.startsWith("<!doctype html>") && !answer.body.trimEnd().endsWith("</html>")) {
		problems.push(`half ${path}`);
	}
	return answer;
}

const linksOf = (html: string) => [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, target = "/"]) => target);

/* An address on a page, or one that somebody has kept. */
async function follow(target: string, page?: string): Promise<void> {
	let at = target;
	for (let hops = 0; hops < 4; hops += 1) {
		const { status, location } = await read(at);
		if (status === 200 || status === 410) return;
		if (status === 301 && location) {
			at = location;
			continue;
		}
		/* The page may have become another one since it was read: then nobody is led there any more. */
		const now = page === undefined ? [target] : linksOf((await read(page)).body);
		if (now.includes(target)) problems.push(`${status} ${at}, to which ${page ?? "somebody"} leads by ${target}`);
		return;
	}
	problems.push(`in circles: ${target}`);
}

async function visit(number: number): Promise<void> {
	for (let round = number; reading; round += 1) {
		const page = STABLE[(round * 13 + number * 7) % STABLE.length] ?? "/";
		const { status, body } = await read(page);
		if (status !== 200) problems.push(`${status} ${page}`);
		const links = linksOf(body);
		for (let each = 0; each < LINKS_EACH && reading && links.length > 0; each += 1) {
			await follow(links[(round * 31 + each * 17) % links.length] as string, page);
		}
		const kept = KNOWN[(round * 11 + number) % Math.max(KNOWN.length, 1)];
		if (kept !== undefined) await follow(kept);
	}
}

process.stdin.resume();
process.stdin.once("end", () => {
	reading = false;
});
await Promise.all(Array.from({ length: VISITORS }, (_, number) => visit(number).catch((error: unknown) => problems.push(String(error)))));
process.stdout.write(JSON.stringify({ requests, seen, problems: problems.slice(0, 20), count: problems.length }));
process.exit(0);
