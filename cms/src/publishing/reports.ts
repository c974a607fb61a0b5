import type { PublishReport } from "@kinderstark/content-types/publishing";
import { addTable, type Strapi, table } from "../strapi-types.ts";

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
	receivedAt: string;
	report: PublishReport;
}

export async function storeReport(strapi: Strapi, report: PublishReport): Promise<void> {
	await strapi.db.transaction(async () => {
		const reports = table(strapi, REPORTS);
		const created = await reports.create({ data: { state: report.state, receivedAt: new Date().toISOString(), report } });
		const [oldest] = await reports.findMany({ orderBy: { id: "desc" }, offset: KEEP - 1, limit: 1 });
		if (oldest) await reports.deleteMany({ where: { id: { $lt: oldest.id } } });
		return created;
	});
}

async function newest(strapi: Strapi, where: Record<string, unknown>): Promise<StoredReport | null> {
	const [row] = await table(strapi, REPORTS).findMany({ where, orderBy: { id: "desc" }, limit: 1 });
	return row ? { receivedAt: String(row.receivedAt), report: row.report as PublishReport } : null;
}

/** The newest report of all, and the newest about a release that went live. */
export async function latestReports(strapi: Strapi): Promise<{ latest: StoredReport | null; live: StoredReport | null }> {
	return { latest: await newest(strapi, {}), live: await newest(strapi, { state: "live" }) };
}
