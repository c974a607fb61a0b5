import { existsSync } from "node:fs";
import { OperatorProblem } from "../operate/problem.ts";
import { AdminApi } from "./admin-api.ts";
import { freePort, startProduct } from "./product.ts";

function chromiumPath(): string {
	const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
	const found = candidates.find((path) => path && existsSync(path));
	if (!found) throw new OperatorProblem("Chromium fehlt. Bitte installieren (Debian: apt-get install chromium) oder CHROMIUM_PATH setzen.");
	return found;
}

interface NetworkRequest {
	url: string;
	resourceType?: string;
	transferSize: number;
}

interface LighthouseResult {
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { numericValue?: number; details?: { items?: NetworkRequest[] } }>;
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const CRITICAL = ["Document", "Stylesheet", "Script"];

async function measure(url: string, port: number): Promise<LighthouseResult> {
	const { default: lighthouse } = await import("lighthouse");
	const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, output: "json", logLevel: "error" });
	if (!result) throw new OperatorProblem(`Lighthouse hat ${url} nicht gemessen.`);
	return result.lhr as unknown as LighthouseResult;
}

/** Lighthouse as a slow phone sees the main pages, and what they weigh. */
export async function benchPages(say: (line: string) => void): Promise<unknown> {
	const executablePath = chromiumPath();
	const product = await startProduct();
	const { chromium } = await import("playwright-core");
	const port = await freePort();
	const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu"] });
	try {
		const { services } = await (await AdminApi.login(product.cms, product.email, product.password)).services();
		const paths = ["/", "/suche/", `/angebote/${services[0]?.slug}/`, "/leitbild/"];
		const pages = [];
		for (const path of paths) {
			const { categories, audits } = await measure(product.site + path, port);
			const requests = audits["network-requests"]?.details?.items ?? [];
			const critical = requests.filter(({ resourceType = "" }) => CRITICAL.includes(resourceType));
			const page = {
				path,
				kb_critical: Math.round(critical.reduce((sum, { transferSize }) => sum + transferSize, 0) / 102.4) / 10,
				lighthouse: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
				cls: Math.round((audits["cumulative-layout-shift"]?.numericValue ?? 0) * 1000) / 1000,
				third_party: requests.filter(({ url }) => /^https?:/.test(url) && new URL(url).origin !== product.site).length,
			};
			pages.push(page);
			say(`${path}: ${page.lighthouse.join(" / ")}, ${page.kb_critical} KB`);
		}
		return { bench: "pages", pages };
	} finally {
		await browser.close();
		await product.stop();
	}
}
