import { typeOfUid } from "@kinderstark/content-types";
import { Box, Flex, Link, Status, Typography } from "@strapi/design-system";
import type { EntryAnswer } from "../../publishing/site-answer.ts";
import { livePage } from "./entry-links.ts";
import { moment } from "./moment.ts";
import { ObstacleItem } from "./ObstacleItem.tsx";
import { PreviewLinkButton } from "./PreviewLinkButton.tsx";
import { PublishingProgress } from "./PublishingProgress.tsx";
import { RetryButton } from "./RetryButton.tsx";
import { useFieldFocus } from "./use-field-focus.ts";
import { useRefreshing } from "./use-refreshing.ts";

interface PanelProps {
	model: string;
	documentId?: string;
	document?: Record<string, unknown>;
	meta?: { availableStatus?: Record<string, unknown>[] };
}

const STATES: Record<EntryAnswer["state"], { variant: "success" | "secondary" | "danger" | "neutral" | "alternative"; text: string }> = {
	offline: { variant: "neutral", text: "Nicht auf der Website" },
	live: { variant: "success", text: "Auf der Website" },
	publishing: { variant: "secondary", text: "Wird gerade veröffentlicht" },
	waiting: { variant: "alternative", text: "Wartet auf die Veröffentlichung" },
	refused: { variant: "danger", text: "Fehlt auf der Website" },
};

function Content({ model, documentId, document, meta }: PanelProps & { documentId: string }) {
	const type = typeOfUid(model);
	useFieldFocus(type);
	const locale = typeof document?.locale === "string" ? document.locale : null;
	const query = new URLSearchParams({ uid: model, documentId, ...(locale ? { locale } : {}) });
	const published = document?.publishedAt ? document : meta?.availableStatus?.find((version) => version.publishedAt);
	const version = [document?.updatedAt, published?.publishedAt, published?.updatedAt].join(" ");
	const { data, failed, refresh } = useRefreshing<EntryAnswer>(`/kinderstark/publishing/entry?${query}`, version);
	if (!data) {
		const text = failed ? "Der Stand ist gerade nicht abrufbar. Bitte die Seite neu laden." : "Der Stand wird geladen …";
		return <Typography tag="p">{text}</Typography>;
	}
	const { state, since, reason, obstacles, by, changedAt } = data;
	const slug = published?.slug ?? (published ? document?.slug : undefined);
	const page = data.url ?? (state === "live" && (!locale || locale === "de") ? livePage(type, slug, data.publicUrl) : null);
	return (
		<Flex direction="column" alignItems="stretch" gap={3} width="100%">
			<Flex role="status">
				<Status variant={STATES[state].variant} size="S">
					<Typography fontWeight="bold">{STATES[state].text}</Typography>
				</Status>
			</Flex>
			{state === "offline" ? (
				<Typography tag="p">Was hier steht, ist auf der Website nicht zu sehen, bis Sie es veröffentlichen.</Typography>
			) : null}
			{state === "live" && page ? (
				<Link href={page} isExternal>
					Seite ansehen
				</Link>
			) : null}
			{state === "live" && !page ? (
				<Typography tag="p">Die Angaben erscheinen auf den Seiten, die diesen Eintrag verwenden.</Typography>
			) : null}
			{since ? <Typography tag="p" variant="pi">{`Seit ${moment(since)}`}</Typography> : null}
			<PublishingProgress progress={data.progress} />
			{reason ? <Typography tag="p">{reason}</Typography> : null}
			{obstacles.length > 0 ? (
				<Box background="danger100" padding={3} hasRadius role="alert">
					{state === "refused" ? (
						<Typography tag="p" fontWeight="bold">
							Bitte ändern und noch einmal veröffentlichen:
						</Typography>
					) : null}
					<ul>
						{obstacles.map((obstacle) => (
							<Box tag="li" paddingTop={2} key={`${obstacle.documentId} ${obstacle.field} ${obstacle.message}`}>
								<ObstacleItem {...obstacle} locale={obstacle.documentId === documentId ? locale : null} />
							</Box>
						))}
					</ul>
				</Box>
			) : null}
			{changedAt && state !== "offline" ? (
				<Typography tag="p" variant="pi" textColor="neutral600">
					{`Zuletzt veröffentlicht am ${moment(changedAt)}${by ? ` von ${by}` : ""}`}
				</Typography>
			) : null}
			{(state === "waiting" && !data.soon) || state === "refused" ? <RetryButton onAsked={refresh} /> : null}
			<PreviewLinkButton model={model} documentId={documentId} locale={locale} />
		</Flex>
	);
}

/** Side panel of the form: whether the site shows the entry as it was published, and what to do when it does not. */
export function EntryPanel(props: PanelProps) {
	const type = typeOfUid(props.model);
	const documentId = props.documentId ?? (typeof props.document?.documentId === "string" ? props.document.documentId : undefined);
	if (!type || !documentId || type === "feedback" || type === "need") return null;
	return { title: "Auf der Website", content: <Content {...props} documentId={documentId} /> };
}
