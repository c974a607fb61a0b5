import type { ReceivedReport } from "@kinderstark/content-types/publishing";
import { Box, Flex, Link, Status, Typography } from "@strapi/design-system";
import { Widget } from "@strapi/strapi/admin";
import type { SiteAnswer } from "../../publishing/site-answer.ts";
import { EntryLink } from "./EntryLink.tsx";
import { fieldLabel, typeLabel } from "./entry-links.ts";
import { moment } from "./moment.ts";
import { ObstacleItem } from "./ObstacleItem.tsx";
import { PublishingProgress } from "./PublishingProgress.tsx";
import { RetryButton } from "./RetryButton.tsx";
import { useRefreshing } from "./use-refreshing.ts";

const number = new Intl.NumberFormat("de-DE");

const STATES: Record<SiteAnswer["state"], { variant: "success" | "secondary" | "danger" | "alternative"; text: string }> = {
	none: { variant: "secondary", text: "Die Website wurde noch nicht erstellt" },
	live: { variant: "success", text: "Die Website ist aktuell" },
	publishing: { variant: "secondary", text: "Wird gerade veröffentlicht" },
	waiting: { variant: "alternative", text: "Änderungen warten" },
};

const ACTIONS: Record<string, string> = {
	publish: "veröffentlicht",
	unpublish: "von der Website genommen",
	delete: "gelöscht",
	media: "als Datei geändert",
	locale: "als Sprache geändert",
};

function stateInWords({ state, latest, live }: SiteAnswer) {
	if (state === "waiting" && latest?.report.state === "failed") return { variant: "danger", text: "Fehlgeschlagen" } as const;
	const missing = live?.report.refused.length ?? 0;
	if (state !== "live" || missing === 0) return STATES[state];
	const what = missing === 1 ? "ein Eintrag fehlt" : `${number.format(missing)} Einträge fehlen`;
	return { variant: "alternative", text: `Die Website ist aktuell, aber ${what}` } as const;
}

function State(answer: SiteAnswer) {
	const { variant, text } = stateInWords(answer);
	return (
		<Flex role="status">
			<Status variant={variant} size="S">
				<Typography fontWeight="bold">{text}</Typography>
			</Status>
		</Flex>
	);
}

function Waiting({ reason, obstacle, soon }: SiteAnswer) {
	if (!reason) return null;
	if (soon) return <Typography tag="p">{reason}</Typography>;
	return (
		<Box background="danger100" padding={3} hasRadius role="alert">
			<Typography tag="p">{reason}</Typography>
			{obstacle?.documentId ? <ObstacleItem {...obstacle} message="Bitte prüfen:" /> : null}
		</Box>
	);
}

function LastChange({ lastChange }: SiteAnswer) {
	if (!lastChange) return null;
	const { type, action, label, by, at } = lastChange;
	/* A name from right to left must not pull the rest of the line with it. */
	const name = label ? (
		<>
			„<bdi>{label}</bdi>“{" "}
		</>
	) : null;
	const kind = type ? `(${typeLabel(type)}) ` : "";
	return (
		<Typography tag="p" variant="pi">
			Zuletzt: {name}
			{kind || (name ? "" : "etwas ")}
			{`${ACTIONS[action] ?? "geändert"}, ${moment(at)}${by ? `, ${by}` : ""}`}
		</Typography>
	);
}

function LeftOut({ refused }: { refused: ReceivedReport["refused"] }) {
	if (refused.length === 0) return null;
	return (
		<Box>
			<Typography tag="h3" variant="delta">
				Nicht auf der Website ({refused.length})
			</Typography>
			<ul>
				{refused.map(({ type, documentId, locale, title, problems }) => (
					<Box tag="li" key={`${documentId} ${locale}`} paddingTop={2}>
						<EntryLink type={type} documentId={documentId} title={title} />
						<ul>
							{problems.map(({ path, message }) => {
								const field = path.join(".") || null;
								return (
									<Box tag="li" key={`${field} ${message}`} paddingTop={1}>
										<ObstacleItem
											type={type}
											documentId={documentId}
											locale={locale}
											field={field}
											label={fieldLabel(type, field)}
											message={message}
										/>
									</Box>
								);
							})}
						</ul>
					</Box>
				))}
			</ul>
		</Box>
	);
}

function Warnings({ warnings }: { warnings: ReceivedReport["warnings"] }) {
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

function Live({ live, publicUrl }: SiteAnswer) {
	if (!live) return null;
	const { finishedAt, pages, changedPages, release } = live.report;
	const changed = changedPages > 0 ? `, davon ${number.format(changedPages)} geändert` : "";
	return (
		<Box>
			<Typography tag="p">{`Online seit ${moment(finishedAt ?? live.receivedAt)}, ${number.format(pages)} Seiten${changed}.`}</Typography>
			<Typography tag="p" variant="pi" textColor="neutral600">
				Stand: {release ?? "ohne Namen"}
			</Typography>
			<Link href={publicUrl} isExternal>
				Website öffnen
			</Link>
		</Box>
	);
}

/** Whether the website shows what was published here, and what to do when it does not. */
export function PublishingWidget() {
	const { data, failed, refresh } = useRefreshing<SiteAnswer>("/kinderstark/publishing");
	if (failed && !data) return <Widget.Error>Der Stand der Website ist gerade nicht abrufbar.</Widget.Error>;
	if (!data) return <Widget.Loading>Stand der Website wird geladen</Widget.Loading>;
	const done = data.live?.report;
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<State {...data} />
			<PublishingProgress progress={data.progress} />
			<Waiting {...data} />
			<Live {...data} />
			{/* The widget is low: what comes later has to be scrolled to. */}
			<RetryButton onAsked={refresh} />
			<LeftOut refused={done?.refused ?? []} />
			<LastChange {...data} />
			<Warnings warnings={done?.warnings ?? []} />
		</Flex>
	);
}
