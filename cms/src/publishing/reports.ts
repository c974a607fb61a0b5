import type { ReceivedReport } from "@kinderstark/content-types/publishing";
import { addTable, type Strapi, table } from "../strapi-types.ts";
import { keepEntryStates } from "./entry-states.ts";

/** What the publisher told about its runs, for the editors to read. */

const REPORTS = "kinderstark::publish-report";
const KEEP = 50;

export function addReportsTable(strapi: Strapi): void {
	addTable(strapi, REPORTS, "kinderstark_publish_reports", {
		state: { type: "string" },
		receivedAt: { type: "string" },
		report: { type: "json" },
	});
}

export interface StoredReport {
	/** ISO time */
	receivedAt: string;
	report: ReceivedReport;
}

async function newestId(strapi: Strapi, where: Record<string, unknown>, offset = 0): Promise<number | null> {
	const [row] = await table(strapi, REPORTS).findMany({ where, orderBy: { id: "desc" }, offset, limit: 1, select: ["id"] });
	return row ? Number(row.id) : null;
}

/** Keeps a report and what it says about single entries. */
export async function storeReport(strapi: Strapi, report: ReceivedReport): Promise<void> {
	const { entries, ...rest } = report;
	await strapi.db.transaction(async () => {
		const reports = table(strapi, REPORTS);
		// Of a run that is under way only the newest word counts; many of them must not push out the last release.
		await reports.deleteMany({ where: { state: "building" } });
		await reports.create({ data: { state: report.state, receivedAt: new Date().toISOString(), report: rest } });
		const oldest = await newestId(strapi, {}, KEEP - 1);
		const live = await newestId(strapi, { state: "live" });
		if (oldest !== null) await reports.deleteMany({ where: { id: { $lt: oldest, ...(live === null ? {} : { $ne: live }) } } });
		await keepEntryStates(strapi, entries);
	});
}

async function newest(strapi: Strapi, where: Record<string, unknown>): Promise<StoredReport | null> {
	const [row] = await table(strapi, REPORTS).findMany({ where, orderBy: { id: "desc" }, limit: 1 });
	if (!row) return null;
	// Reports that an earlier version has stored lack what is newer than it.
	const report = { progress: null, ...(row.report as Partial<ReceivedReport>), entries: [] } as unknown as ReceivedReport;
	return { receivedAt: String(row.receivedAt), report };
}

export interface Reports {
	/** the newest of all */
	latest: StoredReport | null;
	/** the newest about a release that went live */
	live: StoredReport | null;
}

export async function latestReports(strapi: Strapi): Promise<Reports> {
	const latest = await newest(strapi, {});
	return { latest, live: latest === null || latest.report.state === "live" ? latest : await newest(strapi, { state: "live" }) };
}
