import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" })).newPage();
for (const line of readFileSync("/tmp/look/q.txt", "utf8").split("\n").filter(Boolean)) {
	const [lang, q] = line.includes("|") ? line.split("|") as [string, string] : ["de", line];
	const base = lang === "de" ? "" : `/${lang}`;
	await page.goto(`http://localhost:5321${base}/suche/?q=${encodeURIComponent(q)}`);
	try { await page.locator('[data-search-state="ready"]').waitFor({ timeout: 8000 }); } catch { console.log(q, "=> not ready"); continue; }
	const r = await page.evaluate(() => ({ n: [...document.querySelectorAll("[data-entry]")].slice(0, 3).map((e) => e.querySelector("h2,h3")?.textContent?.trim() + " [" + (e.getAttribute("data-entry") ?? "") + "]"), crisis: [...document.querySelectorAll("[data-crisis]:not([hidden]), .crisis-panel:not([hidden])")].length, note: document.querySelector("[data-corrected],[data-search-note]")?.textContent?.trim()?.slice(0, 80) }));
	console.log(`${lang} ${q}\n     ${r.n.join(" | ").slice(0, 230)} ${r.crisis ? "CRISIS" : ""} ${r.note ?? ""}`);
}
await browser.close();
