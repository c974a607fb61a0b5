import type { PublishReport } from "@kinderstark/content-types/publishing";
import { Box, Button, Flex, Link, Status, Typography } from "@strapi/design-system";
import { ArrowClockwise } from "@strapi/icons";
import { Widget } from "@strapi/strapi/admin";
import { useState } from "react";
import { EntryLink } from "./EntryLink.tsx";
import { fieldLabel } from "./entry-links.ts";
import { usePublishing } from "./use-publishing.ts";

const moment = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Berlin" });
const number = new Intl.NumberFormat("de-DE");

function State({ report, behind }: { report: PublishReport; behind: boolean }) {
	if (report.state === "failed") return <Status variant="danger">Fehlgeschlagen</Status>;
	if (report.state === "building") return <Status variant="secondary">Wird gerade veröffentlicht</Status>;
	if (behind) return <Status variant="secondary">Neue Änderungen werden übernommen</Status>;
	return <Status variant="success">Die Website ist aktuell</Status>;
}

function Failure({ report }: { report: PublishReport }) {
	if (report.state !== "failed" || !report.error) return null;
	const { message, type, documentId, field } = report.error;
	const label = fieldLabel(type, field);
	return (
		<Box background="danger100" padding={3} hasRadius role="alert">
			<Typography tag="p">{message}</Typography>
			{type && documentId ? (
				<Typography tag="p">
					Bitte prüfen: <EntryLink type={type} documentId={documentId} title="Eintrag öffnen" />
					{label ? ` (Feld „${label}“)` : ""}
				</Typography>
			) : null}
			<Typography tag="p" textColor="neutral700">
				Die Website bleibt so lange auf dem letzten guten Stand.
			</Typography>
		</Box>
	);
}

function LeftOut({ refused }: { refused: PublishReport["refused"] }) {
	if (refused.length === 0) return null;
	return (
		<Box>
			<Typography tag="h3" variant="delta">
				Nicht auf der Website ({refused.length})
			</Typography>
			<ul>
				{refused.map((entry) => (
					<Box tag="li" key={entry.documentId} paddingTop={2}>
						<EntryLink type={entry.type} documentId={entry.documentId} title={entry.title} />
						{entry.problems.map((problem) => (
							<Typography tag="p" variant="pi" key={`${problem.path.join(".")} ${problem.message}`}>
								{problem.message}
							</Typography>
						))}
					</Box>
				))}
			</ul>
		</Box>
	);
}

function Warnings({ warnings }: { warnings: PublishReport["warnings"] }) {
	if (warnings.length === 0) return null;
	return (
		<details>
			<Typography tag="summary" variant="delta">
				Hinweise ({warnings.length})
			</Typography>
			<ul>
				{warnings.map((warning) => (
					<Box tag="li" key={`${warning.documentId} ${warning.message}`} paddingTop={2}>
						<EntryLink type={warning.type} documentId={warning.documentId} title={warning.title} />
						<Typography tag="p" variant="pi">
							{warning.message}
						</Typography>
					</Box>
				))}
			</ul>
		</details>
	);
}

/** Whether the website shows what was published here, and what to do when it does not. */
export function PublishingWidget() {
	const { state, failed, retry } = usePublishing();
	const [asked, setAsked] = useState(false);
	if (failed && !state) return <Widget.Error>Der Stand der Website ist gerade nicht abrufbar.</Widget.Error>;
	if (!state) return <Widget.Loading>Stand der Website wird geladen</Widget.Loading>;
	const { latest, live, latestSeq, publicUrl } = state;
	const lastDone = latest?.report.state === "building" ? live : latest;
	return (
		<Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
			{latest ? (
				<Flex>
					<State report={latest.report} behind={latest.report.contentSeq < latestSeq} />
				</Flex>
			) : (
				<Typography tag="p">Die Website wurde noch nicht erstellt. Sie entsteht, sobald die Veröffentlichung läuft.</Typography>
			)}
			{latest ? <Failure report={latest.report} /> : null}
			{live ? (
				<Box>
					<Typography tag="p">
						Online seit {moment.format(new Date(live.report.finishedAt ?? live.receivedAt))} Uhr, {number.format(live.report.pages)} Seiten
						{live.report.changedPages > 0 ? `, davon ${number.format(live.report.changedPages)} geändert` : ""}.
					</Typography>
					<Typography tag="p" variant="pi" textColor="neutral600">
						Stand: {live.report.release ?? "ohne Namen"}
					</Typography>
					<Link href={publicUrl} isExternal>
						Website öffnen
					</Link>
				</Box>
			) : null}
			{lastDone ? <LeftOut refused={lastDone.report.refused} /> : null}
			{lastDone ? <Warnings warnings={lastDone.report.warnings} /> : null}
			<Flex gap={3} alignItems="center">
				<Button
					variant="secondary"
					startIcon={<ArrowClockwise />}
					onClick={() => {
						void retry().then(() => setAsked(true));
					}}
				>
					Erneut versuchen
				</Button>
				{asked ? <Typography variant="pi">Der Auftrag ist angekommen.</Typography> : null}
			</Flex>
		</Flex>
	);
}
